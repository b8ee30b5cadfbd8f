import { describe, expect, it } from 'vitest';
import { colour } from '../../client/stage/palette.ts';
import { roomOf, seatId } from '../fixtures/stage-models.ts';
import { difference, type Gallery, openGallery, type Shot, seen } from './support/gallery-house.ts';
import { PATIENCE } from './support/visitor.ts';

const house = openGallery();
const COUNT = 193;
/** The first, the last and one in between: if these are in place, all are. */
const WATCHED = [0, 96, COUNT - 1].map(seatId);
const voting = roomOf(COUNT, {
  lights: Object.fromEntries(WATCHED.map((seat) => [seat, 'yes'])),
});

/** Whether each watched lamp shines in the middle of its seat, below the plate. */
async function lampsLit(gallery: Gallery, shot: Shot): Promise<readonly boolean[]> {
  const boxes = await Promise.all(WATCHED.map((seat) => gallery.bounds(seat)));
  return boxes.map(({ x, y, width, height }) => {
    for (let down = 0; down < height; down += 0.5) {
      if (difference(shot.at(x + width / 2, y + down), seen(colour.yes)) < 24) return true;
    }
    return false;
  });
}

const canvasOf = (gallery: Gallery) =>
  gallery.page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { x, y, width, height } = canvas.getBoundingClientRect();
    return { x, y, width, height, pixels: [canvas.width, canvas.height] };
  });

/** The picture fills a frame of this size, in the pixels of its screen, and every seat is where it is drawn. */
async function fills(gallery: Gallery, width: number, height: number, density: number) {
  const at = `${width} × ${height} at ${density}`;
  await expect
    .poll(() => canvasOf(gallery), { message: at, timeout: PATIENCE })
    .toEqual({
      x: 0,
      y: 0,
      width,
      height,
      pixels: [Math.round(width * density), Math.round(height * density)],
    });
  await expect
    .poll(async () => lampsLit(gallery, await gallery.shoot()), {
      message: `lamps, ${at}`,
      timeout: PATIENCE,
    })
    .toEqual([true, true, true]);
  const shot = await gallery.shoot();
  for (const [x, y] of [
    [1, height - 2],
    [width - 2, height - 2],
    [width - 2, 1],
  ] as const) {
    expect(Math.max(...shot.at(x, y)), `the corner ${x} ${y}, ${at}`).toBeGreaterThan(8);
  }
}

describe('the hall fits its frame', () => {
  it('after every change of size', async () => {
    const gallery = await house.visit(voting, { width: 900, height: 700 });
    await fills(gallery, 900, 700, 1);
    for (const [width, height] of [
      [1440, 900],
      [700, 620],
      [844, 390],
      [390, 600],
    ] as const) {
      await gallery.resize(width, height);
      await fills(gallery, width, height, 1);
    }
  });

  it('after it came to a screen of another density, as large as before or not', async () => {
    const gallery = await house.visit(voting, { width: 800, height: 600 });
    for (const [width, height, density] of [
      [800, 600, 2],
      [800, 600, 1],
      [901, 677, 1.5],
    ] as const) {
      await gallery.moveTo(width, height, density);
      await fills(gallery, width, height, density);
    }
  });

  it('when it was hidden meanwhile, or when the picture was made', async () => {
    const gallery = await house.visit(voting, { width: 640, height: 480 });
    const display = (value: string) =>
      gallery.page.locator('#frame').evaluate((frame: HTMLElement, style) => {
        frame.style.display = style;
      }, value);
    await display('none');
    await gallery.resize(800, 600);
    await display('block');
    await fills(gallery, 800, 600, 1);
    await display('none');
    await gallery.page.evaluate((model) => globalThis.gallery?.hang(model, 'laptop'), voting);
    await display('block');
    await fills(gallery, 800, 600, 1);
  });

  it('in a strip too small to seat people by name', async () => {
    const gallery = await house.visit(voting, { width: 320, height: 96, face: 'phone' });
    const canvas = await canvasOf(gallery);
    expect(canvas).toMatchObject({ width: 320, height: 96, pixels: [320, 96] });
    const { x, y, width, height } = await gallery.bounds(seatId(COUNT - 1));
    expect(x + width).toBeLessThanOrEqual(320);
    expect(y + height).toBeLessThanOrEqual(96);
  });
});
