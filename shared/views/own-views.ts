import { underWay } from '../procedure/capital/cable.ts';
import { own } from '../procedure/kernel/own.ts';
import { type OwnSeat, ownSeat } from '../procedure/kernel/own-seat.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { standInLine, standInMarks, standInSight } from '../procedure/kernel/stand-in.ts';
import type { Person, PersonId, SessionState } from '../procedure/kernel/state.ts';
import { roomsOf, stateAt } from '../procedure/kernel/venue.ts';
import { standingRequest } from '../procedure/seating/choice.ts';
import { missingFrom } from '../procedure/seating/expected.ts';
import { once } from '../scenario/once.ts';
import type { Phase, SeatId } from '../scenario/scenario.ts';
import { inWholePoints, postureTakers } from './shadow-view.ts';
import type { FacilitatorPerson, FacilitatorView, PersonView, SeatView } from './views.ts';

/** What one person sees beyond the room. */
export function personView({ people, room, forecasts }: SessionState, id: PersonId): PersonView {
  const person = own(people, id);
  if (person === undefined) return { person: id, name: '' };
  const { name, seat, promised, read, spent, declined, help, told, onRoster } = person;
  const asks = standingRequest(room, person);
  const forecast = own(forecasts ?? {}, id);
  return {
    person: id,
    name,
    ...(seat && { seat }),
    ...(promised && { promised }),
    ...(read && { read }),
    ...(spent && { spent }),
    ...(asks && { asks }),
    ...(declined && { declined }),
    ...(help && { help }),
    ...(told && { told }),
    ...(onRoster && { onRoster }),
    ...(forecast && { forecasts: forecast }),
  };
}

/** What the people of one seat see beyond the room: each other, and how they have voted. */
export function seatView(state: SessionState, seat: SeatId): SeatView {
  const { people, requests } = peopleOfSeat(state, seat);
  const covered = own(state.covered ?? {}, seat);
  const { vote: _, ...slice } = ownSeat(state, seat);
  return {
    people,
    ...(Object.keys(requests).length > 0 && { requests }),
    ...votesOf(state, seat),
    ...told(slice),
    ...writtenOf(state, seat),
    ...(covered && { covered }),
  };
}

/** SEA-23: what the facilitator who plays a seat sees beyond the room; nobody's where they do not. */
export function standInView(state: SessionState, seat: SeatId): SeatView {
  const sight = standInSight(state, seat);
  if (sight === undefined) return { people: {} };
  const { vote: _, ...slice } = sight;
  const marks = standInMarks(state, seat);
  const line = standInLine(state, seat);
  return {
    people: peopleOfSeat(state, seat).people,
    ...standInVotes(state, seat),
    ...told(slice),
    ...(marks && { marks }),
    ...(line !== undefined && { line }),
  };
}

/** How the facilitator has voted for it, in each venue. */
function standInVotes(state: SessionState, seat: SeatId): Pick<SeatView, 'vote' | 'votes'> {
  if (state.room.venue === undefined) {
    const vote = standInSight(state, seat)?.vote;
    return vote === undefined ? {} : { vote };
  }
  const votes = roomsOf(state.room).flatMap(({ venue }) => {
    const vote = standInSight(stateAt(state, venue), seat)?.vote;
    return vote === undefined || venue === undefined ? [] : [[venue, vote] as const];
  });
  return votes.length === 0 ? {} : { votes: Object.fromEntries(votes) };
}

/** A seat's own as its page is told it. */
const told = ({ shadow, ...slice }: Omit<OwnSeat, 'vote'>): Omit<OwnSeat, 'vote'> => ({
  ...slice,
  ...(shadow && { shadow: inWholePoints(shadow) }),
});

function writtenOf(state: SessionState, seat: SeatId): Partial<SeatView> {
  const marks = own(state.marks, seat);
  const line = own(state.lines ?? {}, seat);
  const suggested = own(state.suggested, seat);
  return {
    ...(marks && { marks }),
    ...(line !== undefined && { line }),
    ...(suggested !== undefined && { suggested }),
  };
}

function votesOf(
  { room, choices, choicesElsewhere }: SessionState,
  seat: SeatId,
): Pick<SeatView, 'vote' | 'votes'> {
  if (room.venue === undefined) {
    const vote = own(choices, seat);
    return vote === undefined ? {} : { vote };
  }
  const venues = Object.entries({ ...choicesElsewhere, [room.venue]: choices });
  const votes = venues.flatMap(([venue, cast]) => {
    const vote = own(cast, seat);
    return vote === undefined ? [] : [[venue, vote] as const];
  });
  return votes.length === 0 ? {} : { votes: Object.fromEntries(votes) };
}

