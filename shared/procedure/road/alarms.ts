import type { PublicScenario, VenueId } from '../../scenario/scenario.ts';
import { dueCable } from '../capital/cable.ts';
import { isDecided } from '../consensus/consensus.ts';
import { dueInject } from '../injects/injects.ts';
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
 * this clock. None while the session is paused, or when nothing waits for time.
 */
export function nextAlarm(
  scenario: PublicScenario,
  { room, people, cables }: SessionState,
): Alarm | undefined {
  if (room.paused !== undefined) return undefined;
  let first: Alarm | undefined;
  const sooner = (alarm: Alarm): void => {
    if (first === undefined || alarm.at < first.at) first = alarm;
  };
  for (const here of roomsOf(room)) {
    const { venue } = here;
    for (const alarm of alarmsOf(scenario, here)) sooner(venue ? { ...alarm, venue } : alarm);
  }
  for (const person of Object.values(people)) {
    if (person.droppedAt === undefined || person.seat === undefined) continue;
    sooner({ clock: `cover:${person.id}`, at: person.droppedAt + room.options.times.grace });
  }
  const cable = isAfterPlay(room.phase) ? undefined : dueCable(cables);
  if (cable !== undefined) sooner({ clock: 'capital', at: cable.due });
  const until = room.phase === 'archived' ? undefined : openRoundOf(room)?.until;
  if (until !== undefined) sooner({ clock: 'round', at: until });
  return first;
}

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
 * report that is sought by consensus has its deadline (CON-11), once no silence runs any more.
 */
function phaseEndsByClock(scenario: PublicScenario, room: Room): boolean {
  const { phase, options, negotiation } = room;
  if (hasBusiness(room)) return false;
  if (phase !== 'action') {
    return (
      phase !== 'debrief' && options.pace === 'clock' && nextStep(scenario, room) !== undefined
    );
  }
  return (
    systemPresides(room) &&
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
