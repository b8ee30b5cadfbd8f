import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { type Decide, type Decision, done, type Environment, not } from '../kernel/decision.ts';
import type { Person, SessionState } from '../kernel/state.ts';

export const join: Decide<'join'> = ({ person, name }, { state }) =>
  state.people[person] === undefined
    ? done({ type: 'personJoined', person, name })
    : not('SEA-7', 'joinedAlready');

export const drop: Decide<'drop'> = ({ person }, { state }) =>
  state.people[person]?.online
    ? done({ type: 'personDropped', person })
    : not('SEA-4', 'nothingChanges');

export const comeBack: Decide<'comeBack'> = ({ person }, { state }) =>
  state.people[person]?.online
    ? not('SEA-4', 'nothingChanges')
    : done({ type: 'personReturned', person });

export const takeSeat: Decide<'takeSeat'> = ({ seat }, { state, actor }) =>
  actor.kind === 'person' ? seatPerson(state.people[actor.person], seat) : not('NET-4', 'notYours');

export const leaveSeat: Decide<'leaveSeat'> = (_command, { state, actor }) =>
  actor.kind === 'person' ? unseatPerson(state.people[actor.person]) : not('NET-4', 'notYours');

export const assignSeat: Decide<'assignSeat'> = ({ person, seat }, { state }) =>
  seatPerson(state.people[person], seat);

export const releaseSeat: Decide<'releaseSeat'> = ({ person }, { state }) =>
  unseatPerson(state.people[person]);

export const removePerson: Decide<'removePerson'> = ({ person }) =>
  done({ type: 'personRemoved', person });

export const shuffleSeats: Decide<'shuffleSeats'> = (_command, { scenario, state, environment }) =>
  dealSeats(scenario, state, environment);

export const takeOverSeat: Decide<'takeOverSeat'> = ({ seat }) =>
  done({ type: 'seatTakenOver', seat });

export const handBackSeat: Decide<'handBackSeat'> = ({ seat }) =>
  done({ type: 'seatHandedBack', seat });

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
