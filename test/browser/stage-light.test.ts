import { describe, expect, it } from 'vitest';
import type { StageModel } from '../../client/scene/model/stage-model.ts';
import { roomOf, seatId } from '../fixtures/stage-models.ts';
import { type Gallery, openGallery } from './support/gallery-house.ts';
import { PATIENCE } from './support/visitor.ts';

const house = openGallery();
const COUNT = 60;
const SEATS = [3, 31, 58].map(seatId);
const [left = '', middle = '', right = ''] = SEATS;

const still = (change: Partial<StageModel> = {}) => roomOf(COUNT, change);
const moving = (change: Partial<StageModel> = {}) => still({ ...change, reducedMotion: false });
const speaking = (seat: string) => ({ speaker: { seat, label: seat } });

/** How bright it is on the floor to the left and right of each seat's plate, where only light falls. */
async function brightness(gallery: Gallery): Promise<readonly number[]> {
  const shot = await gallery.shoot();
  const boxes = await Promise.all(SEATS.map((seat) => gallery.bounds(seat)));
  return boxes.map(({ x, y, width }) => {
    const [red, green, blue] = shot.at(x + width / 2, y - 4, 3);
    return red + green + blue;
  });
}

/** The seat on which more light falls than when nobody speaks. */
async function lit(gallery: Gallery, dark: readonly number[]): Promise<readonly string[]> {
  const now = await brightness(gallery);
  return SEATS.filter((_, index) => (now[index] ?? 0) > (dark[index] ?? 0) + 20);
}

const settles = (gallery: Gallery, dark: readonly number[], seats: readonly string[]) =>
  expect.poll(() => lit(gallery, dark), { timeout: PATIENCE }).toEqual(seats);

describe('the light', () => {
  it('follows the speaker, and goes out when nobody has the floor', async () => {
    const gallery = await house.visit(moving(), { width: 900, height: 700 });
    const dark = await brightness(gallery);
    for (const seat of [left, right, middle]) {
      await gallery.show(moving(speaking(seat)));
      await settles(gallery, dark, [seat]);
    }
    await gallery.show(moving());
    await settles(gallery, dark, []);
    expect(await brightness(gallery)).toEqual(dark);
  });

  it('goes with the seat when the room is drawn anew, and is out where it was out or going out', async () => {
    const gallery = await house.visit(still(), { width: 900, height: 700 });
    const before = await brightness(gallery);
    await gallery.resize(700, 620);
    await expect.poll(() => brightness(gallery), { timeout: PATIENCE }).not.toEqual(before);
    const dark = await brightness(gallery);
    await gallery.resize(900, 700);
    await gallery.show(still(speaking(left)));
    await gallery.resize(700, 620);
    await settles(gallery, dark, [left]);
    await gallery.show(moving());
    await gallery.resize(900, 700);
    await settles(gallery, before, []);
    await gallery.resize(700, 620);
    await settles(gallery, dark, []);
  });
});
