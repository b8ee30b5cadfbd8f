import type { ClockId } from './commands.ts';
import type { SessionState } from './state.ts';

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
  if (clocks.phase && options.pace === 'clock' && phaseEndsByClock(room.phase)) {
    yield { clock: 'phase', at: clocks.phase.endsAt };
  }
  if (clocks.speaker && options.chair === 'system') {
    yield { clock: 'speaker', at: clocks.speaker.endsAt };
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

/** The action ends when everything is decided, and the debrief when the facilitator says so. */
function phaseEndsByClock(phase: string): boolean {
  return phase !== 'action' && phase !== 'debrief';
}
