import type { IssueSide } from '../../procedure/kernel/issue-side.ts';
import { sentenceOf } from '../../procedure/kernel/spoken.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { owedBy } from './promises.ts';

/** One breath, and the floor is given back. */
const SPEAKS_FOR_MS = 9_000;

/** A statement marks so many issues (FLO-10). */
const MARKS = 3;

/** What a delegation has promised to speak for in open meeting, the oldest promise first. */
const wordsOwed = ({ scenario, room, own, seat }: Situation): readonly IssueSide[] =>
  owedBy(scenario, room, own.deals ?? {}, seat).flatMap(({ act }) =>
    act.kind === 'speakTo' ? [{ issue: act.issue, end: act.end }] : [],
  );

/**
 * A statement that keeps promises to speak, with its marks (FLO-10), one for each issue; undefined where nothing is
 * owed.
 */
export function statementOwed(situation: Situation) {
  const owed = wordsOwed(situation);
  const [first] = owed;
  if (first === undefined) return undefined;
  const { issue, end } = first;
  const text = sentenceOf('speech.side', { issue, side: `${issue}/${end}` });
  const isFirstOnIssue = (side: IssueSide, index: number) =>
    owed.findIndex((other) => other.issue === side.issue) === index;
  return { text, speaksTo: owed.filter(isFirstOnIssue).slice(0, MARKS) };
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
