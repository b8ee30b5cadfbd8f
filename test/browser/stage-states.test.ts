import { describe, expect, it } from 'vitest';
import type { SeatLight, StageModel } from '../../client/scene/model/stage-model.ts';
import { type Colour, colour } from '../../client/stage/palette.ts';
import { roomOf, seatId } from '../fixtures/stage-models.ts';
import { difference, type Gallery, openGallery, type Seen, seen } from './support/gallery-house.ts';
import { PATIENCE } from './support/visitor.ts';

const house = openGallery();
/** A table, and a hall. */
const ROOMS = [25, 60];
const SIZE = { width: 900, height: 800 };
const OWN = seatId(4);
const ABSENT = seatId(7);
const LIGHTS: Readonly<Record<string, SeatLight>> = {
  [seatId(0)]: 'yes',
  [seatId(6)]: 'no',
  [seatId(12)]: 'abstain',
  [seatId(24)]: 'yes',
};
const VOTES: readonly Colour[] = ['yes', 'no', 'abstain'];

/** The vote whose colour shines in the middle of a seat, between its plate and the end of its desk. */
async function voteAt(gallery: Gallery, seat: string): Promise<SeatLight> {
  const shot = await gallery.shoot();
  const { x, y, width, height } = await gallery.bounds(seat);
  const column: Seen[] = [];
  for (let down = height * 0.55; down < height; down += 0.5) {
    for (const aside of [-3, -2, -1, 0, 1, 2, 3])
      column.push(shot.at(x + width / 2 + aside, y + down));
  }
  const lit = VOTES.find((vote) =>
    column.some((pixel) => difference(pixel, seen(colour[vote])) < 16),
  );
  return lit === 'yes' || lit === 'no' || lit === 'abstain' ? lit : 'none';
}

/** The colour along the upper edge of a seat's plate. */
async function edgeOf(gallery: Gallery, seat: string): Promise<Seen> {
  const { x, y, width } = await gallery.bounds(seat);
  return (await gallery.shoot()).at(x + width / 2, y, 0.5);
}

const votesAt = async (gallery: Gallery, seats: readonly string[]) => {
  const votes: [string, SeatLight][] = [];
  for (const seat of seats) votes.push([seat, await voteAt(gallery, seat)]);
  return Object.fromEntries(votes);
};

describe.each(ROOMS)('in a room of %i the picture shows what the model says:', (count) => {
  const quiet = (change: Partial<StageModel> = {}) => roomOf(count, change);
  const watched = [...Object.keys(LIGHTS), seatId(3), seatId(18)];

  it('the lamp of each seat has the colour of its vote, and is dark without one', async () => {
    const gallery = await house.visit(quiet({ lights: LIGHTS }), SIZE);
    const expected = Object.fromEntries(watched.map((seat) => [seat, LIGHTS[seat] ?? 'none']));
    await expect.poll(() => votesAt(gallery, watched), { timeout: PATIENCE }).toEqual(expected);
    await gallery.show(quiet());
    const dark = Object.fromEntries(watched.map((seat) => [seat, 'none']));
    await expect.poll(() => votesAt(gallery, watched), { timeout: PATIENCE }).toEqual(dark);
  });

  it("one's own plate has a blue rim, an empty seat's plate is dark", async () => {
    const gallery = await house.visit(quiet({ own: OWN, presence: { [ABSENT]: 'absent' } }), SIZE);
    const bright = async (seat: string) => {
      const { x, y, width } = await gallery.bounds(seat);
      const [red] = (await gallery.shoot()).at(x + width * 0.06, y + 4);
      return red > 150;
    };
    expect(difference(await edgeOf(gallery, OWN), seen(colour.blue))).toBeLessThan(70);
    expect(difference(await edgeOf(gallery, seatId(5)), seen(colour.blue))).toBeGreaterThan(90);
    expect([await bright(seatId(8)), await bright(ABSENT)]).toEqual([true, false]);
  });
});
