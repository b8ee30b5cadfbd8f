import { describe, expect, it } from 'vitest';
import { adviseVote } from '../../../shared/delegates/advice.ts';
import type { AskedChange } from '../../../shared/procedure/texts/schemas.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { contestedScenario, longScenario } from '../../fixtures/scenario.ts';
import {
  facilitator,
  inAction,
  inPlenary,
  seat,
  type TestSession,
} from '../../fixtures/session.ts';

const reword = (paragraph: string, text: string, stands = {}): AskedChange => ({
  kind: 'replace',
  paragraph,
  words: { lead: 'Decides', text, stands },
});
const remove = (paragraph: string): AskedChange => ({ kind: 'delete', paragraph });
const add = (after: string, text: string): AskedChange => ({
  kind: 'insert',
  after,
  paragraphKind: 'OP',
  words: { lead: 'Decides also', text, stands: {} },
});
const propose = (...changes: AskedChange[]) =>
  ({ type: 'proposeAmendment', draft: 'one', changes }) as const;
const divide = (amendment: string, ...parts: string[][]) =>
  ({ type: 'requestDivisionOfAmendment', amendment, parts }) as const;
const grant = { type: 'grantDivision' } as const;
const kept = { AAD: 'yes' } as const;
const lost = { AAD: 'no' } as const;
const readingOf = ({ open, room }: TestSession) =>
  textOf(open, room, 'one').map(({ id, text }) => [id, text]);
const kinds = ({ room }: TestSession) => room.programme.map(({ kind }) => kind);

/** An amendment that rewords the preamble and the first operative paragraph, and adds one. */
const proposed = (): TestSession =>
  inAction(contestedScenario()).do(
    seat('AAD'),
    propose(reword('pp1', 'anew.'), reword('op1', 'otherwise.'), add('op2', 'more.')),
  );

describe('an amendment of several changes (rule 130)', () => {
  it('[AMD-7] is voted on once, and all its changes are in the text when it is adopted', () => {
    const session = proposed().ballot(kept);
    expect(session.room.amendments['1']?.status).toBe('adopted');
    expect(readingOf(session)).toEqual([
      ['pp1', 'anew.'],
      ['pp2', expect.any(String)],
      ['op1', 'otherwise.'],
      ['op2', expect.any(String)],
      ['amendment-1-3', 'more.'],
    ]);
    expect(session.room.results['committee-amendment-1-one']?.outcome).toBe('adopted');
  });

  it('[AMD-3] says of each paragraph one thing, and leaves something operative', () => {
    const session = inAction(contestedScenario());
    const twice = propose(remove('op1'), reword('op1', 'otherwise.'));
    expect(session.rule(seat('AAD'), twice)).toBe('AMD-3');
    expect(session.rule(seat('AAD'), propose(remove('op1'), remove('op2')))).toBe('AMD-3');
    session.do(seat('AAD'), propose(remove('op1'), reword('op2', 'otherwise.')));
    const otherWayRound = propose(reword('op2', 'otherwise.'), remove('op1'));
    expect(session.rule(seat('AAE'), otherWayRound)).toBe('AMD-3');
  });

  it('[AMD-5] is amended change by change', () => {
    const session = proposed();
    const sub = (change: string) =>
      ({
        type: 'proposeSubAmendment',
        amendment: '1',
        change,
        words: { lead: 'Decides', text: 'a third way.', stands: {} },
      }) as const;
    expect(session.rule(seat('AAE'), sub('4'))).toBe('AMD-3');
    session.do(seat('AAE'), sub('2')).ballot(kept).ballot(kept);
    expect(readingOf(session).find(([id]) => id === 'op1')).toEqual(['op1', 'a third way.']);
    expect(readingOf(session).find(([id]) => id === 'pp1')).toEqual(['pp1', 'anew.']);
  });

  it('[AMD-6] loses the change that the adoption of another has decided otherwise, and keeps the rest', () => {
    const session = proposed().do(seat('AAE'), propose(remove('op1')));
    session.ballot(kept);
    expect(session.room.amendments).toMatchObject({
      1: { status: 'pending', fallen: { 2: { because: 'contradicts', by: '2' } } },
      2: { status: 'adopted' },
    });
    session.ballot(kept);
    expect(readingOf(session).map(([id]) => id)).toEqual(['pp1', 'pp2', 'op2', 'amendment-1-3']);
  });

  it('[AMD-6] is not put to the vote once none of its changes is left', () => {
    const session = inAction(contestedScenario())
      .do(seat('AAE'), propose(reword('op1', 'a.'), reword('op2', 'b.')))
      .do(seat('AAD'), propose(remove('op1')))
      .do(seat('AAD'), propose(reword('op2', 'c.', { law: -2, forum: -2 })));
    session.ballot(kept).ballot(kept);
    expect(session.room.amendments['1']).toMatchObject({
      status: 'skipped',
      skipped: { because: 'contradicts' },
    });
  });

  it('[AMD-6] falls where its deletions, taken together, would now leave nothing operative', () => {
    const session = inAction(contestedScenario());
    session.do(seat('AAA'), { type: 'reviseDraft', draft: 'one', changes: [add('op2', 'more.')] });
    session.do(seat('AAD'), propose(remove('op1'), remove('op2'), reword('pp1', 'anew.')));
    const added = textOf(session.open, session.room, 'one').at(-1)?.id ?? '';
    session.do(seat('AAA'), { type: 'reviseDraft', draft: 'one', changes: [remove(added)] });
    expect(session.room.amendments['1']?.skipped).toEqual({ because: 'emptiesText' });
  });
});

