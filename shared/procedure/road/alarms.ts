import { isDecided } from '../consensus/consensus.ts';
import type { Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { ClockId } from './moves.ts';

/** The next clock to run out, and when (ms since 1970). */
export interface Alarm {
  readonly clock: ClockId;
  readonly at: number;
}

/**
 * The one alarm that the holder of the session must set: when it rings, it sends `clockRanOut` for
 * this clock. None while the session is paused, or when nothing waits for time.
 */
export function nextAlarm(state: SessionState): Alarm | undefined {
  if (state.room.paused !== undefined) return undefined;
  let first: Alarm | undefined;
  for (const alarm of alarms(state)) {
    if (first === undefined || alarm.at < first.at) first = alarm;
  }
  return first;
}

function* alarms({ room, people }: SessionState): Iterable<Alarm> {
  const { clocks, options } = room;
  const isSuspended = room.suspended !== undefined;
  if (clocks.phase && !isSuspended && phaseEndsByClock(room)) {
    yield { clock: 'phase', at: clocks.phase.endsAt };
  }
  if (clocks.speaker && !isSuspended && options.chair === 'system') {
    yield { clock: 'speaker', at: clocks.speaker.endsAt };
  }
  if (clocks.caucus && !isSuspended && options.chair === 'system') {
    yield { clock: 'caucus', at: clocks.caucus.endsAt };
  }
  if (clocks.silence && !isSuspended && !hasPoint(room)) {
    yield { clock: 'silence', at: clocks.silence.endsAt };
  }
  if (clocks.chair) yield { clock: 'chair', at: clocks.chair.endsAt };
  for (const person of Object.values(people)) {
    if (person.droppedAt === undefined || person.seat === undefined) continue;
    yield {
      clock: `cover:${person.id}`,
      at: person.droppedAt + options.times.grace,
    };
  }
}

/**
 * The action ends when everything is decided, and the debrief when the facilitator says so; but a
 * report that is sought by consensus has its deadline (CON-11), once no silence runs any more.
 */
function phaseEndsByClock(room: Room): boolean {
  const { phase, options, negotiation } = room;
  if (hasBusiness(room)) return false;
  if (phase !== 'action') return phase !== 'debrief' && options.pace === 'clock';
  return (
    options.chair === 'system' &&
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
