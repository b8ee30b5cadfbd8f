import type { SeatPresence } from '../../scene/model/stage-model.ts';
import type { SeatMeasures } from '../layout/measures.ts';
import type { SeatPlace } from '../layout/places.ts';
import { paintFigure } from './figure.ts';
import { along } from './shapes.ts';

/** Somebody seen from the front, lit by the room; a person a little more clearly. */
const TONE = {
  person: {
    head: ['#c99a6e', '#5d3f29'],
    suit: ['#365c96', '#10203c'],
    rim: 'rgb(255 232 196 / 80%)',
  },
  computer: {
    head: ['#4d6384', '#1f3150'],
    suit: ['#23406b', '#0d1c36'],
    rim: 'rgb(170 194 232 / 42%)',
  },
} as const;

/** The chair of a place and whoever sits on it, from the side from which they are seen. */
export function paintSitter(
  context: CanvasRenderingContext2D,
  place: SeatPlace,
  measures: SeatMeasures,
  presence: SeatPresence,
): void {
  if (place.looks === 'away') paintFromBehind(context, place, measures, presence);
  else paintFromBefore(context, place, place.looks, measures, presence);
}

function paintFromBefore(
  context: CanvasRenderingContext2D,
  place: SeatPlace,
  looks: Exclude<SeatPlace['looks'], 'away'>,
  measures: SeatMeasures,
  presence: SeatPresence,
): void {
  const { unit } = place;
  const aside = { here: 0, right: -1, left: 1 }[looks] * (measures.plateWidth / 2 + 1.15);
  const foot = looks === 'here' ? -1.2 : 0.5;
  const [x, y] = [place.x + aside * unit, place.y + foot * unit];
  context.save();
  context.translate(x, y);
  context.scale(unit * measures.chairSize, unit * measures.chairSize);
  context.beginPath();
  context.roundRect(-0.52, -0.98, 1.04, 0.98, [0.26, 0.26, 0.04, 0.04]);
  context.fillStyle = along(
    context,
    [0, -1, 0, 0],
    [
      [0, '#27477a'],
      [1, '#0d1c36'],
    ],
  );
  context.fill();
  context.strokeStyle = 'rgb(150 184 236 / 34%)';
  context.lineWidth = 0.04;
  context.stroke();
  context.restore();
  if (presence === 'absent') return;
  const tone = presence === 'person' ? TONE.person : TONE.computer;
  paintFigure(context, { x, y, size: unit * measures.chairSize * 1.32 }, tone);
}

function paintFromBehind(
  context: CanvasRenderingContext2D,
  { x, y, unit }: SeatPlace,
  { front, chair, chairSize }: SeatMeasures,
  presence: SeatPresence,
): void {
  context.save();
  context.translate(x, y + (front + chair) * unit);
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
