import { describe, expect, it } from 'vitest';
import type { TestSession } from '../fixtures/session.ts';
import { type Complaint, thrown } from '../fuzz/complaint.ts';
import { conduct } from '../fuzz/conduct.ts';
import { leadToDebrief } from '../fuzz/ending.ts';
import { FuzzSession, isFact } from '../fuzz/fuzz-session.ts';
import { isKnown } from '../fuzz/not-yet.ts';
import { wholeness } from '../fuzz/wholeness.ts';
import { SITUATIONS } from './situations.ts';
import { type Tried, tryEverything, verdicts } from './verdicts.ts';

const HEAD = `# What may be done while something else is under way

Written by test/interplay: in each situation, the moves that the rules allow to somebody, and the rule that
most often refuses the others. The facilitator presides. Run \`npx vitest run --project parts test/interplay -u\`
after a rule has changed on purpose, and read the difference.
`;

/** One situation: what is allowed, then what each rule refuses. */
function section(name: string, session: TestSession): string {
  const byVerdict = new Map<string, string[]>();
  for (const [move, verdict] of verdicts(tryEverything(session))) {
    byVerdict.set(verdict, [...(byVerdict.get(verdict) ?? []), move]);
  }
  const lines = [...byVerdict]
    .sort(
      ([one], [other]) =>
        Number(other === 'allowed') - Number(one === 'allowed') || order(one, other),
    )
    .map(([verdict, moves]) => `- **${verdict}**: ${moves.sort(order).join(', ')}`);
  return [`## ${name}`, '', ...lines, ''].join('\n');
}

const order = (one: string, other: string) => (one < other ? -1 : 1);

/** One move of each kind that somebody may make. */
function allowedMoves(session: TestSession): readonly Tried[] {
  const allowed = tryEverything(session).filter(({ refusedBy }) => refusedBy === undefined);
  return allowed.filter(
    ({ name }, index) => allowed.findIndex((other) => other.name === name) === index,
  );
}

function afterwards(session: TestSession, { by, command }: Tried): readonly Complaint[] {
  const after = new FuzzSession(session.open, session.facts);
  try {
    const answer = after.try({ by, command, after: 1_000 });
    // What only `decide` can refuse, for it knows people, clock and dice, changes nothing.
    if (!isFact(answer)) return [];
    const atOnce = [...conduct(session.room, answer), ...wholeness(session.open, after.state)];
    return atOnce.length > 0 ? atOnce : leadToDebrief(after);
  } catch (error) {
    return [thrown(error, after.room.phase)];
  }
}

describe('whatever is under way', () => {
  it('each move of every procedure has the verdict that was agreed', async () => {
    const sections = Object.entries(SITUATIONS).map(([name, begin]) => section(name, begin()));
    await expect([HEAD, ...sections].join('\n')).toMatchFileSnapshot('matrix.md');
  });

  it.each(Object.entries(SITUATIONS))(
    'each move that is allowed leaves a session whole that reaches its debrief: %s',
    (_name, begin) => {
      const session = begin();
      const complaints = allowedMoves(session).flatMap((move) =>
        afterwards(session, move)
          .filter((complaint) => !isKnown(complaint))
          .map(({ kind, about }) => `${move.name}: ${kind} (${about})`),
      );
      expect(complaints).toEqual([]);
    },
  );
});
