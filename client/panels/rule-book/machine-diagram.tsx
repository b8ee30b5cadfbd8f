import './machine-diagram.css';
import { useId } from 'preact/hooks';
import type { DiagramRegion } from '../../../shared/procedure/kernel/diagram.ts';
import { atHead } from '../../language/language.ts';
import {
  eventName,
  regionName,
  standingOf,
  standingSentences,
  stateName,
} from '../../scene/now/procedure-text.ts';
import { type Box, type Line, layoutRegion, type Point } from './layout.ts';
import { wrapped } from './wrapped.ts';

interface Props {
  readonly region: DiagramRegion;
  readonly width: number;
}

/** Type sizes and leading in the drawing's own pixels, and how wide a letter is at most on average. */
const NAME = { size: 15, line: 19, letter: 8.1 };
const EVENT = { size: 14, line: 18, letter: 7.2 };
const PADDING = { x: 12, y: 9 };
/** Kept free on both sides of a name, for the lamp of the present state. */
const LAMP = 24;
const CORNER = 6;
/** Below this width, boxes side by side would be too narrow to read. */
const TWO_COLUMNS = 340;

interface Words {
  readonly name: readonly string[];
  /** What leads here from the present state. */
  readonly events: readonly string[];
}

/** A machine's states and the ways between them, the present state lit and the ways on from it marked. */
export function MachineDiagram({ region, width }: Props) {
  const id = useId();
  const present = region.states.find((state) => state.isPresent)?.id;
  const words = (state: string, boxWidth: number): Words => ({
    name: wrapped(atHead(stateName(region, state)), (boxWidth - 2 * LAMP) / NAME.letter),
    events: arrivals(region, present, state).flatMap((event) =>
      wrapped(`→ ${eventName(region, event)}`, (boxWidth - 2 * PADDING.x) / EVENT.letter),
    ),
  });
  const layout = layoutRegion(region, {
    width,
    columns: width < TWO_COLUMNS ? 1 : 2,
    heightOf: (state, boxWidth) => heightOf(words(state, boxWidth)),
  });
  const standing = standingOf(region);
  const lines = layout.lines.toSorted(
    (one, other) => Number(one.from === present) - Number(other.from === present),
  );
  return (
    <svg
      class="diagram"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{regionName(region)}</title>
      <desc id={`${id}-desc`}>{standing === undefined ? '' : standingSentences(standing)}</desc>
      {lines.map((line) => (
        <Way key={`${line.from}>${line.to}`} line={line} isOnward={line.from === present} />
      ))}
      {layout.boxes.map((box) => (
        <State
          key={box.id}
          box={box}
          words={words(box.id, box.width)}
          isPresent={box.id === present}
        />
      ))}
    </svg>
  );
}

/** The events that lead from the present state to another. */
function arrivals(region: DiagramRegion, present: string | undefined, state: string) {
  if (state === present) return [];
  return region.ways
    .filter(({ from, to }) => from === present && to === state)
    .map((way) => way.event);
}

function heightOf({ name, events }: Words): number {
  return 2 * PADDING.y + name.length * NAME.line + events.length * EVENT.line;
}

function State({ box, words, isPresent }: { box: Box; words: Words; isPresent: boolean }) {
  const isNext = words.events.length > 0;
  const height = heightOf(words);
  const top = box.y + (box.height - height) / 2 + PADDING.y;
  const middle = box.x + box.width / 2;
  return (
    <g class={isPresent ? 'diagram__now' : isNext ? 'diagram__next' : 'diagram__other'}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={CORNER} />
      {isPresent && (
        <circle class="diagram__lamp" cx={box.x + 14} cy={box.y + box.height / 2} r={4.5} />
      )}
      <text class="diagram__name" text-anchor="middle" font-size={NAME.size}>
        {words.name.map((line, index) => (
          <tspan key={line} x={middle} y={top + index * NAME.line + NAME.size * 0.95}>
            {line}
          </tspan>
        ))}
      </text>
      <text class="diagram__event" text-anchor="middle" font-size={EVENT.size}>
        {words.events.map((line, index) => (
          <tspan
            key={line}
            x={middle}
            y={top + words.name.length * NAME.line + index * EVENT.line + EVENT.size * 0.95}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Way({ line, isOnward }: { line: Line; isOnward: boolean }) {
  return (
    <g class={isOnward ? 'diagram__way diagram__way--onward' : 'diagram__way'}>
      <path d={rounded(line.points)} />
      <polygon points={arrowHead(line.points)} />
    </g>
  );
}

/** A line with soft corners. */
function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (before === undefined) return `M${point.x} ${point.y}`;
      if (after === undefined) return `L${point.x} ${point.y}`;
      const enter = towards(point, before);
      const leave = towards(point, after);
      return `L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`;
    })
    .join('');
}

/** The point a corner's radius away from `from` on the way to `to`. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = Math.min(CORNER, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function arrowHead(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  const x = (tip.x - before.x) / length;
  const y = (tip.y - before.y) / length;
  const foot = { x: tip.x - x * 8, y: tip.y - y * 8 };
  return [
    [tip.x, tip.y],
    [foot.x - y * 4.5, foot.y + x * 4.5],
    [foot.x + y * 4.5, foot.y - x * 4.5],
  ]
    .map((corner) => corner.join(','))
    .join(' ');
}
