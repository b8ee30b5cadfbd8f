import './world-map.css';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Delegation, SeatId } from '../../shared/scenario/scenario.ts';
import { Dot } from './dot.tsx';
import { Labels, Outline, Tooltip } from './marks.tsx';
import { isDirection, nearestSeat, neighbour } from './neighbours.ts';
import { Patterns, patterned } from './patterns.tsx';
import { type Geometry, mapHeight, mapWidth, useGeometry } from './use-geometry.ts';
import { useWidth } from './use-width.ts';

/**
 * How a state is filled in. Votes: yes, no, abstain, absent; quiet for states that are not spoken of,
 * marked for a group that is. Lobby: free, taken, own. Poles: indigo, copper, both, none.
 */
export type MapFill =
  | 'yes'
  | 'no'
  | 'abstain'
  | 'absent'
  | 'quiet'
  | 'marked'
  | 'free'
  | 'taken'
  | 'own'
  | 'indigo'
  | 'copper'
  | 'both'
  | 'none';

interface Props {
  /** What the map shows, for those who hear it. */
  readonly label: string;
  /** Every state that can be seen and pressed; their order is the order of Home, End and Page keys. */
  readonly seats: readonly Pick<Delegation, 'id' | 'name'>[];
  /** A state without a fill is quiet. */
  readonly fills: Readonly<Record<SeatId, MapFill>>;
  /** What to say of a state after its name: in its tooltip and to a screen reader. */
  readonly describe: (seat: SeatId) => string;
  readonly onPick?: (seat: SeatId) => void;
  readonly selected?: SeatId | undefined;
  /** The state of the person who looks, ringed. */
  readonly own?: SeatId | undefined;
  /** Short words to write beside some states. */
  readonly labels?: Readonly<Record<SeatId, string>> | undefined;
  /** Draws borders dotted: what is shown is not known for certain. */
  readonly isReconstructed?: boolean;
}

/** On a drawing narrower than this (CSS px) small states are spread further apart. */
const narrow = 620;
/** How far beside a small state a finger may land, in CSS px. */
const reach = 14;

/**
 * The world with every member state as a shape or, where small, a dot. One stop for the Tab key;
 * arrows go to the nearest state that way, Home and End to the first and last, Page keys along the
 * list, Enter or Space picks. The drawing itself is fetched when first shown.
 */
