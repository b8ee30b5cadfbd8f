import { voiceOf } from '../../../shared/procedure/floor/queue.ts';
import { isApart } from '../../../shared/procedure/kernel/calendar.ts';
import { beganAt } from '../../../shared/procedure/kernel/fold.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room, SeatHold, Voice } from '../../../shared/procedure/kernel/room.ts';
import type { HelpCall, PersonId } from '../../../shared/procedure/kernel/state.ts';
import { roomsOf } from '../../../shared/procedure/kernel/venue.ts';
import { type TableId, tableOf } from '../../../shared/procedure/talk/talk.ts';
import type { Phase, SeatId } from '../../../shared/scenario/scenario.ts';
import type { FacilitatorPerson } from '../../../shared/views/views.ts';
import { askedOfPerson, type Look, type Waiting } from './asked-of-person.ts';
import { dueVote } from './due-vote.ts';

/** Why somebody needs the facilitator, the most urgent first. */
export const NEEDS = ['help', 'away', 'asks', 'noSeat', 'notVoted', 'stuck'] as const;
export type Need = (typeof NEEDS)[number];

/**
 * What somebody does. stuck: something waits for them, and they have done nothing for the time that the
 * facilitator gives; quiet: the same, while nothing in particular waits; away: no page of theirs is open.
 */
export type Doing = 'active' | 'quiet' | 'stuck' | 'away';

/** A person, or a delegation that nobody sits at, at one look. */
export interface Row {
  readonly id: string;
  readonly person?: PersonRow;
  readonly seat?: SeatId;
  /** Who plays the seat; left out without one. */
  readonly hold?: SeatHold | 'computer';
  readonly voice: Voice;
  readonly hasFloor: boolean;
  readonly vote?: 'cast' | 'missing' | 'notCalled';
  readonly table?: TableId;
  /** Why the facilitator is needed, the most urgent first; empty where not. */
  readonly needs: readonly Need[];
}

export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly doing: Doing;
  /** For how long nothing has come from them, or, away, for how long they have been gone; ms. */
  readonly forMs?: number;
  readonly waiting: readonly Waiting[];
  readonly help?: HelpCall;
  /** The seat that they ask to share. */
  readonly asks?: SeatId;
  /** The seat that they have from the next phase on (SEA-21). */
  readonly promised?: SeatId;
  /** A line from the facilitator lies unread. */
  readonly hasUnreadLine: boolean;
}

/** At what time one looks, and after how long without a move somebody counts as quiet, ms. */
export interface Patience {
  readonly now: number;
  readonly quietAfter: number;
}

/** When nobody is expected to do anything by themselves. */
const IDLE_PHASES: readonly Phase[] = ['lobby', 'outcome', 'debrief', 'archived'];

/** Everybody in the session, and every delegation that nobody sits at, in no particular order. */
export function overviewOf(look: Look, patience: Patience): readonly Row[] {
  const { scenario, room, view } = look;
  const people = Object.entries(view.people);
  const held = new Set(people.flatMap(([, { seat }]) => seat ?? []));
  return [
    ...people.map(([id, person]) => rowOfPerson(look, patience, id, seenAs(room, person))),
    ...scenario.delegations
      .filter(({ id }) => !held.has(id))
      .map(({ id }) => ({ id: `seat ${id}`, ...ofSeat(look, id), needs: [] })),
  ].map((row) => ({ ...row, hasFloor: row.seat !== undefined && room.floor.speaker === row.seat }));
}

/** In a rehearsal nobody has a page, and nobody is missed. */
const seenAs = ({ options }: Room, person: FacilitatorPerson): FacilitatorPerson =>
  options.rehearsal === undefined ? person : { ...person, online: true };

type SeatPart = Pick<Row, 'seat' | 'hold' | 'voice' | 'vote' | 'table'>;

function ofSeat({ scenario, room }: Look, seat: SeatId): SeatPart {
  const vote = dueVote(scenario, room, seat);
  const table = tableOf(room, seat);
  return {
    seat,
    hold: own(room.seats, seat) ?? 'computer',
    voice: heardEverywhere(room, seat),
    ...(vote && { vote }),
    ...(table !== undefined && { table }),
  };
}

/** How much a delegation has been heard in all venues together. */
function heardEverywhere(room: Room, seat: SeatId): Voice {
  const voices = roomsOf(room).map((there) => voiceOf(there, seat));
  return {
    turns: voices.reduce((sum, { turns }) => sum + turns, 0),
    ms: voices.reduce((sum, { ms }) => sum + ms, 0),
  };
}

function rowOfPerson(
  look: Look,
  patience: Patience,
  id: PersonId,
  person: FacilitatorPerson,
): Omit<Row, 'hasFloor'> {
  const { name, seat, promised, help, asks, told } = person;
  const waiting = askedOfPerson(look, person);
  const forMs = timeOf(look, patience.now, id, person);
  const doing = doingOf(look.room, person, waiting, (forMs ?? 0) >= patience.quietAfter);
  const part: SeatPart = seat === undefined ? { voice: { turns: 0, ms: 0 } } : ofSeat(look, seat);
  return {
    id,
    ...part,
    person: {
      id,
      name,
      doing,
      waiting,
      ...(forMs !== undefined && { forMs }),
      ...(help && { help }),
      ...(asks && { asks }),
      ...(promised && { promised }),
      hasUnreadLine: told !== undefined,
    },
    needs: needsOf(look.room, person, doing, waiting),
  };
}

/** For how long somebody is away, or has made no move since the phase began; undefined in the lobby. */
function timeOf(
  { room, view }: Look,
  time: number,
  id: PersonId,
  { online, goneSince }: FacilitatorPerson,
): number | undefined {
  if (!online) return goneSince === undefined ? undefined : Math.max(0, time - goneSince);
  const began = phaseBegan(room);
  if (began === undefined) return undefined;
  const now = room.paused?.since ?? time;
  return Math.max(0, now - Math.max(began, own(view.moved ?? {}, id) ?? 0));
}

/** When the phase began by its clock, or where it has none the session; ms since 1970. */
const phaseBegan = ({ clocks: { phase }, begun }: Room): number | undefined =>
  phase === undefined ? begun : beganAt(phase);

function doingOf(
  room: Room,
  { online }: FacilitatorPerson,
  waiting: readonly Waiting[],
  isLong: boolean,
): Doing {
  if (!online) return 'away';
  if (!isLong || IDLE_PHASES.includes(room.phase) || isApart(room)) return 'active';
  return waiting.length > 0 ? 'stuck' : 'quiet';
}

function needsOf(
  room: Room,
  { seat, promised, help, asks }: FacilitatorPerson,
  doing: Doing,
  waiting: readonly Waiting[],
): readonly Need[] {
  const has: Readonly<Record<Need, boolean>> = {
    help: help !== undefined,
    // CAL-3: between sittings nobody need be there.
    away: doing === 'away' && !isApart(room),
    asks: asks !== undefined,
    noSeat: seat === undefined && promised === undefined,
    notVoted: waiting.includes('vote') && doing !== 'away',
    stuck: doing === 'stuck',
  };
  return NEEDS.filter((need) => has[need]);
}
