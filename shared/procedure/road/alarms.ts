import type { PublicScenario, VenueId } from '../../scenario/scenario.ts';
import { dueCable } from '../capital/cable.ts';
import { isDecided } from '../consensus/consensus.ts';
import { dueInject } from '../injects/injects.ts';
import { isApart, isInWriting } from '../kernel/calendar.ts';
import { systemPresides } from '../kernel/chair-intention.ts';
import type { Room } from '../kernel/room.ts';
import { isAfterPlay, nextStep } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { roomsOf } from '../kernel/venue.ts';
import { openRoundOf } from '../rounds/round.ts';
import { dueRound } from '../shadow/rounds.ts';
import type { ClockId } from './moves.ts';

/** The next clock to run out, and when (ms since 1970). */
export interface Alarm {
  readonly clock: ClockId;
  /** Where it runs; left out where the session has but one venue, or the clock is nobody's venue's. */
  readonly venue?: VenueId;
  readonly at: number;
}

/**
 * The one alarm that the holder of the session must set: when it rings, it sends `clockRanOut` for
 * this clock. None while the session is paused, or when nothing waits for time. No clock but a deadline of
 * the calendar (CAL-2) rings before `notBefore`, ms since 1970: with Infinity, while nobody is there, no other
 * rings at all.
 */
export function nextAlarm(
  scenario: PublicScenario,
  { room, people, cables }: SessionState,
  notBefore = 0,
): Alarm | undefined {
  if (room.paused !== undefined) return undefined;
  let first: Alarm | undefined;
  const consider = (alarm: Alarm, isDeadline = false): void => {
    const at = isDeadline ? alarm.at : Math.max(alarm.at, notBefore);
    const isSooner = at < (first?.at ?? Number.POSITIVE_INFINITY);
    if (isSooner) first = { ...alarm, at };
  };
  for (const here of roomsOf(room)) {
    const { venue } = here;
    for (const alarm of alarmsOf(scenario, here)) {
      consider(venue ? { ...alarm, venue } : alarm, isDeadline(here, alarm.clock));
    }
  }
  for (const alarm of alarmsOfPeople(room, people)) consider(alarm);
  const cable = isAfterPlay(room.phase) ? undefined : dueCable(cables);
  if (cable !== undefined) consider({ clock: 'capital', at: cable.due });
  const until = room.phase === 'archived' ? undefined : openRoundOf(room)?.until;
  if (until !== undefined) consider({ clock: 'round', at: until });
  return first;
}

function* alarmsOfPeople(room: Room, people: SessionState['people']): Iterable<Alarm> {
  // CAL-3: nobody is covered while people need not be there.
  if (isApart(room)) return;
  for (const person of Object.values(people)) {
    if (person.droppedAt === undefined || person.seat === undefined) continue;
    yield { clock: `cover:${person.id}`, at: person.droppedAt + room.options.times.grace };
  }
}

/** CAL-2: whether a clock of a venue is a deadline that comes whether anybody is there or not. */
const isDeadline = ({ clocks }: Room, clock: ClockId): boolean =>
  (clock === 'phase' || clock === 'silence') && clocks[clock]?.calendar === true;

function* alarmsOf(scenario: PublicScenario, room: Room): Iterable<Alarm> {
  const { clocks } = room;
  const isSuspended = room.suspended !== undefined;
  if (clocks.phase && !isSuspended && phaseEndsByClock(scenario, room)) {
    yield { clock: 'phase', at: clocks.phase.endsAt };
  }
  if (clocks.speaker && !isSuspended && systemPresides(room)) {
    yield { clock: 'speaker', at: clocks.speaker.endsAt };
  }
  if (clocks.caucus && !isSuspended && systemPresides(room)) {
    yield { clock: 'caucus', at: clocks.caucus.endsAt };
  }
  if (clocks.silence && !isSuspended && !hasPoint(room)) {
    yield { clock: 'silence', at: clocks.silence.endsAt };
  }
  const inject = dueInject(scenario, room);
  if (inject !== undefined) yield { clock: 'inject', at: inject.at };
  const round = dueRound(scenario, room);
  if (round !== undefined) yield { clock: 'shadow', at: round.at };
  if (clocks.chair) yield { clock: 'chair', at: clocks.chair.endsAt };
}

/**
 * The action ends when everything is decided, and the debrief when the facilitator says so; but a
 * report that is sought by consensus has its deadline (CON-11), once no silence runs any more. What goes on in
 * writing ends by its deadline, whoever leads (CAL-2).
 */
function phaseEndsByClock(scenario: PublicScenario, room: Room): boolean {
  const { phase, options, negotiation } = room;
  if (hasBusiness(room)) return false;
  const isDue = isInWriting(room);
  if (phase !== 'action') {
    return (
      phase !== 'debrief' &&
      (isDue || options.pace === 'clock') &&
      nextStep(scenario, room) !== undefined
    );
  }
  return (
    (isDue || systemPresides(room)) &&
    negotiation !== undefined &&
    negotiation.phase !== 'silence' &&
    !isDecided(negotiation)
  );
}

/** SES-4: what has been raised or announced is decided before the phase ends. */
const hasBusiness = (room: Room): boolean =>
  hasPoint(room) || room.motions.length > 0 || room.ballot !== undefined;

/** PTO-1: a point that is raised is dealt with before anything is decided. */
const hasPoint = ({ point, housePoint }: Room): boolean =>
  point !== undefined || housePoint !== undefined;
