import type { SeatId } from '../../scenario/scenario.ts';
import type { Fold } from '../kernel/fact.ts';
import { clockStart, drop, inRoom, without } from '../kernel/fold.ts';
import type { House, PhaseChange } from '../kernel/house.ts';
import { own } from '../kernel/own.ts';
import type { Room, SeatHold } from '../kernel/room.ts';
import { withoutStandIn, withStandIn } from '../kernel/stand-in.ts';
import type { Person, PersonId, RemovedPerson, SessionState } from '../kernel/state.ts';
import { isSettled } from './choice.ts';
import { claimedBy } from './expected.ts';
import type { PeopleFact } from './facts.ts';
import { promisedTo, unpromised, withoutPromiseOf } from './promised.ts';

type PeopleFold<T extends PeopleFact['type']> = Fold<Extract<PeopleFact, { type: T }>>;

type People = SessionState['people'];

/** Who plays a seat, from the people assigned to it; undefined: the computer, nobody is assigned. */
function holdOf(people: People, seat: SeatId): SeatHold | undefined {
  const seated = Object.values(people).filter((person) => person.seat === seat);
  if (seated.length === 0) return undefined;
  if (seated.some((person) => person.online)) return 'present';
  return seated.some((person) => person.droppedAt !== undefined) ? 'dropped' : 'covered';
}

/** Whether a second person sits there: one may vote while the other presides (rule 104). */
function hasDeputy(people: People, seat: SeatId): boolean {
  const seated = Object.values(people).filter(
    (person) => person.seat === seat && (person.online || person.droppedAt !== undefined),
  );
  return seated.length > 1;
}

function withDeputies(
  before: Room['deputies'],
  people: People,
  seats: readonly (SeatId | undefined)[],
): Room['deputies'] {
  let deputies = before;
  for (const seat of seats) {
    if (seat === undefined || hasDeputy(people, seat) === (deputies[seat] ?? false)) continue;
    deputies = deputies[seat] ? without(deputies, seat) : { ...deputies, [seat]: true };
  }
  return deputies;
}

/** The state with other people, and with the seats in question held accordingly. */
function withPeople(
  state: SessionState,
  people: People,
  seats: readonly (SeatId | undefined)[],
): SessionState {
  let holds = state.room.seats;
  let covered = state.covered ?? {};
  for (const seat of seats) {
    if (seat === undefined || holds[seat] === 'facilitator') continue;
    const hold = holdOf(people, seat);
    if (hold === holds[seat]) continue;
    // What was done for those who have left the seat is nobody's any more.
    if (hold === undefined || hold === 'covered') covered = without(covered, seat);
    holds = hold === undefined ? without(holds, seat) : { ...holds, [seat]: hold };
  }
  const { covered: _, ...others } = state;
  const { promised: before, ...room } = state.room;
  const promised = promisedTo(people, before);
  return {
    ...others,
    room: {
      ...room,
      seats: holds,
      people: Object.keys(people).length,
      deputies: withDeputies(room.deputies, people, seats),
      ...(promised && { promised }),
    },
    people,
    ...(Object.keys(covered).length > 0 && { covered }),
  };
}

function changePerson(
  state: SessionState,
  id: PersonId,
  change: (person: Person) => Person,
): SessionState {
  const before = own(state.people, id);
  if (before === undefined) return state;
  const after = change(before);
  return withPeople(state, { ...state.people, [id]: after }, [before.seat, after.seat]);
}

export const personJoined: PeopleFold<'personJoined'> = (state, { person, name }) => {
  const onRoster = claimedBy(state.roster, state.people, name);
  const joined: Person = { id: person, name, online: true, ...(onRoster && { onRoster }) };
  return withPeople(state, { ...state.people, [person]: joined }, []);
};

/** SEA-22: who is here already claims a name of it in the order of joining. */
export const peopleExpected: PeopleFold<'peopleExpected'> = (state, { expected }) => {
  let people: People = {};
  for (const [id, before] of Object.entries(state.people)) {
    const onRoster = claimedBy(expected, people, before.name);
    people = { ...people, [id]: { ...drop(before, 'onRoster'), ...(onRoster && { onRoster }) } };
  }
  const { roster: _, ...others } = state;
  const room = drop(state.room, 'hasRoster');
  return expected.length === 0
    ? { ...others, room, people }
    : { ...others, room: { ...room, hasRoster: true }, people, roster: expected };
};

/** SEA-22 */
export const personRecognised: PeopleFold<'personRecognised'> = (state, { person, name }) => {
  const onRoster = state.roster?.find((expected) => expected.name === name);
  return changePerson(state, person, (before) => ({ ...before, ...(onRoster && { onRoster }) }));
};

/** SEA-13 and SEA-20 */
export const personRemoved: PeopleFold<'personRemoved'> = (state, fact) => {
  const { person, reason, barred, at } = fact;
  const { name = '', seat } = own(state.people, person) ?? {};
  const left = withPeople(state, without(state.people, person), [seat]);
  if (reason === undefined && barred === undefined) return left;
  return withRemoved(left, person, {
    name,
    at,
    ...(reason !== undefined && { reason }),
    ...(barred && { door: 'barred' }),
  });
};

export const personLetBack: PeopleFold<'personLetBack'> = (state, { person }) => {
  const before = own(state.removed ?? {}, person);
  return before === undefined ? state : withRemoved(state, person, { ...before, door: 'letBack' });
};

