import type { SeatPresence, StageModel } from '../../scene/model/stage-model.ts';
import type { FlagSheet } from '../flags.ts';
import type { StageFrame } from '../layout/frame.ts';
import type { Seating, SeatPlace } from '../layout/seating.ts';
import { paintPlate } from './plate.ts';
import { along } from './shapes.ts';

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
    if (chair > 0) paintChair(context, place, seating, presence);
  }
}

/** The middle of the room is lit; its far ends lie in a soft half-light. */
export function lightAt(place: SeatPlace, frame: StageFrame): number {
  const aside = Math.abs(place.x - frame.width / 2) / (frame.width / 2);
  return 1 - 0.42 * aside ** 2.4;
}

function paintChair(
  context: CanvasRenderingContext2D,
  place: SeatPlace,
  seating: Seating,
  presence: SeatPresence,
): void {
  const { unit } = place;
  const { front, chair, chairSize } = seating.measures;
  context.save();
  context.translate(place.x, place.y + (front + chair) * unit);
  context.scale(unit * chairSize, unit * chairSize);
  if (presence !== 'absent') paintBack(context, presence === 'person');
  context.beginPath();
  context.roundRect(-0.74, -0.46, 1.48, 0.9, [0.3, 0.3, 0.1, 0.1]);
  context.fillStyle = along(
    context,
    [0, -0.46, 0, 0.44],
    [
      [0, '#27477a'],
      [0.2, '#1a3359'],
      [1, 'rgb(10 22 42 / 30%)'],
    ],
  );
  context.fill();
  context.beginPath();
  context.moveTo(-0.7, -0.22);
  context.quadraticCurveTo(-0.7, -0.44, -0.46, -0.44);
  context.lineTo(0.46, -0.44);
  context.quadraticCurveTo(0.7, -0.44, 0.7, -0.22);
  context.strokeStyle = 'rgb(150 184 236 / 42%)';
  context.lineWidth = 0.05;
  context.stroke();
  context.restore();
}

/** Somebody on the chair, seen from behind, lit from the podium; a person a little more clearly. */
function paintBack(context: CanvasRenderingContext2D, isPerson: boolean): void {
  const edge = isPerson ? 'rgb(255 232 196 / 85%)' : 'rgb(170 194 232 / 38%)';
  context.lineWidth = 0.045;
  context.strokeStyle = edge;
  context.fillStyle = isPerson ? '#2d4a78' : '#182c4c';
  context.beginPath();
  context.moveTo(-0.66, 0);
  context.bezierCurveTo(-0.66, -0.5, -0.5, -0.64, -0.16, -0.7);
  context.lineTo(0.16, -0.7);
  context.bezierCurveTo(0.5, -0.64, 0.66, -0.5, 0.66, 0);
  context.closePath();
  context.fill();
  context.stroke();
  context.fillStyle = isPerson ? '#3a3038' : '#121f38';
  context.beginPath();
  context.ellipse(0, -0.88, 0.25, 0.3, 0, 0, Math.PI * 2);
  context.fill();
  context.beginPath();
  context.ellipse(0, -0.88, 0.25, 0.3, 0, Math.PI * 1.02, Math.PI * 1.98);
  context.stroke();
}
