import type { SeatId } from '../../shared/scenario/scenario.ts';
import type { Place } from './neighbours.ts';
import { type Geometry, mapHeight, mapWidth } from './use-geometry.ts';

interface OutlineProps {
  readonly geometry: Geometry;
  readonly seat: SeatId | undefined;
  readonly kind: 'own' | 'selected' | 'shown';
  readonly places: Geometry['dots'] | undefined;
  readonly radius: number;
}

/** A line round a state, above its neighbours. */
export function Outline({ geometry, seat, kind, places, radius }: OutlineProps) {
  if (seat === undefined) return null;
  const style = `world-map__outline world-map__outline--${kind}`;
  const dot = places?.get(seat);
  if (dot) return <circle class={style} cx={dot[0]} cy={dot[1]} r={radius * 1.5} />;
  return <path class={style} d={geometry.land[seat] ?? ''} />;
}

/** What is said of the state under the pointer or in focus; screen readers hear it from the state. */
export function Tooltip({
  place,
  name,
  text,
}: {
  place: readonly [number, number];
  name: string;
  text: string;
}) {
  const left = (place[0] / mapWidth) * 100;
  const top = (place[1] / mapHeight) * 100;
  const side = left < 18 ? 'start' : left > 82 ? 'end' : 'middle';
  const below = top < 22 ? ' world-map__tip--below' : '';
  return (
    <div
      class={`world-map__tip world-map__tip--${side}${below}`}
      style={{ left: `${left}%`, top: `${top}%` }}
      aria-hidden="true"
    >
      <strong>{name}</strong>
      <span>{text}</span>
    </div>
  );
}

interface LabelsProps {
  readonly labels: Readonly<Record<SeatId, string>>;
  readonly places: ReadonlyMap<string, Place>;
  readonly dots: Geometry['dots'] | undefined;
  /** Of the drawing, in CSS px. */
  readonly width: number;
}

/** Short words on states, beside the dot where a state is one. */
export function Labels({ labels, places, dots, width }: LabelsProps) {
  const fontSize = `${Math.max(11, width / 85)}px`;
  return (
    <div class="world-map__labels" style={{ fontSize }} aria-hidden="true">
      {Object.entries(labels).map(([seat, text]) => {
        const [x, y] = places.get(seat) ?? [0, 0];
        const beside = dots?.has(seat) ? ' world-map__label--beside' : '';
        const left = `${(x / mapWidth) * 100}%`;
        const top = `${(y / mapHeight) * 100}%`;
        return (
          <span key={seat} class={`world-map__label${beside}`} style={{ left, top }}>
            {text}
          </span>
        );
      })}
    </div>
  );
}
