import type Phaser from 'phaser';
import type { SeatLight, StageSeat } from '../../scene/model/stage-model.ts';
import { type BoardGrid, boardCell } from '../layout/board-grid.ts';
import type { Box } from '../layout/frame.ts';
import { squareName } from '../paint/sheet.ts';
import { depth } from './depths.ts';
import { FADE, LIGHT_TINT } from './lamps.ts';
import { SHEET } from './sheet-texture.ts';

/** The coloured squares before the codes on the board. */
export class BoardLights {
  readonly #scene: Phaser.Scene;
  #squares = new Map<string, { readonly image: Phaser.GameObjects.Image; shown: SeatLight }>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Places a square for every seat within `area` (CSS pixels of the picture). */
  build(seats: readonly StageSeat[], area: Box, grid: BoardGrid, ratio: number): void {
    for (const { image } of this.#squares.values()) image.destroy();
    this.#squares = new Map();
    for (const [order, seat] of seats.entries()) {
      const cell = boardCell(grid, order);
      const y = area.y + cell.y + (grid.cellHeight - grid.square) / 2;
      const image = this.#scene.add
        .image(
          Math.round((area.x + cell.x) * ratio) / ratio,
          Math.round(y * ratio) / ratio,
          SHEET,
          squareName('yes'),
        )
        .setOrigin(0, 0)
        .setScale(1 / ratio)
        .setDepth(depth.squares)
        .setVisible(false);
      this.#squares.set(seat.id, { image, shown: 'none' });
    }
  }

  /** Shows the lights while the board is up, else nothing. */
  show(lights: Readonly<Record<string, SeatLight>>, isUp: boolean, isStill: boolean): void {
    for (const [id, square] of this.#squares) {
      const wanted = isUp ? (lights[id] ?? 'none') : 'none';
      if (wanted === square.shown) continue;
      square.shown = wanted;
      square.image.setVisible(wanted !== 'none');
      if (wanted === 'none') continue;
      square.image.setFrame(squareName(wanted)).setTint(LIGHT_TINT[wanted]).setAlpha(1);
      if (isStill) continue;
      square.image.setAlpha(0);
      this.#scene.tweens.add({ targets: square.image, alpha: 1, duration: FADE });
    }
  }
}
