import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, frameStage, type StageFace } from '../../../client/stage/layout/frame.ts';
import type { Seating, SeatPlace } from '../../../client/stage/layout/places.ts';
import { lampSpot, plateBox, seatAt, seatBox } from '../../../client/stage/layout/seat-boxes.ts';
import { placeSeats } from '../../../client/stage/layout/seating.ts';

const FACES: readonly (readonly [StageFace, number, number])[] = [
  ['laptop', 890, 846],
  ['laptop', 890, 794],
  ['laptop', 1440, 900],
  ['laptop', 620, 700],
  ['projector', 1920, 1080],
  ['projector', 1920, 875],
  ['projector', 1024, 768],
  ['phone', 390, 240],
  ['phone', 360, 190],
  ['phone', 390, 600],
];
const COUNTS = [5, 6, 13, 25, 40, 60, 110, 192, 193];
const ROOMS = FACES.flatMap(([face, width, height]) =>
  COUNTS.map((count) => ({ face, width, height, count })),
);

function seat(room: (typeof ROOMS)[number]): Seating {
  return placeSeats(room.count, frameStage(room.width, room.height, room.face));
}

/** How far around the table a seat is, from its far middle to the left: 0 to 2π. */
function roundFrom({ x, y }: SeatPlace, { width, height, face, count }: (typeof ROOMS)[number]) {
  const { seats } = placeSeats(count, frameStage(width, height, face));
  const ys = seats.map((place) => place.y);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  const angle = Math.atan2(width / 2 - x, middle - y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(across, down));
}

describe.each(ROOMS)('A room of $count seats for the $face, $width × $height', (room) => {
  const seating = seat(room);

  test('seats every delegation in reading order, or around the table from the left of the Chair', () => {
    expect(seating.seats.map((place) => place.order)).toEqual(
      Array.from({ length: room.count }, (_, order) => order),
    );
    for (const [index, place] of seating.seats.slice(1).entries()) {
      const before = seating.seats[index];
      if (!before) continue;
      const isNext =
        seating.table === undefined
          ? place.row > before.row || (place.row === before.row && place.x > before.x)
          : roundFrom(place, room) > roundFrom(before, room);
      expect(isNext).toBe(true);
    }
  });

  test('keeps every seat whole within the picture', () => {
    for (const place of seating.seats) {
      const box = seatBox(place, seating);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(room.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(room.height);
    }
  });

  test('lets no plate touch another plate or cover a lamp', () => {
    const plates = seating.seats.map((place) => plateBox(place, seating));
    const lamps = seating.seats.map((place) => {
      const { x, y, size } = lampSpot(place, seating);
      return { x: x - size / 2, y: y - size / 2, width: size, height: size };
    });
    const touching = plates.flatMap((plate, index) =>
      plates
        .slice(index + 1)
        .filter((other) => overlap(plate, other) > 0)
        .map((other) => [plate, other]),
    );
    const covered = plates.flatMap((plate, index) =>
      lamps.filter((lamp, other) => other !== index && overlap(plate, lamp) > 0.5),
    );
    expect(touching).toEqual([]);
    expect(covered).toEqual([]);
  });

  test('grows from the podium to the nearest row', () => {
    const units = Array.from({ length: seating.rows }, (_, row) =>
      Math.max(...seating.seats.filter((place) => place.row === row).map((place) => place.unit)),
    );
    expect(units).toEqual(units.toSorted((a, b) => a - b));
  });

  test('is the same each time', () => {
    expect(seat(room)).toEqual(seating);
  });

  test('finds each seat at its plate and at its lamp', () => {
    for (const place of seating.seats) {
      const plate = plateBox(place, seating);
      const lamp = lampSpot(place, seating);
      expect(seatAt(place.x, plate.y + plate.height / 2, seating)?.order).toBe(place.order);
      expect(seatAt(lamp.x, lamp.y, seating)?.order).toBe(place.order);
    }
  });
});

describe('Names shrink to codes and codes to lamps', () => {
  const styleOf = (face: StageFace, width: number, height: number, count: number) =>
    placeSeats(count, frameStage(width, height, face)).measures.style;

  test('a small meeting shows names', () => {
    expect(styleOf('laptop', 890, 846, 12)).toBe('name');
    expect(styleOf('projector', 1920, 875, 25)).toBe('name');
  });

  test('a group of experts shows at least codes on a laptop', () => {
    expect(styleOf('laptop', 890, 846, 25)).toBe('code');
  });

  test('the whole membership shows codes on a laptop', () => {
    expect(styleOf('laptop', 890, 846, 193)).toBe('code');
  });

  test('the whole membership shows lamps alone on a phone', () => {
    expect(styleOf('phone', 390, 240, 193)).toBe('lamp');
  });
});

describe('Seats have fixed places', () => {
  const frames = fc
    .record({
      face: fc.constantFrom<StageFace>('laptop', 'phone', 'projector'),
      width: fc.integer({ min: 320, max: 2560 }),
      height: fc.integer({ min: 160, max: 1440 }),
    })
    .filter(({ width, height }) => width < 4 * height && height < 2.4 * width);
  const rowsOf = (count: number, frame: { width: number; height: number; face: StageFace }) =>
    placeSeats(count, frameStage(frame.width, frame.height, frame.face)).seats.map(
      ({ row }) => row,
    );

  test('the row and the place in it are the same in every frame', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 193 }), frames, frames, (count, one, other) => {
        expect(rowsOf(count, one)).toEqual(rowsOf(count, other));
      }),
    );
  });

  test('every seat is whole and apart from its neighbours in every frame', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 193 }), frames, (count, { face, width, height }) => {
        const seating = placeSeats(count, frameStage(width, height, face));
        const plates = seating.seats.map((place) => plateBox(place, seating));
        const cut = plates.filter(
          ({ x, y, width: wide, height: high }) => x < 0 || x + wide > width || y + high > height,
        );
        const covered = plates.filter((box, index) =>
          plates.slice(index + 1).some((other) => overlap(box, other) !== 0),
        );
        expect([cut, covered]).toEqual([[], []]);
      }),
    );
  });
});

describe('A small meeting sits around a table', () => {
  const room = { width: 890, height: 846, face: 'laptop' } as const;
  const at = (count: number) => placeSeats(count, frameStage(room.width, room.height, room.face));

  test('of up to forty; more sit in rows', () => {
    expect(at(40).table).toBeDefined();
    expect(at(41).table).toBeUndefined();
  });

  test('with the same number on either side, facing one another', () => {
    const { seats } = at(25);
    const looking = (way: string) => seats.filter(({ looks }) => looks === way).length;
    expect(looking('left')).toBe(looking('right'));
    expect(looking('here')).toBeGreaterThan(0);
    expect(looking('away')).toBeGreaterThan(looking('here'));
  });

  test('and nobody sits before the Chair', () => {
    const { podium } = frameStage(room.width, room.height, room.face);
    for (const { looks, x } of at(25).seats) {
      if (looks !== 'here') continue;
      expect(x < podium.x + podium.width * 0.2 || x > podium.x + podium.width * 0.8).toBe(true);
    }
  });
});

test('A room without seats is refused', () => {
  expect(() => placeSeats(0, frameStage(890, 846, 'laptop'))).toThrow(RangeError);
});

test('Nobody sits where no seat is', () => {
  const seating = placeSeats(193, frameStage(890, 846, 'laptop'));
  expect(seatAt(445, 40, seating)).toBeUndefined();
});
