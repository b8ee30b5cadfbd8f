import { nextStep } from '../../shared/procedure/kernel/script.ts';
import type { Actor } from '../../shared/procedure/kernel/state.ts';
import { roomsOf } from '../../shared/procedure/kernel/venue.ts';
import { named } from '../../shared/procedure/road/about.ts';
import { nextAlarm } from '../../shared/procedure/road/alarms.ts';
import type { NamedCommand } from '../../shared/procedure/road/moves.ts';
import type { Complaint } from './complaint.ts';
import { type FuzzSession, isFact } from './fuzz-session.ts';

/** So many clocks may run out on the way to the debrief; the longest way needs far fewer. */
const RINGS = 600;
const facilitator: Actor = { kind: 'facilitator' };

/**
 * Leads the session to its debrief without a move of any delegation: the system takes the Chair, its
 * clocks run out one after the other, and the facilitator opens the next phase when nothing else is
 * to come. What stands in the way is a deadlock.
 */
export function leadToDebrief(session: FuzzSession): readonly Complaint[] {
  if (session.room.phase === 'archived') return [];
  const act = (command: NamedCommand) => session.try({ by: facilitator, command, after: 0 });
  if (session.room.paused !== undefined) act({ type: 'resume' });
  if (session.room.options.chair !== 'system') {
    act({ type: 'changeOptions', options: { chair: 'system' } });
  }
  for (let rings = 0; session.room.phase !== 'debrief'; rings += 1) {
    if (rings > RINGS) return [{ kind: 'stuck: the clocks run round in circles', about: '' }];
    const alarm = nextAlarm(session.scenario, session.state);
    if (alarm === undefined) {
      const answer = goOn(session);
      if (!isFact(answer)) return [stuck(session, `the next phase: ${reason(answer)}`)];
      continue;
    }
    const answer = session.try('ring');
    if (!isFact(answer)) return [stuck(session, `${clockName(alarm.clock)}: ${reason(answer)}`)];
  }
  return [];
}

/** The first venue that can goes on to its next phase. */
function goOn(session: FuzzSession): ReturnType<FuzzSession['try']> {
  for (const room of roomsOf(session.room)) {
    const next = nextStep(session.scenario, room);
    if (next === undefined) continue;
    const command = named(room, { type: 'advancePhase', to: next.phase } as const);
    return session.try({ by: facilitator, command, after: 0 });
  }
  return undefined;
}

/** What stood in the way, and what was under way then. */
function stuck({ room }: FuzzSession, why: string): Complaint {
  const { phase, ballot, motions, division, point, negotiation, caucus, suspended } = room;
  const about = [
    phase,
    ballot && `ballot ${ballot.subject.kind} ${ballot.phase}`,
    motions.length > 0 && `motions ${motions.map((each) => `${each.matter.kind} ${each.phase}`)}`,
    division && `division ${division.phase}`,
    point && `point ${point.phase}`,
    negotiation && `report ${negotiation.phase}`,
    caucus && `caucus ${caucus.kind}`,
    suspended && 'suspended',
  ];
  return { kind: `stuck: ${why}`, about: about.filter(Boolean).join(', ') };
}

/** The clock by its kind: whose grace it is makes no difference. */
export const clockName = (clock: string): string => `the clock ${clock.split(':')[0]}`;

export const reason = (answer: ReturnType<FuzzSession['try']>): string =>
  answer !== undefined && !('seq' in answer) ? `${answer.rule} ${answer.why}` : 'nothing';