export function WorldMap(props: Props) {
  const { label, seats, fills, describe, onPick, selected, own, labels } = props;
  const geometry = useGeometry();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(frame, mapWidth);
  const [stop, setStop] = useState<SeatId>();
  const [shown, setShown] = useState<SeatId>();
  const unit = mapWidth / width;
  const spread = width < narrow ? geometry?.dotsApart : geometry?.dots;
  const places = useMemo(
    () => new Map([...(geometry?.anchors ?? []), ...(spread ?? [])]),
    [geometry, spread],
  );
  const names = useMemo(() => new Map(seats.map((seat) => [seat.id, seat.name])), [seats]);

  const patches = useMemo(
    () => geometry && patterned.map((fill) => ({ fill, d: landOf(geometry, seats, fills, fill) })),
    [geometry, seats, fills],
  );

  const tabStop = stop ?? selected ?? own ?? seats[0]?.id;
  const isPressable = onPick !== undefined;

  const go = (to: SeatId | undefined) => {
    if (to === undefined || !names.has(to)) return;
    setStop(to);
    const shape = drawing.current?.querySelector(`[data-stop="${to}"]`);
    if (shape instanceof SVGElement) shape.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const here = seatOf(event.target);
    if (here === undefined) return;
    const order = seats.findIndex((seat) => seat.id === here);
    if (isDirection(event.key)) go(neighbour(here, event.key, places));
    else if (event.key === 'Home') go(seats[0]?.id);
    else if (event.key === 'End') go(seats.at(-1)?.id);
    else if (event.key === 'PageDown') go(seats[order + 1]?.id);
    else if (event.key === 'PageUp') go(seats[order - 1]?.id);
    else if (event.key === 'Enter' || event.key === ' ') onPick?.(here);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const seatAt = (event: MouseEvent): SeatId | undefined => {
    const box = drawing.current?.getBoundingClientRect();
    if (box === undefined || spread === undefined) return undefined;
    const point = [(event.clientX - box.left) * unit, (event.clientY - box.top) * unit] as const;
    const onDot = nearestSeat(point, spread, (reach / 2) * unit);
    return onDot ?? seatOf(event.target) ?? nearestSeat(point, spread, reach * unit);
  };
  const pick = (event: MouseEvent) => {
    const seat = seatAt(event);
    if (seat === undefined || !names.has(seat)) return;
    setStop(seat);
    onPick?.(seat);
  };
  const common = (seat: SeatId) => ({
    'data-seat': seat,
    'data-stop': seat,
    role: isPressable ? ('button' as const) : ('img' as const),
    'aria-label': `${names.get(seat) ?? seat}: ${describe(seat)}`,
    ...(isPressable ? { 'aria-pressed': seat === selected } : {}),
    // SVG knows the attribute in small letters only.
    tabindex: seat === tabStop ? 0 : -1,
    onFocus: () => setShown(seat),
    onBlur: () => setShown(undefined),
  });

  const radius = Math.max(2.5, Math.min(5.5, width / 250)) * unit;
  return (
    <div ref={frame} class="world-map" style={{ aspectRatio: `${mapWidth} / ${mapHeight}` }}>
      {geometry && (
        <svg
          ref={drawing}
          class={
            props.isReconstructed
              ? 'world-map__svg world-map__svg--reconstructed'
              : 'world-map__svg'
          }
          viewBox={`0 0 ${geometry.width} ${geometry.height}`}
          role="group"
          aria-label={label}
          onKeyDown={onKeyDown}
          onClick={pick}
          onPointerMove={(event) =>
            setShown(event.pointerType === 'touch' ? undefined : seatAt(event))
          }
          onPointerLeave={() => setShown(undefined)}
        >
          <Patterns id={id} unit={unit} />
          <path d={geometry.sphere} fill={`url(#${id}-sea)`} />
          <path class="world-map__neutral" d={geometry.neutral} />
          {seats.map(({ id: seat }) => {
            const path = geometry.land[seat];
            if (path === undefined) return null;
            const style = `world-map__land world-map__fill--${fills[seat] ?? 'quiet'}`;
            if (spread?.has(seat))
              return <path key={seat} class={style} d={path} data-seat={seat} />;
            return <path key={seat} class={style} d={path} {...common(seat)} />;
          })}
          {patches?.map(({ fill, d }) => (
            <path key={fill} class="world-map__pattern" d={d} fill={`url(#${id}-${fill})`} />
          ))}
          {seats.map(({ id: seat }) => {
            const place = spread?.get(seat);
            if (place === undefined) return null;
            return (
              <g key={seat} {...common(seat)}>
                <Dot x={place[0]} y={place[1]} r={radius} fill={fills[seat] ?? 'quiet'} />
              </g>
            );
          })}
          <Outline geometry={geometry} seat={own} kind="own" places={spread} radius={radius} />
          <Outline
            geometry={geometry}
            seat={selected}
            kind="selected"
            places={spread}
            radius={radius}
          />
          <Outline geometry={geometry} seat={shown} kind="shown" places={spread} radius={radius} />
        </svg>
      )}
      {labels && <Labels labels={labels} places={places} dots={spread} width={width} />}
      {shown !== undefined && names.has(shown) && (
        <Tooltip
          place={places.get(shown) ?? [0, 0]}
          name={names.get(shown) ?? shown}
          text={describe(shown)}
        />
      )}
    </div>
  );
}

function seatOf(target: EventTarget | null): SeatId | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-seat]')?.getAttribute('data-seat') ?? undefined;
}

function landOf(
  geometry: Geometry,
  seats: Props['seats'],
  fills: Props['fills'],
  fill: MapFill,
): string {
  let land = '';
  for (const { id } of seats) if (fills[id] === fill) land += geometry.land[id] ?? '';
  return land;
}
