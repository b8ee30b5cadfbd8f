import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import {
  type Circumstances,
  type Decision,
  done,
  type Environment,
  not,
} from '../kernel/decision.ts';
import { own } from '../kernel/own.ts';
import type { Actor, Person, PersonId, SessionState } from '../kernel/state.ts';
import type { PeopleFact } from './facts.ts';

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

export function seatPerson(person: Person | undefined, seat: SeatId): Decision<PeopleFact> {
  if (person === undefined) return not('SEA-7', 'noSuchPerson');
  if (person.seat === seat) return not('SEA-7', 'seatedThere');
  return done({ type: 'personSeated', person: person.id, seat });
}

export function unseatPerson(person: Person | undefined): Decision<PeopleFact> {
  return person?.seat === undefined
    ? not('SEA-7', 'noSeatToLeave')
    : done({ type: 'personUnseated', person: person.id });
}

/** Deals the seats most in play to everybody here, by lot; more people than seats share them. */
export function dealSeats(
  scenario: PublicScenario,
  state: SessionState,
  { random }: Environment,
): Decision<PeopleFact> {
  const people = Object.keys(state.people);
  if (people.length === 0) return not('SEA-7', 'nobodyHere');
  const core = new Set(scenario.coreSeats);
  const others = scenario.delegations.map(({ id }) => id).filter((id) => !core.has(id));
  const inPlay = [...scenario.coreSeats, ...others].slice(0, people.length);
  const order = [...people];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    [order[last], order[pick]] = [order[pick] ?? '', order[last] ?? ''];
  }
  const seats: Record<string, SeatId> = {};
  order.forEach((person, index) => {
    const seat = inPlay[index % inPlay.length];
    if (seat !== undefined) seats[person] = seat;
  });
  return done({ type: 'seatsDealt', seats });
}
