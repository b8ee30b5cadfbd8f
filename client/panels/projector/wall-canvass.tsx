import './wall-canvass.css';
import { Flag } from '../../components/flag.tsx';
import { useVh } from '../../components/use-vh.ts';
import { type Canvass, canvassOf, lastMoves, type Side } from '../../scene/wall/canvass.ts';
import { canvassPlaces, type Place } from '../../scene/wall/canvass-places.ts';
import { type Delegations, flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** Who sponsors what and who leans where, by what they have done in public, around the poles. */
export function WallCanvass({ inside: { store, scenario, room } }: { inside: Inside }) {
  const names = store.delegations.value;
  const canvass = canvassOf(scenario, room);
  const [last] = lastMoves(scenario, room, 1);
  return (
    <section class="canvass" aria-label={t('canvass.title')}>
      <h2 class="canvass__title">{t('canvass.title')}</h2>
      {canvass.sides.length <= 2 ? (
        <Poles canvass={canvass} names={names} moved={last?.seat} />
      ) : (
        <Columns canvass={canvass} names={names} />
      )}
    </section>
  );
}

interface Props {
  readonly canvass: Canvass;
  readonly names: Delegations;
}

/** One or two texts as poles, and everybody in columns around them. */
function Poles({ canvass, names, moved }: Props & { moved: string | undefined }) {
  const { sides, both, open } = canvass;
  const [first, second] = sides;
  return (
    <>
      <div class="canvass__field">
        <Orbits />
        {first !== undefined && <Pole side={first} at="start" />}
        {second !== undefined && <Pole side={second} at="end" />}
        <ul class="canvass__places">
          {canvassPlaces(canvass).map((place) => (
            <OnePlace
              key={place.seat}
              place={place}
              sides={sides}
              names={names}
              hasMoved={place.seat === moved}
            />
          ))}
        </ul>
      </div>
      <div class="canvass__key">
        {first !== undefined && <SideWords side={first} names={names} />}
        <p class="canvass__rest">
          {both.length > 0 && (
            <span>
              <i class="canvass__dot is-both" aria-hidden="true" />{' '}
              {t('canvass.both', { count: both.length })}
            </span>
          )}
          <span>{t('canvass.open', { count: open.length })}</span>
        </p>
        {second !== undefined && <SideWords side={second} names={names} />}
      </div>
    </>
  );
}

/** The sun of a text, with all who stand for it. */
function Pole({ side, at }: { side: Side; at: 'start' | 'end' }) {
  return (
    <div class={`canvass__pole is-${at} is-${side.colour}`} aria-hidden="true">
      <b class="figures" translate={false}>
        {side.inAll.standing}
      </b>
    </div>
  );
}

interface PlaceProps {
  readonly place: Place;
  readonly sides: readonly Side[];
  readonly names: Delegations;
  readonly hasMoved: boolean;
}

function OnePlace({ place, sides, names, hasMoved }: PlaceProps) {
  const vh = useVh();
  const { seat, x, y, group, side } = place;
  const text = side === undefined ? undefined : sides[side];
  const leads = text?.leader === seat;
  return (
    <li
      class={`canvass__one is-${group} is-${text?.colour ?? 'none'}${leads ? ' is-leader' : ''}${hasMoved ? ' is-moved' : ''}`}
      style={{ '--x': `${x}%`, '--y': `${y}%` }}
    >
      {hasMoved && <Flag iso2={flagOf(names, seat)} size={Math.round(3 * vh)} />}
      {!hasMoved && group === 'leaning' && <i class="canvass__dot" aria-hidden="true" />}
      {!hasMoved && group === 'both' && <i class="canvass__dot is-both" aria-hidden="true" />}
      <span aria-hidden="true" translate={false}>
        {seat}
      </span>
      <span class="only-read">
        {t(`canvass.place.${group}`, {
          name: nameOf(names, seat),
          draft: text?.draft.shortName ?? '',
        })}
      </span>
    </li>
  );
}

function SideWords({ side, names }: { side: Side; names: Delegations }) {
  const { draft, leader, inAll, leaning, colour } = side;
  return (
    <div class={`canvass__side is-${colour}`}>
      <p class="canvass__name">
        <b translate={false}>{draft.symbol}</b>{' '}
        {leader === undefined
          ? t('canvass.alone')
          : t('canvass.led', { name: nameOf(names, leader) })}
      </p>
      <p class="canvass__figures" data-draft={draft.id}>
        <span>
          <i class="canvass__plate" aria-hidden="true" />{' '}
          {t('canvass.sponsors', { count: inAll.sponsors })}
        </span>
        {leaning.length > 0 && (
          <span>
            <i class="canvass__dot" aria-hidden="true" />{' '}
            {t('canvass.leaning', { count: leaning.length })}
          </span>
        )}
      </p>
    </div>
  );
}

/** Quiet lines from pole to pole. */
function Orbits() {
  const rises = [10, 26, 42, 58, 74, 90];
  return (
    <svg
      class="canvass__orbits"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {rises.map((y) => (
        <path
          key={y}
          d={`M0 50 Q50 ${50 + (y - 50) * 2.1} 100 50`}
          vector-effect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

/** Three texts and more: a column for each. */
function Columns({ canvass: { sides, both, open }, names }: Props) {
  return (
    <div class="canvass__columns">
      {sides.map((side) => (
        <div key={side.draft.id}>
          <SideWords side={side} names={names} />
          <ul class="canvass__list">
            {[...side.sponsors, ...side.leaning].map((seat) => (
              <li key={seat} translate={false}>
                {seat}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="canvass__rest">
        {both.length > 0 && <span>{t('canvass.both', { count: both.length })}</span>}
        <span>{t('canvass.open', { count: open.length })}</span>
      </p>
    </div>
  );
}
