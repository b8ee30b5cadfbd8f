import type Phaser from 'phaser';
import type { Seating, SeatPlace } from '../layout/places.ts';
import { depth } from './depths.ts';
import { SHEET } from './sheet-texture.ts';

/** The placards set on end at the desks of those who wait for the floor. */
export class Placards {
  readonly #scene: Phaser.Scene;
  #placards: Phaser.GameObjects.Image[] = [];

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Stands one placard at each place and takes the others away. */
  show(places: readonly SeatPlace[], seating: Seating): void {
    for (const placard of this.#placards) placard.destroy();
    this.#placards = places.map((place) => {
      const { plateWidth, plateHeight, style } = seating.measures;
      const height = place.unit * (style === 'lamp' ? 0.9 : 1.05);
      const aside = place.unit * (plateWidth / 2 - (style === 'lamp' ? 0.3 : 0.06));
      const foot = place.unit * plateHeight * 0.66;
      return this.#scene.add
        .image(place.x + aside, place.y + aside * place.slope - foot, SHEET, 'placard')
        .setOrigin(0.5, 1)
        .setDisplaySize(height * 0.66, height)
        .setTint(0xffd884)
        .setRotation(0.06)
        .setDepth(depth.placards);
    });
  }
}
