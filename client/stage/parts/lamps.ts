import Phaser from 'phaser';
import type { SeatLight, StageSeat } from '../../scene/model/stage-model.ts';
import type { Seating } from '../layout/places.ts';
import { lampSpot } from '../layout/seat-boxes.ts';
import { lampName } from '../paint/sheet.ts';
import { tint } from '../palette.ts';
import { depth } from './depths.ts';
import { SHEET } from './sheet-texture.ts';

/** Time in which a lamp comes on, ms. */
export const FADE = 150;

export const LIGHT_TINT: Readonly<Record<Exclude<SeatLight, 'none'>, number>> = {
  yes: tint('yes'),
  no: tint('no'),
  abstain: tint('abstain'),
  cast: tint('blue'),
  join: tint('join'),
  explain: tint('explain'),
  dissociate: tint('dissociate'),
  object: tint('object'),
  holds: tint('holds'),
};

interface Lamp {
  readonly glow: Phaser.GameObjects.Image;
  readonly light: Phaser.GameObjects.Image;
  readonly size: number;
  shown: SeatLight;
}

/** The voting lights in the desks: colour and sign, and their glow on the wood. */
export class Lamps {
  readonly #scene: Phaser.Scene;
  #lamps = new Map<string, Lamp>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Sets the lamps at the desks of a new seating, all dark. */
  build(seats: readonly StageSeat[], seating: Seating, ratio: number): void {
    this.clear();
    for (const [index, seat] of seats.entries()) {
      const place = seating.seats[index];
      if (!place) continue;
      const spot = lampSpot(place, seating);
      const size = lampPixels(spot.size, ratio);
      const half = (size % 2) / 2;
      const x = (Math.round(spot.x * ratio) + half) / ratio;
      const y = (Math.round(spot.y * ratio) + half) / ratio;
      const glow = this.#scene.add
        .image(x, y, SHEET, 'glow')
        .setScale((spot.size * (seating.measures.style === 'lamp' ? 2.1 : 4)) / 128)
        .setDepth(depth.glows)
        .setBlendMode(Phaser.BlendModes.ADD)
        .setVisible(false);
      const light = this.#scene.add
        .image(x, y, SHEET, lampName('yes', size))
        .setScale(1 / ratio)
        .setDepth(depth.lamps)
        .setVisible(false);
      this.#lamps.set(seat.id, { glow, light, size, shown: 'none' });
    }
  }

  /** Shows the lights; those that changed fade on unless `isStill`. */
  show(lights: Readonly<Record<string, SeatLight>>, isStill: boolean): void {
    for (const [id, lamp] of this.#lamps) {
      const wanted = lights[id] ?? 'none';
      if (wanted === lamp.shown) continue;
      lamp.shown = wanted;
      this.#set(lamp, wanted, isStill);
    }
  }

  #set({ glow, light, size }: Lamp, wanted: SeatLight, isStill: boolean): void {
    this.#scene.tweens.killTweensOf([glow, light]);
    glow.setVisible(wanted !== 'none');
    light.setVisible(wanted !== 'none');
    if (wanted === 'none') return;
    glow.setTint(LIGHT_TINT[wanted]);
    light.setTint(LIGHT_TINT[wanted]).setFrame(lampName(wanted, size));
    if (isStill) {
      glow.setAlpha(GLOW);
      light.setAlpha(1);
      return;
    }
    light.setAlpha(0);
    this.#scene.tweens.add({ targets: light, alpha: 1, duration: FADE });
    glow.setAlpha(1);
    this.#scene.tweens.add({
      targets: glow,
      alpha: GLOW,
      duration: FADE * 4,
      ease: 'Quad.easeOut',
    });
  }

  clear(): void {
    for (const { glow, light } of this.#lamps.values()) {
      this.#scene.tweens.killTweensOf([glow, light]);
      glow.destroy();
      light.destroy();
    }
    this.#lamps = new Map();
  }
}

const GLOW = 0.58;

/** A lamp's size in device pixels, as it is painted on the sheet. */
export function lampPixels(size: number, ratio: number): number {
  return Math.max(4, Math.round(size * ratio));
}