describe('the division of an amendment (rule 129)', () => {
  it('[DIV-10] votes on its parts, then on what remains of it, then on the draft', () => {
    const session = proposed()
      .do(seat('AAE'), divide('1', ['1'], ['3']))
      .do(facilitator, grant);
    expect(kinds(session)).toEqual([
      'amendmentPart',
      'amendmentPart',
      'amendment',
      'draft',
      'draft',
    ]);
    session.ballot(lost).ballot(kept);
    expect(session.room.amendments['1']?.fallen).toEqual({ 1: { because: 'separateVote' } });
    session.ballot(kept);
    expect(session.room.division).toBeUndefined();
    expect(readingOf(session).map(([id, text]) => (id === 'pp1' ? text : id))).toEqual([
      expect.not.stringMatching('anew.'),
      'pp2',
      'op1',
      'op2',
      'amendment-1-3',
    ]);
    expect(
      session.rule(seat('AAE'), { type: 'requestDivision', draft: 'one', parts: [['op1']] }),
    ).toBe('allowed');
  });

  it('[DIV-6] rejects the amendment as a whole once nothing operative of it is left', () => {
    const session = proposed()
      .do(seat('AAE'), divide('1', ['2', '3']))
      .do(facilitator, grant);
    session.ballot(lost);
    expect(session.room.amendments['1']?.status).toBe('rejected');
    expect(kinds(session)).toEqual(['draft', 'draft']);
    expect(session.room.division).toBeUndefined();
  });

  it('[DIV-6] goes on where an amendment of preambular changes keeps one', () => {
    const session = inAction(contestedScenario())
      .do(seat('AAD'), propose(reword('pp1', 'a.'), reword('pp2', 'b.')))
      .do(seat('AAE'), divide('1', ['1'], ['2']))
      .do(facilitator, grant);
    session.ballot(lost).ballot(kept);
    expect(kinds(session)[0]).toBe('amendment');
    session.ballot(kept);
    expect(readingOf(session)[1]).toEqual(['pp2', 'b.']);
  });

  it('[DIV-6] goes on where what was operative of it had fallen before, with the adoption of another', () => {
    const session = inAction(contestedScenario())
      .do(seat('AAD'), propose(reword('op1', 'a.'), reword('pp1', 'b.'), reword('pp2', 'c.')))
      .do(seat('AAE'), propose(reword('op1', 'turned round.', { law: -2, forum: -2 })));
    session.ballot(kept);
    session.do(seat('AAF'), divide('1', ['2'], ['3'])).do(facilitator, grant);
    session.ballot(kept).ballot(lost);
    expect(session.room.amendments['1']?.status).toBe('pending');
    session.ballot(kept);
    expect(readingOf(session)[0]).toEqual(['pp1', 'b.']);
  });

  it('[DIV-1] is asked for when the amendment comes next, before voting on it begins', () => {
    const session = proposed().do(seat('AAE'), propose(remove('op2'), remove('pp2')));
    expect(session.rule(seat('AAF'), divide('1', ['1']))).toBe('DIV-1');
    expect(session.rule(seat('AAF'), divide('2', ['3']))).toBe('DIV-1');
    expect(session.rule(seat('AAF'), divide('3', ['1']))).toBe('AMD-3');
    session.do(seat('AAF'), divide('2', ['1'])).do(facilitator, grant);
    expect(session.rule(seat('AAF'), divide('2', ['1']))).toBe('DIV-1');
    expect(session.rule(seat('AAF'), propose(remove('op1')))).toBe('AMD-1');
  });

  it('[DIV-10] has nothing to divide in an amendment of one change', () => {
    const session = inAction(contestedScenario()).do(seat('AAD'), propose(remove('op1')));
    expect(session.rule(seat('AAE'), divide('1', ['1']))).toBe('DIV-10');
  });

  it('[DIV-4] is voted on after an objection; lost, the amendment is voted on undivided, once', () => {
    const session = proposed().do(seat('AAE'), divide('1', ['1']));
    session.do(seat('AAF'), { type: 'objectToDivision' });
    session.do(facilitator, { type: 'closeDivisionHearing' });
    expect(session.room.programme[0]).toEqual({
      kind: 'division',
      draft: 'one',
      amendment: '1',
      attempt: 1,
    });
    session.ballot(lost);
    expect(kinds(session)).toEqual(['amendment', 'draft', 'draft']);
    expect(session.rule(seat('AAE'), divide('1', ['1']))).toBe('DIV-8');
    session.ballot(kept);
    // That the amendment was not divided says nothing of the draft.
    session.do(seat('AAE'), { type: 'requestDivision', draft: 'one', parts: [['op1']] });
    expect(session.room.division?.amendment).toBeUndefined();
  });

  it('[AMD-9] falls with an amendment that its mover withdraws, also while the motion is announced', () => {
    const withdraw = { type: 'withdrawAmendment', amendment: '1' } as const;
    const asked = proposed().do(seat('AAE'), divide('1', ['1']));
    asked.do(seat('AAD'), withdraw);
    expect(asked.room.division).toBeUndefined();

    const announced = proposed().do(seat('AAE'), divide('1', ['1']));
    announced.do(seat('AAF'), { type: 'objectToDivision' });
    announced
      .do(facilitator, { type: 'closeDivisionHearing' })
      .do(facilitator, { type: 'announceBallot' });
    announced.do(seat('AAD'), withdraw);
    expect(announced.room.ballot).toBeUndefined();
    expect(kinds(announced)).toEqual(['draft', 'draft']);

    const granted = proposed()
      .do(seat('AAE'), divide('1', ['1']))
      .do(facilitator, grant);
    granted.ballot(kept);
    expect(granted.rule(seat('AAD'), withdraw)).toBe('AMD-9');
  });

  it('[MAJ-3] takes a second vote on a part that is tied in plenary', () => {
    const session = inPlenary(longScenario());
    session.do(seat('AAD'), propose(reword('pp1', 'anew.'), reword('op1', 'otherwise.')));
    session.do(seat('AAE'), divide('1', ['1'])).do(facilitator, grant);
    session.ballot({ AAA: 'yes', AAB: 'no' });
    expect(session.room.programme[0]).toMatchObject({ kind: 'amendmentPart', attempt: 2 });
    session.ballot({ AAA: 'yes', AAB: 'no' });
    expect(session.room.amendments['1']?.fallen).toEqual({ 1: { because: 'separateVote' } });
    expect(session.room.programme[0]?.kind).toBe('amendment');
  });

  it('is judged by computers as an amendment is: a part by what it brings, a division by its opposite', () => {
    const scenario = contestedScenario();
    const session = inAction(scenario).do(
      seat('AAD'),
      propose(reword('pp1', 'a.', { law: 2 }), reword('op1', 'b.', { law: -2 })),
    );
    session.do(seat('AAE'), divide('1', ['1'], ['2']));
    const about = { draft: 'one', amendment: '1' } as const;
    const position = { stand: 2, salience: 3, confidence: 'high', sources: ['source'] } as const;
    const delegation = seatContent(scenario, 'AAG');
    const keen = {
      ...delegation,
      anchors: {},
      instructions: { ...delegation.instructions, positions: { law: position }, redLines: [] },
    };
    const worth = (part: string[]) =>
      adviseVote(session.open, session.room, keen, { kind: 'amendmentPart', ...about, part })
        .utility;
    const whole = adviseVote(session.open, session.room, keen, { kind: 'amendment', ...about });
    const division = adviseVote(session.open, session.room, keen, { kind: 'division', ...about });
    expect(worth(['1'])).toBeGreaterThan(worth(['2']));
    expect(division.utility).toBeCloseTo(-whole.utility);
  });
});
