import Phaser from 'phaser';
import type { StageFrame } from '../layout/frame.ts';
import { tint } from '../palette.ts';
import { depth } from './depths.ts';
import { SHEET } from './sheet-texture.ts';

/** Time in which the light moves to a speaker, ms. */
const TURN = 420;
const BEAM = 0.34;

/** The light on whoever has the floor, and the half-light in the room around them. */
export class Spotlight {
  readonly #scene: Phaser.Scene;
  readonly #dusk: Phaser.GameObjects.Image;
  readonly #beam: Phaser.GameObjects.Image;
  readonly #pool: Phaser.GameObjects.Image;
  #shown: string | undefined;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.#dusk = scene.add
      .image(0, 0, SHEET, 'solid')
      .setOrigin(0, 0)
      .setDepth(depth.dusk)
      .setTint(tint('night0'))
      .setAlpha(0);
    this.#beam = scene.add
      .image(0, 0, SHEET, 'cone')
      .setOrigin(0.5, 1)
      .setDepth(depth.beam)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setTint(tint('warm'))
      .setAlpha(0);
    this.#pool = scene.add
      .image(0, 0, SHEET, 'glow')
      .setDepth(depth.beam)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setTint(tint('warm'))
      .setAlpha(0);
  }

  /** Sets the light up in a new room. */
  build(frame: StageFrame): void {
    this.#dusk
      .setTexture(SHEET, 'solid')
      .setPosition(0, frame.horizon)
      .setDisplaySize(frame.width, frame.height - frame.horizon);
    this.#beam.setTexture(SHEET, 'cone');
    this.#pool.setTexture(SHEET, 'glow');
    for (const light of [this.#dusk, this.#beam, this.#pool]) light.setAlpha(0);
    this.#shown = undefined;
  }

  /** Turns the light to a place (`unit` its size in CSS pixels), or off. */
  show(
    at:
      | { readonly key: string; readonly x: number; readonly y: number; readonly unit: number }
      | undefined,
    frame: StageFrame,
    isStill: boolean,
  ): void {
    if (at?.key === this.#shown) return;
    this.#shown = at?.key;
    this.#scene.tweens.killTweensOf([this.#dusk, this.#beam, this.#pool]);
    if (!at) {
      this.#fade(this.#dusk, 0, isStill);
      this.#fade(this.#beam, 0, isStill);
      this.#fade(this.#pool, 0, isStill);
      return;
    }
    const source = frame.width / 2 + (at.x - frame.width / 2) * 0.4;
    const length = Math.hypot(at.x - source, at.y + 20);
    const foot = at.y + at.unit * 0.9;
    this.#beam
      .setPosition(at.x, foot)
      .setDisplaySize(at.unit * 8.5, length)
      .setRotation(Math.atan2(at.x - source, -(at.y + 20)) + Math.PI)
      .setAlpha(0);
    this.#beam.setRotation(-Math.atan2(at.x - source, at.y + 20));
    this.#pool
      .setPosition(at.x, at.y)
      .setDisplaySize(at.unit * 14, at.unit * 7)
      .setAlpha(0);
    this.#fade(this.#dusk, 0.34, isStill);
    this.#fade(this.#beam, BEAM, isStill);
    this.#fade(this.#pool, 0.5, isStill);
  }

  #fade(image: Phaser.GameObjects.Image, alpha: number, isStill: boolean): void {
    if (isStill) image.setAlpha(alpha);
    else this.#scene.tweens.add({ targets: image, alpha, duration: TURN, ease: 'Sine.easeOut' });
  }
}
