import type { StageModel } from '../../scene/model/stage-model.ts';
import type { FlagSheet } from '../flags.ts';
import type { StageFrame } from '../layout/frame.ts';
import type { Seating, SeatPlace } from '../layout/places.ts';
import { paintSitter } from './people.ts';
import { paintPlate } from './plate.ts';

/** What of a model the seats are painted from; nothing else makes them repaint. */
export type SeatsLook = Pick<StageModel, 'seats' | 'presence' | 'own'>;

const STEEPEST = 0.5;

/** All plates, and where there is space the chairs with those who sit on them. */
export function paintSeats(
  context: CanvasRenderingContext2D,
  frame: StageFrame,
  seating: Seating,
  look: SeatsLook,
  flags: FlagSheet | undefined,
): void {
  const { style, chair } = seating.measures;
  const label = style === 'lamp' ? 'none' : style;
  for (const [index, seat] of look.seats.entries()) {
    const place = seating.seats[index];
    if (!place) continue;
    const presence = look.presence[seat.id] ?? 'computer';
    paintPlate(
      context,
      seat,
      place,
      {
        width: seating.measures.plateWidth * place.unit,
        height: seating.measures.plateHeight * place.unit,
        slope: Math.max(-STEEPEST, Math.min(STEEPEST, place.slope)),
        label,
        presence,
        isOwn: seat.id === look.own,
        light: lightAt(place, frame),
      },
      flags,
    );
    if (chair > 0) paintSitter(context, place, seating.measures, presence);
  }
}

/** The middle of the room is lit; its far ends lie in a soft half-light. */
export function lightAt(place: SeatPlace, frame: StageFrame): number {
  const aside = Math.abs(place.x - frame.width / 2) / (frame.width / 2);
  return 1 - 0.42 * aside ** 2.4;
}
