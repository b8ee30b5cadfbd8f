import type { MapFill } from './world-map.tsx';

/** A small state's dot, with the sign of its vote in it: a cross, a dash, or nothing. */
export function Dot({ x, y, r, fill }: { x: number; y: number; r: number; fill: MapFill }) {
  const arm = r * 0.5;
  return (
    <>
      <circle class={`world-map__dot world-map__fill--${fill}`} cx={x} cy={y} r={r} />
      {fill === 'no' && (
        <path
          class="world-map__sign"
          d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`}
        />
      )}
      {fill === 'abstain' && <path class="world-map__sign" d={`M${x - arm} ${y}h${2 * arm}`} />}
    </>
  );
}
