import { isApart } from '../procedure/kernel/calendar.ts';
import { beganAt } from '../procedure/kernel/fold.ts';
import { isVoter } from '../procedure/kernel/membership.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { nextStep } from '../procedure/kernel/script.ts';
import { mayDo } from '../procedure/road/may-do.ts';
import type { NamedCommand } from '../procedure/road/moves.ts';
import type { Phase, PublicScenario, SeatId } from '../scenario/scenario.ts';
import type { FacilitatorView } from '../views/views.ts';

/** So long nobody does anything before a facilitator is told, ms: people think, and that is well. */
const QUIET_MS = 45_000;
/** Of a phase of talks so much has passed before who is silent is named. */
const TALKS_SHARE = 1 / 3;

/** What a facilitator sees, at a moment (ms since 1970). */
export interface DeskSight {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly view: FacilitatorView;
  readonly now: number;
}

/**
 * The one thing that would help the session most now. seatThem: by lot while that is possible; suggest*:
 * a line to the people of one seat, which they may use or not.
 */
export type NextAction =
  | { readonly kind: 'resume' }
  | {
      readonly kind: 'letShare';
      readonly person: string;
      readonly name: string;
      readonly seat: SeatId;
    }
  | { readonly kind: 'seatThem'; readonly without: number; readonly people: number }
  | { readonly kind: 'start'; readonly people: number }
  | { readonly kind: 'moreTime'; readonly missing: readonly SeatId[] }
  | { readonly kind: 'suggestFloor'; readonly seat: SeatId; readonly leads: boolean }
  | { readonly kind: 'suggestTalk'; readonly seat: SeatId }
  | { readonly kind: 'moveOn'; readonly to: Phase };

/** The next best action, the most urgent first; undefined where the session does well by itself. */
export function nextAction(sight: DeskSight): NextAction | undefined {
  // CAL-3: between sittings nobody is late, silent or missing.
  if (isApart(sight.room)) return pausedTooLong(sight) ?? whoAsks(sight) ?? whoHasNoSeat(sight);
  return (
    pausedTooLong(sight) ??
    whoAsks(sight) ??
    whoHasNoSeat(sight) ??
    whoWaitsToStart(sight) ??
    whoHasNotVoted(sight) ??
    whoCouldSpeak(sight) ??
    whoCouldTalk(sight) ??
    whatIsOver(sight)
  );
}

/** Whether the facilitator may do it now, by the rules. */
const may = ({ scenario, room }: DeskSight, command: NamedCommand): boolean =>
  mayDo(scenario, { room }, { kind: 'facilitator' }, command).may;

function pausedTooLong({ room: { paused }, now }: DeskSight): NextAction | undefined {
  return paused !== undefined && now - paused.since > 2 * QUIET_MS ? { kind: 'resume' } : undefined;
}

function whoAsks({ view }: DeskSight): NextAction | undefined {
  const asker = Object.entries(view.people).find(([, { asks, online }]) => online && asks);
  if (asker === undefined) return undefined;
  const [person, { name, asks }] = asker;
  return asks === undefined ? undefined : { kind: 'letShare', person, name, seat: asks };
}

/** In the lobby most find their seats themselves: only once play has begun, or seats are given out. */
function whoHasNoSeat({ room, view }: DeskSight): NextAction | undefined {
  const here = Object.values(view.people).filter(({ online }) => online);
  const without = here.filter(
    ({ seat, promised }) => seat === undefined && promised === undefined,
  ).length;
  const press = room.options.plan?.press ?? 0;
  const isTheirs = room.phase === 'lobby' && room.options.seating === 'choose';
  if (without <= press || isTheirs || room.phase === 'debrief') return undefined;
  return { kind: 'seatThem', without, people: here.length };
}