const withRemoved = (state: SessionState, id: PersonId, removed: RemovedPerson): SessionState => ({
  ...state,
  removed: { ...state.removed, [id]: removed },
});

/** SEA-17 */
export const unseatedRemoved: PeopleFold<'unseatedRemoved'> = (state, { people }) =>
  withPeople(
    state,
    people.reduce((left, person) => without(left, person), state.people),
    [],
  );

export const personDropped: PeopleFold<'personDropped'> = (state, { person, at }) =>
  changePerson(state, person, (before) => ({
    ...before,
    online: false,
    droppedAt: clockStart(state.room, at),
    goneSince: at,
  }));

export const personReturned: PeopleFold<'personReturned'> = (state, { person }) =>
  changePerson(state, person, (before) => ({
    ...drop(drop(before, 'droppedAt'), 'goneSince'),
    online: true,
  }));

export const seatCovered: PeopleFold<'seatCovered'> = (state, { person }) =>
  changePerson(state, person, (before) => drop(before, 'droppedAt'));

/** CAL-3: whoever is away sits on: the computer covers for nobody. */
export function withNobodyCovered(state: SessionState): SessionState {
  const isCovered = ({ seat, online, droppedAt }: Person) =>
    seat !== undefined && !online && droppedAt === undefined;
  const away = Object.values(state.people).filter(isCovered);
  if (away.length === 0) return state;
  const people = away.map((person) => [person.id, { ...person, droppedAt: state.at }] as const);
  return withPeople(
    state,
    { ...state.people, ...Object.fromEntries(people) },
    away.map(({ seat }) => seat),
  );
}

export const personSeated: PeopleFold<'personSeated'> = (state, { person, seat }) =>
  changePerson({ ...state, people: withoutPromiseOf(state.people, seat) }, person, (before) => ({
    ...unpromised(drop(before, 'asks')),
    seat,
  }));

/** SEA-21: one promise a person; the latest stands. */
export const seatPromised: PeopleFold<'seatPromised'> = (state, { person, seat }) =>
  changePerson(state, person, (before) => ({ ...drop(before, 'asks'), promised: seat }));

export const promiseGivenUp: PeopleFold<'promiseGivenUp'> = (state, { person }) =>
  changePerson(state, person, unpromised);

/** SEA-21: who was promised a seat with a place here has it from now on. */
export function promisesKept(state: SessionState, _change: PhaseChange, { scenario }: House) {
  const kept = Object.values(state.people).filter(({ promised }) =>
    scenario.delegations.some(({ id }) => id === promised),
  );
  if (kept.length === 0) return state;
  const seated = kept.map(({ promised: seat, ...person }): [PersonId, Person] => [
    person.id,
    { ...person, ...(seat !== undefined && { seat }) },
  ]);
  return withPeople(
    state,
    { ...state.people, ...Object.fromEntries(seated) },
    kept.map(({ promised }) => promised),
  );
}

/** Who gives a seat up has chosen; who is released by the facilitator may choose again. */
export const personUnseated: PeopleFold<'personUnseated'> = (state, { person, by }) =>
  changePerson(state, person, (before) => {
    const { spent, ...unseated } = drop(before, 'seat');
    const isOwnWish = by.kind === 'person';
    return isOwnWish && isSettled(state.room.phase, before)
      ? { ...unseated, spent: true }
      : { ...unseated, ...(isOwnWish && spent && { spent }) };
  });

export const sharingAsked: PeopleFold<'sharingAsked'> = (state, { person, seat }) =>
  changePerson(state, person, (before) => ({ ...before, asks: seat }));

export const sharingWithdrawn: PeopleFold<'sharingWithdrawn'> = (state, { person }) =>
  changePerson(state, person, (before) => drop(before, 'asks'));

export const sharingDeclined: PeopleFold<'sharingDeclined'> = (state, { person, seat }) =>
  changePerson(state, person, (before) => ({
    ...drop(before, 'asks'),
    declined: [...(before.declined ?? []), seat],
  }));

export const briefRead: PeopleFold<'briefRead'> = (state, { person, seat }) =>
  person === undefined
    ? { ...state, readByFacilitator: [...state.readByFacilitator, seat] }
    : changePerson(state, person, (before) => ({
        ...before,
        read: [...(before.read ?? []), seat],
      }));

export const seatsDealt: PeopleFold<'seatsDealt'> = (state, { seats }) => {
  const before = Object.values(state.people).map((person) => person.seat);
  const people = Object.fromEntries(
    Object.entries(state.people).map(([id, person]) => {
      const seat = own(seats, id);
      return [id, seat === undefined ? person : { ...unpromised(drop(person, 'asks')), seat }];
    }),
  );
  return withPeople(state, people, [...before, ...Object.values(seats)]);
};

export const seatTakenOver: PeopleFold<'seatTakenOver'> = (state, { seat, seq }) =>
  withStandIn(inRoom(state, { seats: { ...state.room.seats, [seat]: 'facilitator' } }), seat, seq);

export const seatHandedBack: PeopleFold<'seatHandedBack'> = (state, { seat }) =>
  withPeople(
    withoutStandIn(inRoom(state, { seats: without(state.room.seats, seat) }), seat),
    state.people,
    [seat],
  );
