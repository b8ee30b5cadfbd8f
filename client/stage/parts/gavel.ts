import Phaser from 'phaser';
import type { StageFrame } from '../layout/frame.ts';
import { gavelSpot } from '../paint/podium.ts';
import { tint } from '../palette.ts';
import { depth } from './depths.ts';
import { SHEET } from './sheet-texture.ts';

/** The Chair's gavel on the podium. */
export class Gavel {
  readonly #scene: Phaser.Scene;
  readonly #gavel: Phaser.GameObjects.Image;
  readonly #ring: Phaser.GameObjects.Image;
  #widest = 1;
  #falls: number | undefined;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.#ring = scene.add
      .image(0, 0, SHEET, 'ring')
      .setDepth(depth.gavel)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setTint(tint('warm'))
      .setVisible(false);
    this.#gavel = scene.add.image(0, 0, SHEET, 'gavel').setOrigin(0.94, 0.66).setDepth(depth.gavel);
  }

  /** Lays the gavel on the desk of a new room. */
  build(frame: StageFrame, ratio: number): void {
    const spot = gavelSpot(frame);
    this.#gavel
      .setTexture(SHEET, 'gavel')
      .setScale(1 / ratio)
      .setPosition(spot.x + spot.size, spot.y - spot.size * 0.16);
    this.#widest = (spot.size * 2) / 160;
    this.#ring.setTexture(SHEET, 'ring').setPosition(spot.x + spot.size * 0.2, spot.y);
  }

  /** Lets the gavel fall once when `falls` has risen since the last call, unless `isStill`. */
  show(falls: number, isStill: boolean): void {
    const hasRisen = this.#falls !== undefined && falls > this.#falls;
    this.#falls = falls;
    if (!hasRisen || isStill) return;
    this.#scene.tweens.killTweensOf([this.#gavel, this.#ring]);
    this.#gavel.setRotation(0);
    this.#scene.tweens.chain({
      targets: this.#gavel,
      tweens: [
        { rotation: 0.85, duration: 220, ease: 'Sine.easeOut' },
        { rotation: 0, duration: 90, ease: 'Quad.easeIn', onComplete: () => this.#sound() },
        { rotation: 0.12, duration: 70, ease: 'Sine.easeOut' },
        { rotation: 0, duration: 90, ease: 'Sine.easeIn' },
      ],
    });
  }

  /** The blow seen: a ring of light that widens and fades. */
  #sound(): void {
    this.#ring
      .setVisible(true)
      .setScale(this.#widest * 0.1)
      .setAlpha(0.8);
    this.#scene.tweens.add({
      targets: this.#ring,
      scale: this.#widest,
      alpha: 0,
      duration: 520,
      ease: 'Cubic.easeOut',
      onComplete: () => this.#ring.setVisible(false),
    });
  }
}
