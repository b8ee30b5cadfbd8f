import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingChanges } from '../../../shared/procedure/amendments/amendment.ts';
import type { Fact } from '../../../shared/procedure/road/facts.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import type { AskedChange } from '../../../shared/procedure/texts/schemas.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import type { TextChange } from '../../../shared/procedure/texts/words.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const aMover = fc.constantFrom('AAB', 'AAD', 'AAE', 'AAF', 'AAG');
const aParagraph = fc.constantFrom('pp1', 'pp2', 'op1', 'op2');
const aStand = fc.record({
  forum: fc.integer({ min: -2, max: 2 }),
  law: fc.integer({ min: -2, max: 2 }),
});
const someWords = fc.record({
  lead: fc.constantFrom('Decides', 'Requests'),
  text: fc.constantFrom('one thing.', 'another thing.', 'a third thing.'),
  stands: aStand,
});
const aChange: fc.Arbitrary<AskedChange> = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), paragraph: aParagraph }),
  fc.record({ kind: fc.constant('replace' as const), paragraph: aParagraph, words: someWords }),
  fc.record({
    kind: fc.constant('insert' as const),
    after: fc.constantFrom('pp2', 'op1', 'op2'),
    paragraphKind: fc.constant('OP' as const),
    words: someWords,
  }),
);
const aVote = fc.constantFrom('yes' as const, 'no' as const);

interface Line {
  readonly id: string;
  readonly reads: string;
  readonly isTabled: boolean;
}

const readingOf = (words: { lead: string; text: string }) => `${words.lead} ${words.text}`;

/** The text as anybody could work it out with a pencil: the tabled lines, then one change at a time. */
function pencilled(lines: readonly Line[], change: TextChange, newId: string): readonly Line[] {
  if (change.kind === 'delete') return lines.map((line) => struck(line, change.paragraph));
  if (!('words' in change)) throw new Error('No committee here asks for that.');
  const reads = readingOf(change.words);
  if (change.kind === 'replace') {
    return lines.map((line) => (line.id === change.paragraph ? { ...line, reads } : line));
  }
  let place = lines.findIndex(({ id }) => id === change.after) + 1;
  while (lines[place]?.isTabled === false) place += 1;
  return [...lines.slice(0, place), { id: newId, reads, isTabled: false }, ...lines.slice(place)];
}

const struck = (line: Line, id: string): Line => (line.id === id ? { ...line, reads: '' } : line);

/** What was proposed, by number: the changes of each amendment, and what a sub-amendment rewords. */
function proposals(facts: readonly Fact[]) {
  const changes = new Map<string, Map<string, TextChange>>();
  const parents = new Map<string, { readonly parent: string; readonly parentChange: string }>();
  for (const fact of facts) {
    if (fact.type === 'amendmentProposed') {
      const numbered = fact.changes.map((change, index) => [String(index + 1), change] as const);
      changes.set(fact.amendment, new Map(numbered));
    }
    if (fact.type !== 'subAmendmentProposed') continue;
    const proposed = changes.get(fact.parent)?.get(fact.parentChange);
    if (proposed === undefined || !('words' in proposed)) throw new Error('Nothing to reword.');
    changes.set(fact.amendment, new Map([['1', { ...proposed, words: fact.words }]]));
    parents.set(fact.amendment, fact);
  }
  return { changes, parents };
}

/** The tabled lines after the revisions of their leader. */
function asRevised({ facts, scenario }: TestSession): readonly Line[] {
  const tabled = (scenario.drafts[0]?.paragraphs ?? []).map((paragraph) => ({
    id: paragraph.id,
    reads: readingOf(paragraph),
    isTabled: true,
  }));
  return facts.reduce<readonly Line[]>(
    (lines, fact) =>
      fact.type === 'draftRevised'
        ? fact.changes.reduce((so, change) => pencilled(so, change, `by ${fact.seq}`), lines)
        : lines,
    tabled,
  );
}

type Proposals = ReturnType<typeof proposals>;

/** What the text must read by the proposals in the log and the list of ballots with their outcomes. */
function recounted(session: TestSession): readonly string[] {
  const proposed = proposals(session.facts);
  let lines = asRevised(session);
  for (const { subject, outcome } of Object.values(session.room.results)) {
    if (subject.kind === 'amendmentPart' && outcome !== 'adopted') {
      for (const number of subject.part) proposed.changes.get(subject.amendment)?.delete(number);
    }
    if (subject.kind === 'amendment' && outcome === 'adopted') {
      lines = adopted(session, proposed, lines, subject.amendment);
    }
  }
  return lines.map(({ reads }) => reads).filter((reads) => reads !== '');
}