function whoWaitsToStart({ room, view }: DeskSight): NextAction | undefined {
  const people = Object.values(view.people);
  const isReady = people.length > 0 && people.every(({ seat }) => seat !== undefined);
  const planned = room.options.plan?.places.reduce((sum, place) => sum + place.people, 0) ?? 0;
  return room.phase === 'lobby' && isReady && people.length >= planned
    ? { kind: 'start', people: people.length }
    : undefined;
}

/** Few are missing, and the vote is about to be locked. */
function whoHasNotVoted(sight: DeskSight): NextAction | undefined {
  const { scenario, room, now } = sight;
  const ends = room.clocks.chair?.endsAt;
  const isVoting = room.ballot?.phase === 'inProgress' && room.ballot.roll === undefined;
  if (!isVoting || ends === undefined || ends - now > QUIET_MS / 2) return undefined;
  const missing = playedSeats(sight).filter(
    (seat) => isVoter(scenario, room, seat) && own(room.lights, seat) === undefined,
  );
  return missing.length > 0 ? { kind: 'moreTime', missing } : undefined;
}

/** Nobody has the floor, nobody wants it: who leads a draft, or who sits first in the plan, could have it. */
function whoCouldSpeak(sight: DeskSight): NextAction | undefined {
  const { scenario, room } = sight;
  const { podium, queue, list, spoken } = room.floor;
  const isSilent = podium === 'empty' && queue.length === 0 && list === 'open';
  if (room.phase !== 'generalDebate' || !isSilent || !hasGoneOnFor(sight, QUIET_MS)) {
    return undefined;
  }
  const fresh = playedSeats(sight).filter((seat) => own(spoken, seat) === undefined);
  const leaders = scenario.drafts.map(({ id, leader }) => own(room.drafts, id)?.leader ?? leader);
  const leader = fresh.find((seat) => leaders.includes(seat));
  const seat = leader ?? fresh[0];
  if (seat === undefined || !may(sight, { type: 'suggestLine', seat, text: '-' })) return undefined;
  return { kind: 'suggestFloor', seat, leads: leader !== undefined };
}

/** Late in the talks somebody still has said nothing to anybody. */
function whoCouldTalk(sight: DeskSight): NextAction | undefined {
  const { room, view } = sight;
  const whole = room.clocks.phase?.totalMs ?? 0;
  if (room.phase !== 'informals' || room.options.talk === 'closed') return undefined;
  if (whole === 0 || !hasGoneOnFor(sight, whole * TALKS_SHARE)) return undefined;
  const seat = playedSeats(sight).find((played) => own(view.talk, played) === undefined);
  if (seat === undefined || !may(sight, { type: 'suggestLine', seat, text: '-' })) return undefined;
  return { kind: 'suggestTalk', seat };
}

/** The time of the phase is up, and somebody has to say so. */
function whatIsOver(sight: DeskSight): NextAction | undefined {
  const { scenario, room, now } = sight;
  const clock = room.clocks.phase;
  const isOver = clock !== undefined && clock.endsAt <= now && room.paused === undefined;
  const next = isOver && room.phase !== 'debrief' ? nextStep(scenario, room) : undefined;
  if (next === undefined || !may(sight, { type: 'advancePhase', to: next.phase })) return undefined;
  return { kind: 'moveOn', to: next.phase };
}

/** Whether the phase has gone on for so long; not while it is paused. */
function hasGoneOnFor({ room: { clocks, paused }, now }: DeskSight, ms: number): boolean {
  const { phase } = clocks;
  return paused === undefined && phase !== undefined && now - beganAt(phase) > ms;
}

/** Seats whose people are here, in the order of the plan where there is one. */
function playedSeats({ scenario, room }: DeskSight): readonly SeatId[] {
  const played = Object.keys(room.seats).filter((seat) => room.seats[seat] === 'present');
  const order = room.options.plan?.places.map(({ seat }) => seat) ?? scenario.coreSeats;
  const rank = (seat: SeatId) => (order.includes(seat) ? order.indexOf(seat) : order.length);
  return played.toSorted((one, other) => rank(one) - rank(other));
}
