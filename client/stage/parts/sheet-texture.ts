import type Phaser from 'phaser';
import { paintSheet } from '../paint/sheet.ts';

export const SHEET = 'sheet';

/** Puts the sheet of lamps and lights into the scene's textures, in place of an earlier one. */
export function installSheet(
  scene: Phaser.Scene,
  lampSizes: readonly number[],
  squareSize: number,
  gavelSize: number,
): void {
  const { canvas, frames } = paintSheet(lampSizes, squareSize, gavelSize);
  if (scene.textures.exists(SHEET)) scene.textures.remove(SHEET);
  const texture = scene.textures.create(SHEET, canvas, canvas.width, canvas.height);
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  for (const { name, x, y, width, height } of frames) texture?.add(name, 0, x, y, width, height);
}
