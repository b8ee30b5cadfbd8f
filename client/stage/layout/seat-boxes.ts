import type { Box } from './frame.ts';
import type { Seating, SeatPlace } from './places.ts';

/** The rectangle around a seat's plate. */
export function plateBox(place: SeatPlace, seating: Seating): Box {
  const { plateWidth, plateHeight } = seating.measures;
  const width = plateWidth * place.unit;
  const height = plateHeight * place.unit;
  return { x: place.x - width / 2, y: place.y - height, width, height };
}

/** Middle and size of a seat's lamp. */
export function lampSpot(
  place: SeatPlace,
  seating: Seating,
): { readonly x: number; readonly y: number; readonly size: number } {
  const { lampDrop, lampSize } = seating.measures;
  return { x: place.x, y: place.y + lampDrop * place.unit, size: lampSize * place.unit };
}

/** The rectangle around everything that belongs to a seat: plate, lamp and its part of the desk. */
export function seatBox(place: SeatPlace, seating: Seating): Box {
  const { plateWidth, plateHeight, front } = seating.measures;
  const width = plateWidth * place.unit;
  return {
    x: place.x - width / 2,
    y: place.y - plateHeight * place.unit,
    width,
    height: (plateHeight + front) * place.unit,
  };
}

/** The seat at a point of the picture: the one whose box holds it, else the nearest within reach. */
export function seatAt(x: number, y: number, seating: Seating): SeatPlace | undefined {
  let best: { place: SeatPlace; distance: number } | undefined;
  for (const place of seating.seats) {
    const box = seatBox(place, seating);
    const dx = Math.max(box.x - x, 0, x - box.x - box.width);
    const dy = Math.max(box.y - y, 0, y - box.y - box.height);
    const distance = Math.hypot(dx, dy);
    if (distance > place.unit * 0.4) continue;
    if (!best || distance < best.distance) best = { place, distance };
  }
  return best?.place;
}
