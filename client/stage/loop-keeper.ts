import Phaser from 'phaser';

/** Frames that are still drawn after the last movement, so that its end is on the screen. */
const AFTER = 2;

/** Lets the loop of a game sleep whenever nothing moves, so that a quiet room costs nothing. */
export class LoopKeeper {
  readonly #game: Phaser.Game;
  readonly #isMoving: () => boolean;
  #left = AFTER;

  constructor(game: Phaser.Game, isMoving: () => boolean) {
    this.#game = game;
    this.#isMoving = isMoving;
    game.events.on(Phaser.Core.Events.POST_RENDER, this.#afterFrame, this);
  }

  /** Draws what changed, and goes on while anything moves. */
  wake(): void {
    this.#left = AFTER;
    const { loop } = this.#game;
    if (loop.running) return;
    loop.resetDelta();
    loop.wake();
  }

  /** Leaves the loop alone. */
  stop(): void {
    this.#game.events.off(Phaser.Core.Events.POST_RENDER, this.#afterFrame, this);
  }

  #afterFrame(): void {
    if (this.#isMoving()) {
      this.#left = AFTER;
      return;
    }
    this.#left -= 1;
    if (this.#left <= 0) this.#game.loop.sleep();
  }
}