type Names = Readonly<Record<PersonId, string>>;

interface SeatPeople {
  readonly people: Names;
  readonly requests: Names;
}

const NOBODY: SeatPeople = { people: {}, requests: {} };

interface KnownSeats {
  readonly phase: Phase;
  readonly seats: ReadonlyMap<SeatId, SeatPeople>;
}

const knownSeats = new WeakMap<SessionState['people'], KnownSeats>();

/** Who sits on a seat and who asks to; looked through once for all seats while neither people nor phase change. */
function peopleOfSeat({ people, room }: SessionState, seat: SeatId): SeatPeople {
  let known = knownSeats.get(people);
  if (known?.phase !== room.phase) {
    known = { phase: room.phase, seats: peopleBySeat(people, room) };
    knownSeats.set(people, known);
  }
  return known.seats.get(seat) ?? NOBODY;
}

function peopleBySeat(people: SessionState['people'], room: Room): ReadonlyMap<SeatId, SeatPeople> {
  const seats = new Map<
    SeatId,
    { people: Record<PersonId, string>; requests: Record<PersonId, string> }
  >();
  const at = (seat: SeatId) => {
    const entry = seats.get(seat) ?? { people: {}, requests: {} };
    seats.set(seat, entry);
    return entry;
  };
  for (const person of Object.values(people)) {
    if (person.seat !== undefined) at(person.seat).people[person.id] = person.name;
    const asked = standingRequest(room, person);
    if (asked !== undefined) at(asked).requests[person.id] = person.name;
  }
  return seats;
}

/** What the facilitator sees beyond the room: people by name. */
export function facilitatorView(state: SessionState): FacilitatorView {
  const { people, room, readByFacilitator: read, messages, overheard, silenced, cables } = state;
  const { moved, removed, leaders, ledBy, roster } = state;
  return {
    talk: talkSeen(messages),
    overheard,
    silenced,
    ...(cables && { cables: cablesSeen(cables) }),
    people: peopleSeen(people, room),
    read,
    ...(moved && { moved }),
    ...(removed && { removed }),
    ...(leaders && { leaders }),
    ...(ledBy && { ledBy }),
    ...(roster && { missing: missingSeen(roster, people) }),
    ...(state.shadow && { postures: postureTakers(state) }),
  };
}

/** SEA-22: who of the roster is not here yet. */
const missingSeen = (
  roster: NonNullable<SessionState['roster']>,
  people: SessionState['people'],
): NonNullable<FacilitatorView['missing']> => Object.fromEntries(missingFrom(roster, people));

type PeopleSeen = FacilitatorView['people'];

const knownPeople = new WeakMap<
  SessionState['people'],
  { readonly phase: Phase; readonly seen: PeopleSeen }
>();

/** People by name; worked out once while neither people nor phase change, for somebody moves all the time. */
function peopleSeen(people: SessionState['people'], room: Room): PeopleSeen {
  const known = knownPeople.get(people);
  if (known?.phase === room.phase) return known.seen;
  const seen = Object.fromEntries(
    Object.values(people).map((person) => [person.id, facilitatorPerson(room, person)]),
  );
  knownPeople.set(people, { phase: room.phase, seen });
  return seen;
}

/** TAL-5: that delegations talk, and nothing of what they say. */
const talkSeen = once((messages: SessionState['messages']): FacilitatorView['talk'] => {
  const seen = Object.entries(messages).flatMap(([seat, box]) => {
    const sent = Object.values(box).filter(({ by }) => by === seat);
    const last = sent.at(-1);
    return last === undefined ? [] : [[seat, { said: sent.length, last: last.at }] as const];
  });
  return Object.fromEntries(seen);
});

/** CAP-5: that delegations have asked their capitals, and nothing of what. */
const cablesSeen = once((cables: NonNullable<SessionState['cables']>) =>
  Object.fromEntries(
    Object.entries(cables).map(([seat, box]) => {
      const isWaiting = underWay(box) !== undefined;
      return [seat, { asked: Object.keys(box).length, ...(isWaiting && { waits: true as const }) }];
    }),
  ),
);

function facilitatorPerson(room: Room, person: Person): FacilitatorPerson {
  const { name, seat, promised, online, goneSince, read, help, told, onRoster } = person;
  const asks = standingRequest(room, person);
  return {
    name,
    online,
    ...(goneSince !== undefined && { goneSince }),
    ...(seat && { seat }),
    ...(promised && { promised }),
    ...(read && { read }),
    ...(asks && { asks }),
    ...(help && { help }),
    ...(told && { told }),
    ...(onRoster && { onRoster }),
  };
}
