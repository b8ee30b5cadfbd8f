import { Armchair } from 'lucide-preact';
import type { SessionPlan } from '../../../shared/procedure/kernel/class-plan.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { mayDo } from '../../../shared/procedure/road/may-do.ts';
import { nextPlace } from '../../../shared/procedure/seating/places.ts';
import { isPromised } from '../../../shared/procedure/seating/promised.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { expectedSeat } from './expected-seat.ts';
import { t } from './words.ts';

/**
 * The place that the plan of the class has next (SEA-19), or the one that a roster has for this person (SEA-22), to be
 * taken with one press.
 */
export function PlannedPlace({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const me = store.person.value;
  const { plan } = room.options;
  const expected = expectedSeat(inside);
  if (expected !== undefined) {
    return <PlaceCard inside={inside} seat={expected} kicker={t('planned.expected')} />;
  }
  if (me === undefined || me.seat !== undefined || me.promised !== undefined) return null;
  if (plan === undefined) return null;
  const actor = { kind: 'person', person: me.person } as const;
  if (!mayDo(scenario, { room, person: me }, actor, { type: 'takePlace' }).may) return null;
  const next = placeSeen(plan, room);
  if (next === undefined) return null;
  const isShared = own(room.seats, next) !== undefined;
  return (
    <PlaceCard
      inside={inside}
      seat={next}
      kicker={t(isShared ? 'planned.deputy' : 'planned.free')}
      note={t('planned.orChoose')}
    />
  );
}

interface CardProps {
  readonly inside: Inside;
  readonly seat: SeatId;
  readonly kicker: string;
  readonly note?: string;
}

function PlaceCard({ inside: { store }, seat, kicker, note }: CardProps) {
  return (
    <section class="own-seat panel planned-place" aria-labelledby="planned-place">
      <p class="kicker">{kicker}</p>
      <h2 id="planned-place">
        <Flag iso2={flagOf(store.delegations.value, seat)} size={44} />
        {nameOf(store.delegations.value, seat)}
      </h2>
      <button
        type="button"
        class="button button--primary"
        onClick={() => void store.send({ type: 'takePlace' })}
      >
        <Armchair size={18} aria-hidden="true" /> {t('planned.take')}
      </button>
      {note !== undefined && <p class="quiet own-seat__wait">{note}</p>}
    </section>
  );
}

/** The next place by what everybody sees: a seat with a deputy has at least two people. */
function placeSeen(plan: SessionPlan, room: Room): SeatId | undefined {
  const { seats, deputies } = room;
  return nextPlace(plan, (seat) => {
    const hold = own(seats, seat);
    if (hold === 'facilitator' || isPromised(room, seat)) return 'closed';
    if (hold === undefined) return 0;
    return deputies[seat] ? 2 : 1;
  });
}
