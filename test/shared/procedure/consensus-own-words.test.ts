import { describe, expect, it } from 'vitest';
import { adviseProposal } from '../../../shared/delegates/report/answers.ts';
import { english } from '../../../shared/language/language.ts';
import type { Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import { OWN_WORDS_ALLOWED } from '../../../shared/procedure/consensus/rules.ts';
import { type Command, clientCommandSchema } from '../../../shared/procedure/road/moves.ts';
import type { AskedReportChange } from '../../../shared/procedure/texts/schemas.ts';
import { ADDITIONS_ALLOWED } from '../../../shared/procedure/texts/text-changes.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { inReading } from '../../fixtures/consensus-scenario.ts';
import { facilitator, seat, type TestSession } from '../../fixtures/session.ts';
import { ledgerOf, standingIn, takenOut } from '../../fixtures/texts.ts';

const says = (text: string, stands: Record<string, number> = {}) => ({ lead: '', text, stands });
const reword = (paragraph: string, text: string): AskedReportChange => ({
  kind: 'replace',
  paragraph,
  words: says(text, { law: 0 }),
});
const add = (after: string, text: string): AskedReportChange => ({
  kind: 'insert',
  after,
  paragraphKind: 'P',
  words: says(text, { norms: 1 }),
});
const propose = (change: AskedReportChange): Command => ({
  type: 'proposeChange',
  draft: 'report',
  change,
});

const proposals = ({ room }: TestSession): readonly Proposal[] =>
  Object.values(room.negotiation?.proposals ?? {});

/** The only proposal on the table. */
function theProposal(session: TestSession): Proposal {
  const [only] = proposals(session);
  if (only === undefined) throw new Error('Nothing is proposed.');
  return only;
}

const accepted = (session: TestSession, by: string) =>
  session.do(seat(by), { type: 'acceptProposal', proposal: theProposal(session).id });

const reads = ({ open, room }: TestSession) =>
  textOf(open, room, 'report').map(({ number, text }) => `${number} ${text}`);

describe('a proposal in own words', () => {
  it('[CON-19] is corrected by the facilitator where its author has marked it wrongly, and goes on so', () => {
    const session = inReading().do(seat('AAE'), propose(reword('war', 'says peace.')));
    const { id } = theProposal(session);
    const correct = (stands: Record<string, number>, proposal = id) =>
      ({ type: 'correctProposalStands', proposal, stands }) as const;
    expect(session.rule(facilitator, correct({ law: 0 }))).toBe('CON-19');
    expect(session.rule(facilitator, correct({ nothing: 0 }))).toBe('CON-6');
    expect(session.rule(facilitator, correct({ law: 1 }, 'war/+99999'))).toBe('CON-6');
    session.do(facilitator, correct({ law: -2 }));
    const meant = { text: 'says peace.', stands: { law: -2 }, corrected: true };
    expect(theProposal(session).change).toMatchObject({ words: meant });
    accepted(session, 'AAF').do(facilitator, { type: 'circulateText' });
    expect(textOf(session.open, session.room, 'report')).toContainEqual(
      expect.objectContaining({ id: 'war', text: 'says peace.', stands: { law: -2 } }),
    );
    const mild = { kind: 'alternative', paragraph: 'defence', alternative: 'mild' } as const;
    session.do(seat('AAE'), propose(mild));
    expect(session.rule(facilitator, correct({ law: 2 }, 'defence/mild'))).toBe('CON-19');
  });

  it('[AMD-12] thought of an older version is refused until its author has read the new words', () => {
    const session = inReading();
    const draft = 'report';
    const change = reword('war', 'says peace.');
    session.do(facilitator, { type: 'changeParagraph', change: reword('war', 'says less.') });
    const at = session.state.seq;
    const asked = { type: 'proposeChange', draft, change } as const;
    expect(session.rule(seat('AAE'), { ...asked, seen: { war: 0 } })).toBe('AMD-12');
    expect(session.rule(seat('AAE'), { ...asked, seen: { war: at } })).toBe('allowed');
  });

  it('[CON-6] rewords a paragraph, adds one or takes one out, once others can live with it', () => {
    const before = reads(inReading());
    const reworded = accepted(
      inReading().do(seat('AAE'), propose(reword('war', 'says peace.'))),
      'AAF',
    ).do(facilitator, { type: 'circulateText' });
    expect(reads(reworded)).toEqual(before.with(3, '4 says peace.'));
    expect(ledgerOf(reworded, 'report', 'war')).toMatchObject([
      { how: 'proposal', by: ['AAE'], did: 'replace' },
    ]);
    const longer = accepted(
      inReading().do(seat('AAE'), propose(add('war', 'says more.'))),
      'AAF',
    ).do(facilitator, { type: 'circulateText' });
    expect(reads(longer)).toEqual(before.toSpliced(4, 0, '4 bis says more.'));
    const shorter = accepted(
      inReading().do(seat('AAE'), propose({ kind: 'delete', paragraph: 'war' })),
      'AAF',
    ).do(facilitator, { type: 'circulateText' });
    expect(takenOut(shorter, 'report')).toEqual(['war']);
  });

  it('[CON-16] is withdrawn by its author, and leaves room for another one', () => {
    const session = inReading();
    for (const text of ['One.', 'Two.']) session.do(seat('AAE'), propose(reword('war', text)));
    session.do(seat('AAE'), propose(add('', 'Three.')));
    expect(proposals(session)).toHaveLength(OWN_WORDS_ALLOWED);
    const fourth = propose(reword('war', 'Four.'));
    expect(session.try(seat('AAE'), fourth)?.why).toBe('why.ownWordsUsed');
    const [, , third] = proposals(session);
    session.do(seat('AAE'), { type: 'withdrawProposal', proposal: third?.id ?? '' });
    const minute = Object.values(session.room.minutes).at(-1);
    expect(minute && minuteText(session.open, minute, english)).toBe(
      'State of AAE withdraws its proposal for one more paragraph.',
    );
    expect(session.rule(seat('AAE'), fourth)).toBe('allowed');
  });

  it('[CON-6] is known by a name that no other ever has', () => {
    const session = inReading();
    const names: string[] = [];
    for (const text of ['One.', 'Two.', 'Three.']) {
      session.do(seat('AAE'), propose(reword('war', text)));
      const name = proposals(session).at(-1)?.id ?? '';
      expect(
        clientCommandSchema.safeParse({ type: 'acceptProposal', proposal: name }).success,
      ).toBe(true);
      names.push(name);
      session.do(facilitator, { type: 'changeParagraph', change: reword('war', `By ${text}`) });
      expect(proposals(session)).toEqual([]);
    }
    expect(new Set(names).size).toBe(3);
    session.do(seat('AAE'), propose(add('', 'First of all.')));
    const { id } = theProposal(session);
    expect(clientCommandSchema.safeParse({ type: 'refuseProposal', proposal: id }).success).toBe(
      true,
    );
  });

  it('[CON-6] is made once, says something, and stands on issues that there are', () => {
    const session = inReading().do(seat('AAE'), propose(reword('war', 'says peace.')));
    const rule = (change: AskedReportChange) => session.rule(seat('AAF'), propose(change));
    expect(rule(reword('war', 'says peace.'))).toBe('CON-6');
    expect(rule(reword('nowhere', 'says peace.'))).toBe('CON-6');
    expect(rule({ kind: 'replace', paragraph: 'war', words: says('So.', { moon: 1 }) })).toBe(
      'CON-6',
    );
    expect(rule(add('nowhere', 'says more.'))).toBe('CON-8');
    expect(rule(reword('war', 'says war.'))).toBe('allowed');
    session.do(facilitator, { type: 'changeParagraph', change: reword('war', 'says war.') });
    expect(rule(reword('war', 'says war.'))).toBe('CON-6');
    expect(rule({ kind: 'alternative', paragraph: 'war', alternative: 'original' })).toBe(
      'allowed',
    );
  });

  it('[CON-6] leaves room for others: three are on the table at a time', () => {
    const session = inReading();
    for (let count = 0; count < OWN_WORDS_ALLOWED; count += 1) {
      session.do(seat('AAE'), propose(reword('war', `Version ${count}.`)));
    }
    expect(session.rule(seat('AAE'), propose(add('war', 'says more.')))).toBe('CON-6');
    expect(session.rule(seat('AAF'), propose(add('war', 'says more.')))).toBe('allowed');
    const ready: AskedReportChange = {
      kind: 'alternative',
      paragraph: 'war',
      alternative: 'calm',
    };
    expect(session.rule(seat('AAE'), propose(ready))).toBe('allowed');
  });

  it('[AMD-11] adds at most twenty paragraphs to a report, those counted that are on their way', () => {
    const session = inReading();
    for (let count = 1; count < ADDITIONS_ALLOWED; count += 1) {
      session.do(facilitator, { type: 'changeParagraph', change: add('war', `Number ${count}.`) });
    }
    const two = [add('war', 'One.'), add('war', 'Two.')];
    expect(session.rule(facilitator, { type: 'circulateText', changes: two })).toBe('AMD-11');
    for (const change of two) session.do(seat('AAE'), propose(change));
    for (const { id } of proposals(session)) {
      session.do(seat('AAF'), { type: 'acceptProposal', proposal: id });
    }
    session.do(facilitator, { type: 'circulateText' });
    expect(proposals(session)).toHaveLength(1);
    expect(session.rule(facilitator, { type: 'circulateText' })).toBe('CON-7');
    expect(session.rule(seat('AAF'), propose(add('war', 'Three.')))).toBe('AMD-11');
  });

  it('[CON-4] makes a paragraph that can be held, agreed and moved like any other', () => {
    const session = inReading().do(facilitator, {
      type: 'changeParagraph',
      change: add('war', 'says more.'),
    });
    const added = textOf(session.open, session.room, 'report')[4]?.id ?? '';
    expect(ledgerOf(session, 'report', added)).toMatchObject([
      { how: 'chair', by: [], did: 'insert' },
    ]);
    session.do(seat('AAB'), { type: 'holdParagraph', paragraph: added });
    expect(standingIn(session, 'report', added).heldBy).toEqual(['AAB']);
    session.do(seat('AAB'), { type: 'releaseParagraph', paragraph: added });
    session.do(facilitator, { type: 'agreeParagraphs', paragraphs: [added] });
    expect(standingIn(session, 'report', added).status).toBe('agreed');
    const change = { kind: 'place', paragraph: added, place: 'annex' } as const;
    session.do(facilitator, { type: 'changeParagraph', change });
    expect(standingIn(session, 'report', added)).toMatchObject({ place: 'annex', status: 'clean' });
    session.do(seat('AAE'), propose({ ...change, place: 'report' }));
    expect(session.rule(seat('AAE'), propose(reword(added, 'says less.')))).toBe('CON-8');
  });
});

describe('the judgement of own words', () => {
  const session = inReading();
  const answer = (id: string, change: AskedReportChange) => {
    const proposed = inReading().do(seat('AAE'), propose(change));
    const { negotiation } = session.room;
    if (negotiation === undefined) throw new Error('no negotiation');
    return adviseProposal(
      session.open,
      session.room,
      negotiation,
      seatContent(session.scenario, id),
      theProposal(proposed).change,
    );
  };

  it('goes by where they are said to stand, as that of any wording does', () => {
    const ready: AskedReportChange = {
      kind: 'alternative',
      paragraph: 'defence',
      alternative: 'mild',
    };
    const [{ stands } = { stands: {} }] =
      session.scenario.drafts[0]?.paragraphs
        .find(({ id }) => id === 'defence')
        ?.alternatives.filter(({ id }) => id === 'mild') ?? [];
    const own: AskedReportChange = {
      kind: 'replace',
      paragraph: 'defence',
      words: says('In other words.', { ...stands }),
    };
    for (const id of ['AAA', 'AAB', 'AAC', 'AAD', 'AAF']) {
      expect(answer(id, own)).toEqual(answer(id, ready));
    }
  });

  it('refuses one paragraph more that crosses a red line, and takes one that brings something', () => {
    const extreme = (stand: number): AskedReportChange => ({
      kind: 'insert',
      after: 'war',
      paragraphKind: 'P',
      words: says('One thing more.', { law: stand }),
    });
    const answers = [extreme(2), extreme(-2)].map((change) => answer('AAB', change).why);
    expect(answers).toContain('redLine');
    expect(answers).not.toEqual(['redLine', 'redLine']);
  });
});