/** A sub-amendment goes into its parent; what has not fallen of any other into the text. */
function adopted(
  { room }: TestSession,
  { changes, parents }: Proposals,
  lines: readonly Line[],
  id: string,
): readonly Line[] {
  const proposed = changes.get(id);
  if (proposed === undefined) throw new Error('Voted on what nobody proposed.');
  const parent = parents.get(id);
  const [only] = proposed.values();
  if (parent !== undefined && only !== undefined) {
    changes.get(parent.parent)?.set(parent.parentChange, only);
    return lines;
  }
  const fallen = room.amendments[id]?.fallen ?? {};
  return [...proposed]
    .filter(([number]) => fallen[number] === undefined)
    .reduce((so, [number, change]) => pencilled(so, change, `${id} ${number}`), lines);
}

const aProposal = fc.record({
  mover: aMover,
  what: fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(aChange, { minLength: 1, maxLength: 3 })
        .map((changes) => ({ kind: 'amend' as const, changes })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('1', '2', '3'), someWords)
        .map(([parent, change, words]) => ({
          kind: 'sub' as const,
          parent: String(parent),
          change,
          words,
        })),
    },
    { weight: 1, arbitrary: aChange.map((change) => ({ kind: 'revise' as const, change })) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 6 })
        .map((amendment) => ({ kind: 'withdraw' as const, amendment: String(amendment) })),
    },
  ),
});

/** Asks for separate votes on the first change of the amendment that comes next, and on the others together. */
function divide(session: TestSession): void {
  const next = session.room.programme[0];
  if (next?.kind !== 'amendment') return;
  const pending = session.room.amendments[next.amendment];
  const [first, ...others] = pending === undefined ? [] : standingChanges(pending);
  if (first === undefined || others.length === 0) return;
  const parts = [[first[0]], others.map(([number]) => number)];
  const { amendment } = next;
  session.try(seat('AAE'), { type: 'requestDivisionOfAmendment', amendment, parts });
  session.try(facilitator, { type: 'grantDivision' });
}

/** A committee that proposes, divides and votes at random until its first draft is decided. */
const aCommittee = fc
  .tuple(fc.array(aProposal, { maxLength: 14 }), fc.infiniteStream(aVote))
  .map(([proposals, votes]) => {
    const session = new TestSession(contestedScenario()).enter('briefing', 'generalDebate');
    for (const { mover, what } of proposals) {
      const draft = 'one';
      if (what.kind === 'amend') {
        session.try(seat(mover), { type: 'proposeAmendment', draft, changes: what.changes });
      } else if (what.kind === 'sub') {
        const { parent: amendment, change, words } = what;
        session.try(seat(mover), { type: 'proposeSubAmendment', amendment, change, words });
      } else if (what.kind === 'withdraw') {
        session.try(seat(mover), { type: 'withdrawAmendment', amendment: what.amendment });
      } else {
        session.try(seat('AAA'), { type: 'reviseDraft', draft, changes: [what.change] });
      }
    }
    session.enter('action');
    while (session.room.drafts.one?.status !== 'recommended') {
      if (votes.next().value === 'yes') divide(session);
      const isLast = session.room.programme[0]?.kind === 'draft';
      session.ballot({ AAB: isLast ? 'yes' : (votes.next().value ?? 'no') });
    }
    return session;
  });

describe('for any amendments and any votes', () => {
  it('[AMD-7] the text is that of a recount from the proposals and the list of ballots', () => {
    fc.assert(
      fc.property(aCommittee, (session) => {
        const text = textOf(session.open, session.room, 'one');
        expect(text.map(readingOf)).toEqual(recounted(session));
        expect(text.some(({ kind }) => kind === 'OP')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('[AMD-6] each is voted on once, or skipped with a reason, or withdrawn: none is left over', () => {
    fc.assert(
      fc.property(aCommittee, ({ room }) => {
        for (const [id, { status, skipped, fallen = {} }] of Object.entries(room.amendments)) {
          const voted = Object.values(room.results).filter(
            ({ subject }) => subject.kind === 'amendment' && subject.amendment === id,
          );
          const mayHaveLapsed = Object.values(fallen).some(
            ({ because }) => because === 'separateVote',
          );
          // What its separate votes have emptied is rejected without a vote of its own (rule 129).
          const fewest = status === 'adopted' || (status === 'rejected' && !mayHaveLapsed) ? 1 : 0;
          const most = status === 'adopted' || status === 'rejected' ? 1 : 0;
          expect(voted.length).toBeGreaterThanOrEqual(fewest);
          expect(voted.length).toBeLessThanOrEqual(most);
          expect(skipped !== undefined).toBe(status === 'skipped');
          expect(status).not.toBe('pending');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('[AMD-5] a sub-amendment is never voted on after its parent', () => {
    fc.assert(
      fc.property(aCommittee, ({ room }) => {
        const order = Object.values(room.results).flatMap(({ subject }) =>
          subject.kind === 'amendment' ? [subject.amendment] : [],
        );
        for (const [index, id] of order.entries()) {
          const parent = room.amendments[id]?.parent;
          if (parent === undefined) continue;
          expect(order.slice(0, index)).not.toContain(parent);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('[LOG-1] replaying the log gives the same state', () => {
    fc.assert(
      fc.property(aCommittee, (session) => {
        expect(replay(session.open, session.facts)).toEqual(session.state);
      }),
      { numRuns: 100 },
    );
  });
});
