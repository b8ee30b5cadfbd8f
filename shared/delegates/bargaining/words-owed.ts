import type { IssueSide } from '../../procedure/kernel/issue-side.ts';
import { sentenceOf } from '../../procedure/kernel/spoken.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { owedBy } from './promises.ts';

/** One breath, and the floor is given back. */
const SPEAKS_FOR_MS = 9_000;

/** What a delegation has promised to speak for in open meeting, the oldest promise first. */
function wordOwed({ scenario, room, own, seat }: Situation): IssueSide | undefined {
  for (const { act } of owedBy(scenario, room, own.deals ?? {}, seat)) {
    if (act.kind === 'speakTo') return { issue: act.issue, end: act.end };
  }
  return undefined;
}

/** A statement that keeps a promise to speak, with its mark (FLO-10); undefined where nothing is owed. */
export function statementOwed(situation: Situation) {
  const owed = wordOwed(situation);
  if (owed === undefined) return undefined;
  const { issue, end } = owed;
  const text = sentenceOf('speech.side', { issue, side: `${issue}/${end}` });
  return { text, speaksTo: [owed] };
}

/** Outside the debate a delegation takes the floor for what it has promised to say, and for nothing else. */
export function planWordOwed(situation: Situation): readonly PlannedMove[] {
  const { room, seat } = situation;
  const said = room.floor.speaker === seat ? statementOwed(situation) : undefined;
  return said === undefined
    ? []
    : [
        { afterMs: 1_200, command: { type: 'say', ...said } },
        { afterMs: SPEAKS_FOR_MS, command: { type: 'yieldFloor' } },
      ];
}
