import { describe, expect, test } from 'vitest';
import { type Box, frameStage, type StageFace } from '../../../client/stage/layout/frame.ts';
import { lampSpot, plateBox, seatAt, seatBox } from '../../../client/stage/layout/seat-boxes.ts';
import { placeSeats, type Seating } from '../../../client/stage/layout/seating.ts';

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

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(across, down));
}

describe.each(ROOMS)('A room of $count seats for the $face, $width × $height', (room) => {
  const seating = seat(room);

  test('seats every delegation in reading order', () => {
    expect(seating.seats.map((place) => place.order)).toEqual(
      Array.from({ length: room.count }, (_, order) => order),
    );
    for (const [index, place] of seating.seats.slice(1).entries()) {
      const before = seating.seats[index];
      if (!before) continue;
      const isNext = place.row > before.row || (place.row === before.row && place.x > before.x);
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
    expect(styleOf('laptop', 890, 846, 25)).toBe('name');
  });

  test('the whole membership shows codes on a laptop', () => {
    expect(styleOf('laptop', 890, 846, 193)).toBe('code');
  });

  test('the whole membership shows lamps alone on a phone', () => {
    expect(styleOf('phone', 390, 240, 193)).toBe('lamp');
  });
});

test('A room without seats is refused', () => {
  expect(() => placeSeats(0, frameStage(890, 846, 'laptop'))).toThrow(RangeError);
});

test('Nobody sits where no seat is', () => {
  const seating = placeSeats(193, frameStage(890, 846, 'laptop'));
  expect(seatAt(445, 40, seating)).toBeUndefined();
});
