import { describe, expect, test } from 'vitest';
import { heatOf } from '../../../../client/scene/texts/heat.ts';
import { inFact, ledgerOf } from '../../../../client/scene/texts/ledger.ts';
import type { Command } from '../../../../shared/procedure/road/moves.ts';
import type { AskedChange } from '../../../../shared/procedure/texts/schemas.ts';
import { consensusScenario, inReading } from '../../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { facilitator, inAction, seat, TestSession } from '../../../fixtures/session.ts';

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

type Side = { readonly issue: string; readonly end: 'plus' | 'minus' };

function speak(session: TestSession, id: string, speaksTo: Side[]): void {
  session
    .do(seat(id), { type: 'requestFloor' })
    .do(facilitator, { type: 'callNextSpeaker' })
    .do(seat(id), { type: 'say', text: 'We speak to this.', speaksTo })
    .do(seat(id), { type: 'yieldFloor' });
}

function spoken(
  session: TestSession,
  ...words: readonly (readonly [string, string, Side['end']])[]
): TestSession {
  for (const [id, issue, end] of words) speak(session, id, [{ issue, end }]);
  return session;
}

const inDebate = () =>
  new TestSession(contestedScenario(), { chair: 'facilitator' }).enter('briefing', 'generalDebate');

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

  test('[FLO-10] counts the last word that a delegation marked on the issues of the paragraph', () => {
    const session = spoken(inDebate(), ['AAE', 'forum', 'minus'], ['AAF', 'forum', 'plus']);
    const found = heat(session, 'one', 'op1');
    expect(found.otherwise).toEqual(['AAE']);
    expect(found.for).toContain('AAF');
    expect(found.byWord).toEqual(['AAF', 'AAE']);
    const later = heat(spoken(session, ['AAE', 'law', 'plus']), 'one', 'op1');
    expect(later.for).toContain('AAE');
    expect(later.otherwise).toEqual([]);
    expect(heat(session, 'one', 'pp1').otherwise).toEqual(['AAE']);
  });

  test('[FLO-10] weighs what a delegation has done to the text above what it says', () => {
    const session = inDebate();
    const [sponsor = ''] = heat(session, 'one', 'op1').for;
    session.do(seat('AAD'), amend);
    spoken(session, [sponsor, 'forum', 'minus'], ['AAD', 'forum', 'plus']);
    const found = heat(session, 'one', 'op1');
    expect(found.for).toContain(sponsor);
    expect(found.otherwise).toEqual(['AAD']);
    expect(found.byWord).toEqual([]);
  });

  test('[FLO-10] counts nobody who speaks to both ends at once, or to other issues', () => {
    const session = inDebate();
    speak(session, 'AAE', [
      { issue: 'forum', end: 'plus' },
      { issue: 'law', end: 'minus' },
    ]);
    speak(session, 'AAF', [{ issue: 'law', end: 'minus' }]);
    expect(heat(session, 'one', 'op1').byWord).toEqual(['AAF']);
    expect(heat(session, 'one', 'op2').byWord).toEqual(['AAE']);
  });

  test('[FLO-10] counts nothing that was said in private', () => {
    const session = inDebate();
    const before = heat(session, 'one', 'op1');
    session.do(seat('AAE'), {
      type: 'sendNote',
      to: ['AAF'],
      says: { kind: 'words', text: 'On the forum we are with the other side.' },
    });
    expect(heat(session, 'one', 'op1')).toEqual(before);
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

  test('[CON-17] of a report counts what was said of changes that go together at each of their paragraphs', () => {
    const session = inReading().do(seat('AAE'), {
      ...proposal('mild'),
      also: [{ kind: 'alternative', paragraph: 'war', alternative: 'calm' }],
    });
    const [together = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
    session
      .do(seat('AAF'), { type: 'wantMore', proposal: together })
      .do(seat('AAG'), { type: 'refuseProposal', proposal: together });
    for (const paragraph of ['defence', 'war']) {
      expect(heat(session, 'report', paragraph)).toMatchObject({
        for: ['AAG'],
        otherwise: ['AAE', 'AAF'],
      });
      expect(ledger(session, 'report', paragraph).proposals).toHaveLength(1);
    }
    expect(heat(session, 'report', 'norms').otherwise).toEqual([]);
  });
});
