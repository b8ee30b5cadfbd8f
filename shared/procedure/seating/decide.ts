import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import {
  type Circumstances,
  type Decide,
  type Decision,
  done,
  type Environment,
  not,
} from '../kernel/decision.ts';
import { own } from '../kernel/own.ts';
import type { Actor, Person, PersonId, SessionState } from '../kernel/state.ts';
import { mayChoose } from './choice.ts';

export const join: Decide<'join'> = ({ person, name }, { state }) =>
  own(state.people, person) === undefined
    ? done({ type: 'personJoined', person, name })
    : not('SEA-7', 'joinedAlready');

export const drop: Decide<'drop'> = ({ person }, { state }) =>
  own(state.people, person)?.online
    ? done({ type: 'personDropped', person })
    : not('SEA-4', 'nothingChanges');

export const comeBack: Decide<'comeBack'> = ({ person }, { state }) =>
  own(state.people, person)?.online
    ? not('SEA-4', 'nothingChanges')
    : done({ type: 'personReturned', person });

export const readBrief: Decide<'readBrief'> = ({ seat, person: id }, { state }) => {
  if (id === undefined) {
    return state.readByFacilitator.includes(seat)
      ? not('SEA-12', 'readAlready')
      : done({ type: 'briefRead', seat });
  }
  const person = own(state.people, id);
  if (person?.seat !== seat) return not('SEA-6', 'noSeat');
  return person.read?.includes(seat)
    ? not('SEA-12', 'readAlready')
    : done({ type: 'briefRead', seat, person: id });
};

export const takeSeat: Decide<'takeSeat'> = ({ seat }, circumstances) =>
  byChoice(circumstances, (person) => seatPerson(person, seat));

export const leaveSeat: Decide<'leaveSeat'> = (_command, { state, actor }) =>
  unseatPerson(personOf(state, actor));

export const askToShare: Decide<'askToShare'> = ({ seat }, circumstances) =>
  byChoice(circumstances, (person) => {
    if (person.seat === seat) return not('SEA-7', 'seatedThere');
    if (person.asks === seat) return not('SEA-11', 'askedAlready');
    return person.declined?.includes(seat)
      ? not('SEA-11', 'sharingDeclined')
      : done({ type: 'sharingAsked', person: person.id, seat });
  });

export const stopAsking: Decide<'stopAsking'> = (_command, { state, actor }) => {
  const person = personOf(state, actor);
  return person?.asks === undefined
    ? not('SEA-11', 'nothingAsked')
    : done({ type: 'sharingWithdrawn', person: person.id });
};

export const letShare: Decide<'letShare'> = (command, { state, actor }) =>
  whenAsked(command.person, state, actor, (person, seat) => {
    const verdict = mayChoose(state.room, person);
    return verdict.may ? seatPerson(person, seat) : { ok: false, refusal: verdict.refusal };
  });

export const declineToShare: Decide<'declineToShare'> = (command, { state, actor }) =>
  whenAsked(command.person, state, actor, ({ id }, seat) =>
    done({ type: 'sharingDeclined', person: id, seat }),
  );

export const assignSeat: Decide<'assignSeat'> = ({ person, seat }, { state }) =>
  seatPerson(own(state.people, person), seat);

export const releaseSeat: Decide<'releaseSeat'> = ({ person }, { state }) =>
  unseatPerson(own(state.people, person));

export const removePerson: Decide<'removePerson'> = ({ person }) =>
  done({ type: 'personRemoved', person });

export const shuffleSeats: Decide<'shuffleSeats'> = (_command, { scenario, state, environment }) =>
  dealSeats(scenario, state, environment);

export const takeOverSeat: Decide<'takeOverSeat'> = ({ seat }) =>
  done({ type: 'seatTakenOver', seat });

export const handBackSeat: Decide<'handBackSeat'> = ({ seat }) =>
  done({ type: 'seatHandedBack', seat });

function personOf({ people }: SessionState, actor: Actor): Person | undefined {
  return actor.kind === 'person' ? own(people, actor.person) : undefined;
}

/** SEA-10: what a person may do only while the choice of a seat is theirs. */
function byChoice({ state, actor }: Circumstances, choose: (person: Person) => Decision): Decision {
  const person = personOf(state, actor);
  if (person === undefined) return not('SEA-7', 'noSuchPerson');
  const verdict = mayChoose(state.room, person);
  return verdict.may ? choose(person) : { ok: false, refusal: verdict.refusal };
}

/** SEA-11: an answer from who holds the very seat that the person asks to share. */
function whenAsked(
  id: PersonId,
  state: SessionState,
  actor: Actor,
  answer: (person: Person, seat: SeatId) => Decision,
): Decision {
  const seat = personOf(state, actor)?.seat;
  const asker = own(state.people, id);
  return seat === undefined || asker?.asks !== seat
    ? not('SEA-11', 'nobodyAsks')
    : answer(asker, seat);
}

function seatPerson(person: Person | undefined, seat: SeatId): Decision {
  if (person === undefined) return not('SEA-7', 'noSuchPerson');
  if (person.seat === seat) return not('SEA-7', 'seatedThere');
  return done({ type: 'personSeated', person: person.id, seat });
}

function unseatPerson(person: Person | undefined): Decision {
  return person?.seat === undefined
    ? not('SEA-7', 'noSeatToLeave')
    : done({ type: 'personUnseated', person: person.id });
}

/** Deals the seats most in play to everybody here, by lot; more people than seats share them. */
function dealSeats(
  scenario: PublicScenario,
  state: SessionState,
  { random }: Environment,
): Decision {
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
