import { describe, expect, test } from 'vitest';
import { heatOf } from '../../../../client/scene/texts/heat.ts';
import { inFact, ledgerOf } from '../../../../client/scene/texts/ledger.ts';
import type { Command } from '../../../../shared/procedure/road/moves.ts';
import type { AskedChange } from '../../../../shared/procedure/texts/schemas.ts';
import { consensusScenario, inReading } from '../../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { facilitator, inAction, seat, type TestSession } from '../../../fixtures/session.ts';

function ledger(session: TestSession, draft: string, id: string) {
  const found = ledgerOf(session.open, session.room, draft, id);
  if (found === undefined) throw new Error(`There is no paragraph ${id}.`);
  return found;
}
const heat = ({ open, room }: TestSession, draft: string, id: string) =>
  heatOf(open, room, draft, id);

const reword: AskedChange = {
  kind: 'replace',
  paragraph: 'op1',
  words: { lead: 'Decides', text: 'to do less.', stands: { forum: -1 } },
};
const amend = { type: 'proposeAmendment', draft: 'one', changes: [reword] } satisfies Command;
const proposal = (alternative: string) =>
  ({
    type: 'proposeChange',
    draft: 'report',
    change: { kind: 'alternative', paragraph: 'defence', alternative },
  }) as const;

describe('the ledger of a paragraph', () => {
  test('knows each change with its words before and after, who made it and when', () => {
    const session = inAction(contestedScenario());
    session.do(seat('AAA'), { type: 'reviseDraft', draft: 'one', changes: [reword] });
    const { changes, tabled, paragraph } = ledger(session, 'one', 'op1');
    expect(changes).toHaveLength(1);
    const [made] = changes;
    expect(made?.entry).toMatchObject({ how: 'revision', by: ['AAA'], at: session.state.at });
    const kept = made?.stretches.filter(({ kind }) => kind !== 'inserted');
    expect(kept?.map(({ text }) => text).join('')).toContain(tabled?.text.slice(0, -1));
    expect(paragraph.text).toBe('to do less.');
  });

  test('keeps amendments with what came of them, also those that were lost', () => {
    const session = inAction(contestedScenario()).do(seat('AAD'), amend);
    session.ballot({ AAD: 'no', AAA: 'no' });
    expect(ledger(session, 'one', 'op1').proposals).toMatchObject([
      { kind: 'amendment', id: '1', amendment: { mover: 'AAD', status: 'rejected' } },
    ]);
    expect(ledger(session, 'one', 'op2').proposals).toEqual([]);
  });

  test('keeps proposals that have left the table: made, overtaken, withdrawn', () => {
    const session = inReading()
      .do(seat('AAE'), proposal('mild'))
      .do(seat('AAF'), proposal('study'))
      .do(seat('AAE'), { type: 'acceptProposal', proposal: 'defence/study' });
    session.do(seat('AAE'), { type: 'withdrawProposal', proposal: 'defence/mild' });
    session.do(seat('AAG'), proposal('mild')).do(facilitator, { type: 'circulateText' });
    const { proposals, changes } = ledger(session, 'report', 'defence');
    expect(
      proposals.map((each) => each.kind === 'proposal' && [each.proposal.by, came(each.proposal)]),
    ).toEqual([
      ['AAE', 'withdrawn'],
      ['AAF', 'made'],
      ['AAG', 'overtaken'],
    ]);
    expect(changes.map(({ entry }) => [entry.how, ...entry.by])).toEqual([['proposal', 'AAF']]);
  });

  test('tells where the paragraph ended in fact, and nothing of one that was added in play', () => {
    const session = inReading();
    const { outcomes, record } = consensusScenario();
    const found = inFact(ledger(session, 'report', 'defence'), { outcomes, record });
    expect(found?.outcomes.map(({ over }) => over.includes('defence'))).toEqual([true]);
    expect(inFact({ draft: ledger(session, 'report', 'war').draft }, { outcomes, record })).toBe(
      undefined,
    );
  });
});

const came = (proposal: object): unknown => ('came' in proposal ? proposal.came : 'onTable');

describe('the declared support for a paragraph', () => {
  test('of a resolution counts its sponsors, and not those of them who want it otherwise', () => {
    const session = inAction(contestedScenario());
    const before = heat(session, 'one', 'op1');
    expect(before.for.length).toBeGreaterThan(0);
    expect([before.otherwise, before.against]).toEqual([[], []]);
    session.do(seat('AAD'), amend);
    expect(heat(session, 'one', 'op1').otherwise).toEqual(['AAD']);
    expect(heat(session, 'one', 'op2').otherwise).toEqual([]);
  });

  test('of a resolution counts who asks for a vote on it alone', () => {
    const session = inAction(contestedScenario());
    session.do(seat('AAE'), { type: 'requestDivision', draft: 'one', parts: [['op2']] });
    expect(heat(session, 'one', 'op2').against).toEqual(['AAE']);
  });

  test('of a report follows brackets and answers; whoever holds it counts as refusing it', () => {
    const session = inReading()
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' })
      .do(seat('AAE'), proposal('mild'))
      .do(seat('AAB'), { type: 'acceptProposal', proposal: 'defence/mild' })
      .do(seat('AAG'), { type: 'refuseProposal', proposal: 'defence/mild' })
      .do(seat('AAF'), { type: 'wantMore', proposal: 'defence/mild' });
    const found = heat(session, 'report', 'defence');
    expect(found).toMatchObject({ for: ['AAG'], otherwise: ['AAE', 'AAF'], against: ['AAB'] });
    expect(found.members).toBe(7);
  });
});
