import './hall-arcs.css';

const ROWS = 9;
const CENTRE = { x: 800, y: -330 };
const FIRST_RADIUS = 360;
const ROW_GAP = 82;
const SPREAD = 0.92;
const COLOURS = ['var(--yes)', 'var(--no)', 'var(--abstain)', 'var(--absent)'];

/** The conference room at night, from far away: rows of desks with their lamps. Decoration only. */
export function HallArcs() {
  return (
    <svg
      class="hall-arcs"
      viewBox="0 0 1600 900"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      {Array.from({ length: ROWS }, (_, row) => (
        <Row key={row} row={row} />
      ))}
    </svg>
  );
}

function Row({ row }: { row: number }) {
  const radius = FIRST_RADIUS + row * ROW_GAP;
  const seats = 15 + row * 3;
  const nearness = 0.35 + (row / ROWS) * 0.65;
  const points = Array.from({ length: seats }, (_, seat) => pointOn(radius, seat, seats));
  return (
    <g opacity={nearness}>
      <path
        d={`M${points.map((point) => `${point.x} ${point.y + 12}`).join('L')}`}
        fill="none"
        stroke="var(--wood)"
        stroke-width={5 + row * 0.9}
        stroke-linecap="round"
        stroke-linejoin="round"
        opacity="0.42"
      />
      {points.map((point, seat) => (
        <circle
          key={seat}
          cx={point.x}
          cy={point.y}
          r={2 + row * 0.35}
          fill={COLOURS[lampOf(row, seat)]}
          opacity={lampOf(row, seat) === 3 ? 0.35 : 0.9}
        />
      ))}
    </g>
  );
}

function pointOn(radius: number, seat: number, seats: number): { x: number; y: number } {
  const angle = ((seat / (seats - 1)) * 2 - 1) * SPREAD;
  return {
    x: Math.round(CENTRE.x + Math.sin(angle) * radius * 1.5),
    y: Math.round(CENTRE.y + Math.cos(angle) * radius),
  };
}

/** A fixed scatter, so that the picture is the same at every visit: mostly yes, some no, few abstain. */
function lampOf(row: number, seat: number): number {
  const dice = (row * 37 + seat * 61 + row * seat * 13) % 17;
  if (dice < 7) return 0;
  if (dice < 10) return 1;
  return dice < 12 ? 2 : 3;
}
