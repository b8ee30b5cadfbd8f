import type Phaser from 'phaser';
import type { StageModel } from '../../scene/model/stage-model.ts';
import type { StageFrame } from '../layout/frame.ts';
import { SANS } from '../paint/text.ts';
import { colour, tint } from '../palette.ts';
import { clockReading } from './clock-reading.ts';
import { depth } from './depths.ts';
import { SHEET } from './sheet-texture.ts';

const TICKS = 60;

/** The speaker's clock around the globe on the wall: sixty strokes that go out one by one. */
export class Clock {
  readonly #face: Phaser.GameObjects.Image;
  readonly #ticks: readonly Phaser.GameObjects.Image[];
  readonly #time: Phaser.GameObjects.Text;
  readonly #label: Phaser.GameObjects.Text;

  constructor(scene: Phaser.Scene) {
    this.#face = scene.add
      .image(0, 0, SHEET, 'disc')
      .setDepth(depth.clock)
      .setTint(0x0a1a30)
      .setAlpha(0.82)
      .setVisible(false);
    this.#ticks = Array.from({ length: TICKS }, () =>
      scene.add.image(0, 0, SHEET, 'tick').setDepth(depth.clock).setVisible(false),
    );
    const words = { fontFamily: SANS, color: colour.text, align: 'center' };
    this.#time = scene.add
      .text(0, 0, '', { ...words, fontStyle: '650' })
      .setOrigin(0.5)
      .setDepth(depth.clock);
    this.#label = scene.add
      .text(0, 0, '', { ...words, fontStyle: '600' })
      .setOrigin(0.5)
      .setDepth(depth.clock);
  }

  /** Hangs the clock on the wall of a new room. */
  build({ emblem, face, height, podium }: StageFrame, ratio: number): void {
    this.#face
      .setTexture(SHEET, 'disc')
      .setPosition(emblem.x, emblem.y)
      .setDisplaySize(emblem.radius * 1.98, emblem.radius * 1.98);
    for (const [index, tick] of this.#ticks.entries()) {
      const angle = (index / TICKS) * Math.PI * 2;
      tick
        .setTexture(SHEET, 'tick')
        .setPosition(
          emblem.x + Math.sin(angle) * emblem.radius * 0.88,
          emblem.y - Math.cos(angle) * emblem.radius * 0.88,
        )
        .setRotation(angle)
        .setDisplaySize(emblem.radius * 0.042, emblem.radius * 0.15);
    }
    this.#time
      .setPosition(emblem.x, emblem.y)
      .setFontSize(emblem.radius * 0.5)
      .setResolution(ratio);
    const size = face === 'projector' ? height * 0.0265 : Math.max(13, height * 0.0165);
    this.#label
      .setPosition(emblem.x, emblem.y + emblem.radius + size * 0.95)
      .setFontSize(size)
      .setResolution(ratio)
      .setVisible(face !== 'phone' && emblem.y + emblem.radius + size * 1.6 < podium.y)
      .setShadow(0, 1, 'rgb(0 0 0 / 80%)', 4);
  }

  /** Shows the clock and who has the floor at a moment, epoch ms of the session's clock. */
  show(model: StageModel, now: number): void {
    const label = model.speaker?.label ?? model.clock?.label ?? '';
    if (this.#label.text !== label) this.#label.setText(label);
    const { clock } = model;
    this.#face.setVisible(clock !== undefined);
    if (!clock) {
      this.#time.setText('');
      for (const tick of this.#ticks) tick.setVisible(false);
      return;
    }
    const { text, share, isLate } = clockReading(clock, now);
    if (this.#time.text !== text) this.#time.setText(text);
    this.#time.setAlpha(clock.stoppedAt !== undefined ? 0.6 : 1);
    const lit = Math.ceil(share * TICKS);
    const bright = isLate ? tint('abstain') : tint('blueStrong');
    for (const [index, tick] of this.#ticks.entries()) {
      const isLit = index >= TICKS - lit;
      tick
        .setVisible(true)
        .setTint(isLit ? bright : tint('absent'))
        .setAlpha(isLit ? 1 : 0.28);
    }
  }
}
