import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import {
  type Circumstances,
  type Decision,
  done,
  type Environment,
  not,
} from '../kernel/decision.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import type { Actor, Person, PersonId, SessionState } from '../kernel/state.ts';
import type { PeopleFact } from './facts.ts';
import { firstPlaces, nextPlace } from './places.ts';
import { isHadAtOnce, isPromised } from './promised.ts';

export function personOf({ people }: SessionState, actor: Actor): Person | undefined {
  return actor.kind === 'person' ? own(people, actor.person) : undefined;
}

/** What a person does who is here. */
export function byPerson(
  { state, actor }: Circumstances,
  choose: (person: Person) => Decision<PeopleFact>,
): Decision<PeopleFact> {
  const person = personOf(state, actor);
  return person === undefined ? not('SEA-7', 'noSuchPerson') : choose(person);
}

/** SEA-11: an answer from who holds the very seat that the person asks to share. */
export function whenAsked(
  id: PersonId,
  state: SessionState,
  actor: Actor,
  answer: (person: Person, seat: SeatId) => Decision<PeopleFact>,
): Decision<PeopleFact> {
  const seat = personOf(state, actor)?.seat;
  const asker = own(state.people, id);
  return seat === undefined || asker?.asks !== seat
    ? not('SEA-11', 'nobodyAsks')
    : answer(asker, seat);
}

/** SEA-19: the next place of the plan, for somebody who asks for one; for whom a roster seats, that seat (SEA-22). */
export function givePlace({ state, actor }: Circumstances): Decision<PeopleFact> {
  const asker = personOf(state, actor);
  if (asker?.onRoster?.seat !== undefined) return seatPerson(asker, asker.onRoster.seat);
  const { plan } = state.room.options;
  if (asker === undefined || plan === undefined) return not('SEA-19', 'noPlan');
  const others = Object.values(state.people).filter(({ id }) => id !== asker.id);
  const next = nextPlace(plan, (seat) =>
    own(state.room.seats, seat) === 'facilitator'
      ? 'closed'
      : isPromised(state.room, seat)
        ? 'closed'
        : others.filter((other) => other.seat === seat).length,
  );
  return next === undefined ? not('SEA-19', 'planFull') : giveSeat(state.room, asker, next);
}

/** SEA-21: a seat that nobody sits at is promised while a phase is played; any other is had at once. */
export function giveSeat(room: Room, person: Person, seat: SeatId): Decision<PeopleFact> {
  const isFree = own(room.seats, seat) === undefined;
  return isFree && !isHadAtOnce(room)
    ? done({ type: 'seatPromised', person: person.id, seat })
    : seatPerson(person, seat);
}

export function seatPerson(person: Person | undefined, seat: SeatId): Decision<PeopleFact> {
  if (person === undefined) return not('SEA-7', 'noSuchPerson');
  if (person.seat === seat) return not('SEA-7', 'seatedThere');
  return done({ type: 'personSeated', person: person.id, seat });
}

export function unseatPerson(person: Person | undefined): Decision<PeopleFact> {
  if (person?.seat !== undefined) return done({ type: 'personUnseated', person: person.id });
  return person?.promised === undefined
    ? not('SEA-7', 'noSeatToLeave')
    : done({ type: 'promiseGivenUp', person: person.id });
}

/**
 * Deals the seats most in play to everybody here, by lot; more people than seats share them. Whom a roster gives a
 * seat has that one (SEA-22).
 */
export function dealSeats(
  scenario: PublicScenario,
  state: SessionState,
  { random }: Environment,
): Decision<PeopleFact> {
  const people = Object.values(state.people);
  if (people.length === 0) return not('SEA-7', 'nobodyHere');
  const seats: Record<string, SeatId> = {};
  for (const { id, onRoster } of people)
    if (onRoster?.seat !== undefined) seats[id] = onRoster.seat;
  const order = people.map(({ id }) => id).filter((id) => own(seats, id) === undefined);
  const inPlay = seatsToDeal(scenario, state, order.length);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    [order[last], order[pick]] = [order[pick] ?? '', order[last] ?? ''];
  }
  order.forEach((person, index) => {
    const seat = inPlay[index % inPlay.length];
    if (seat !== undefined) seats[person] = seat;
  });
  return done({ type: 'seatsDealt', seats });
}

/**
 * As many seats as people, those most in play first; where the class was planned, by the plan (SEA-19). The places of
 * a roster are kept for whom it means.
 */
function seatsToDeal(
  scenario: PublicScenario,
  { room, roster = [] }: SessionState,
  people: number,
): readonly SeatId[] {
  const { plan } = room.options;
  const kept = roster.flatMap(({ seat }) => seat ?? []);
  if (plan !== undefined && plan.places.length > 0) {
    return firstPlaces(plan, people, kept);
  }
  const core = new Set(scenario.coreSeats);
  const others = scenario.delegations.map(({ id }) => id).filter((id) => !core.has(id));
  const keptSeats = new Set(kept);
  return [...scenario.coreSeats, ...others].filter((id) => !keptSeats.has(id)).slice(0, people);
}
