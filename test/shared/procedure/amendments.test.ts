import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { english } from '../../../shared/language/language.ts';
import { amendmentMachine } from '../../../shared/procedure/amendments/machine.ts';
import { clientCommandSchema, type SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { AskedChange } from '../../../shared/procedure/texts/schemas.ts';
import { textOf, wordsOf } from '../../../shared/procedure/texts/texts.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, inPlenary, seat, TestSession } from '../../fixtures/session.ts';
import { symbolIn } from '../../fixtures/texts.ts';

const remove = (paragraph: string): AskedChange => ({ kind: 'delete', paragraph });
const reword = (paragraph: string, text: string, stands = {}): AskedChange => ({
  kind: 'replace',
  paragraph,
  words: { lead: 'Decides', text, stands },
});
const add = (after: string, text: string): AskedChange => ({
  kind: 'insert',
  after,
  paragraphKind: 'OP',
  words: { lead: 'Decides also', text, stands: { law: 2 } },
});
/** An amendment of what its mover saw as OP1. */
const seeing = (version: number, change: AskedChange) => ({
  type: 'proposeAmendment' as const,
  draft: 'one',
  changes: [change],
  seen: { op1: version },
});
const propose = (change: AskedChange, draft = 'one'): SeatCommand => ({
  type: 'proposeAmendment',
  draft,
  changes: [change],
});
const sub = (amendment: string, text: string, stands = {}) =>
  ({
    type: 'proposeSubAmendment',
    amendment,
    change: '1',
    words: { lead: 'Decides', text, stands },
  }) as const;
const withdraw = (amendment: string) => ({ type: 'withdrawAmendment', amendment }) as const;
const revise = (...changes: AskedChange[]) =>
  ({ type: 'reviseDraft', draft: 'one', changes }) as const;

const debating = () => new TestSession(contestedScenario()).enter('briefing', 'generalDebate');
const acting = () => inAction(contestedScenario());
const textIn = ({ open, room }: TestSession) => textOf(open, room, 'one');
const programme = ({ room }: TestSession) =>
  room.programme.map((item) => (item.kind === 'amendment' ? item.amendment : item.kind));
const carried = { AAD: 'yes' } as const;
const lost = { AAD: 'no' } as const;

describe('amending a text (rule 130)', () => {
  it('[AMD-1] any member may, from circulation until voting on the draft begins', () => {
    const lobby = new TestSession(contestedScenario());
    expect(lobby.rule(seat('AAD'), propose(remove('pp1')))).toBe('AMD-1');
    expect(debating().rule(seat('AAD'), propose(remove('pp1')))).toBe('allowed');
    expect(acting().rule(seat('AAD'), propose(remove('pp1')))).toBe('allowed');
    const announced = acting().do(facilitator, { type: 'announceBallot' });
    expect(announced.rule(seat('AAD'), propose(remove('pp1')))).toBe('allowed');
    expect(announced.room.ballot).toBeUndefined();
    expect(programme(announced)).toEqual(['1', 'draft', 'draft']);
    expect(
      acting()
        .openVoting()
        .rule(seat('AAD'), propose(remove('pp1'))),
    ).toBe('BAL-5');
    const decided = acting().ballot(carried);
    expect(decided.rule(seat('AAD'), propose(remove('pp1')))).toBe('AMD-1');
  });

  it('[AMD-1] not once the first amendment has been voted on', () => {
    const session = acting()
      .do(seat('AAD'), propose(remove('pp1')))
      .ballot(lost);
    expect(session.rule(seat('AAE'), propose(remove('pp2')))).toBe('AMD-1');
  });

  it('[AMD-1] again in plenary, on what the Committee recommends', () => {
    const session = inPlenary(contestedScenario());
    expect(session.rule(seat('AAC'), propose(remove('pp1')))).toBe('allowed');
    session.ballot(carried);
    expect(textIn(session).map(({ id }) => id)).toEqual(['pp2', 'op1', 'op2']);
  });

  it('[ATT-1] not from outside the room', () => {
    const session = acting().do(seat('AAD'), { type: 'leaveRoom' });
    expect(session.rule(seat('AAD'), propose(remove('pp1')))).toBe('ATT-1');
  });

  it('[AMD-2] sponsors revise their text, others amend it', () => {
    const session = debating();
    expect(session.rule(seat('AAA'), propose(remove('pp1')))).toBe('AMD-2');
    expect(session.rule(seat('AAC'), propose(remove('pp1')))).toBe('AMD-2');
    expect(session.rule(seat('AAC'), revise(remove('pp1')))).toBe('DRA-1');
    session.do(seat('AAA'), revise(reword('op2', 'otherwise.', { forum: 2 }), add('op2', 'more.')));
    expect(textIn(session).map(({ id }) => id)).toEqual([
      'pp1',
      'pp2',
      'op1',
      'op2',
      'revision-1-2',
    ]);
    expect(textIn(session)[3]).toMatchObject({ text: 'otherwise.', stands: { forum: 2 } });
    expect(textIn(session)[4]).toMatchObject({ number: '2 bis', kind: 'OP', weight: 2 });
    expect(symbolIn(session, 'one')).toBe('A/C.1/73/ONE/Rev.1');
    session.do(seat('AAA'), revise(remove('pp2')));
    expect(symbolIn(session, 'one')).toBe('A/C.1/73/ONE/Rev.2');
  });

  it('[AMD-2] a revision takes no vote, and none is made once voting has begun or in plenary', () => {
    const session = acting()
      .do(seat('AAD'), propose(remove('pp1')))
      .ballot(lost);
    expect(session.rule(seat('AAA'), revise(remove('pp2')))).toBe('AMD-1');
    expect(inPlenary(contestedScenario()).rule(seat('AAA'), revise(remove('pp2')))).toBe('AMD-2');
  });

  it('[AMD-2] a revision takes with it the amendments that it leaves without sense', () => {
    const session = debating()
      .do(seat('AAD'), propose(remove('pp1')))
      .do(seat('AAE'), propose(reword('op1', 'something.', { forum: 2 })))
      .do(seat('AAA'), revise(remove('pp1'), reword('op1', 'something.', { forum: 2 })));
    expect(session.room.amendments['1']).toMatchObject({
      status: 'skipped',
      skipped: { because: 'paragraphGone' },
    });
    expect(session.room.amendments['2']?.skipped?.because).toBe('saysSame');
  });

  it('[AMD-3] it deletes, rewords or adds one paragraph, and changes something', () => {
    const session = debating();
    const rule = (change: AskedChange) => session.rule(seat('AAD'), propose(change));
    expect(rule(remove('op9'))).toBe('AMD-3');
    expect(rule({ kind: 'alternative', paragraph: 'op1', alternative: 'none' })).toBe('AMD-3');
    expect(rule(reword('op2', 'to do what one does.', { forum: 1 }))).toBe('AMD-3');
    expect(rule(reword('op2', 'words.', { weather: 1 }))).toBe('AMD-3');
    expect(rule(add('op9', 'more.'))).toBe('AMD-3');
    expect(rule(add('pp1', 'more.'))).toBe('AMD-3');
    expect(rule(add('pp2', 'more.'))).toBe('allowed');
    expect(rule(add('pp2', 'more.'))).toBe('AMD-3');
  });

  it('[AMD-3] offers the wordings that the scenario has ready', () => {
    const session = debating().do(
      seat('AAD'),
      propose({ kind: 'alternative', paragraph: 'op1', alternative: 'experts' }),
    );
    const change = session.room.amendments['1']?.changes[0];
    if (change === undefined) throw new Error('Nothing was proposed.');
    expect(wordsOf(session.open, 'one', change)).toEqual({
      lead: 'Requests',
      text: 'experts to do what one does.',
      stands: { forum: -2 },
      weight: 3,
    });
  });

  it('[AMD-3] leaves something operative', () => {
    const session = acting()
      .do(seat('AAD'), propose(remove('op1')))
      .do(seat('AAD'), propose(remove('op2')))
      .ballot(carried);
    expect(session.room.amendments['2']).toMatchObject({
      status: 'skipped',
      skipped: { because: 'emptiesText', by: '1' },
    });
    expect(debating().rule(seat('AAD'), propose(remove('two-op1'), 'two'))).toBe('AMD-3');
    expect(debating().rule(seat('AAA'), revise(remove('op1'), remove('op2')))).toBe('AMD-3');
    expect(debating().rule(seat('AAA'), revise(remove('op1'), reword('op1', 'x.')))).toBe('AMD-3');
  });

  it('[AMD-4] the Chair may rule another order before the first vote, and not after', () => {
    const session = acting()
      .do(seat('AAD'), propose(reword('pp1', 'words.', { forum: 1 })))
      .do(seat('AAE'), propose(remove('pp2')));
    expect(programme(session)).toEqual(['2', '1', 'draft', 'draft']);
    const order = (...ids: string[]) =>
      ({ type: 'orderAmendments', draft: 'one', order: ids }) as const;
    expect(session.rule(facilitator, order('1'))).toBe('AMD-4');
    expect(session.rule(seat('AAD'), order('1', '2'))).toBe('SES-2');
    session.do(facilitator, { type: 'announceBallot' }).do(facilitator, order('1', '2'));
    expect(session.room.ballot).toBeUndefined();
    expect(programme(session)).toEqual(['1', '2', 'draft', 'draft']);
    session.ballot(lost);
    expect(session.rule(facilitator, order('2'))).toBe('AMD-4');
  });

  it('[AMD-5] a sub-amendment changes an amendment, one level down, and comes just before it', () => {
    const session = acting()
      .do(seat('AAD'), propose(reword('op1', 'words.', { forum: 2, law: 2 })))
      .do(seat('AAE'), propose(remove('pp1')));
    expect(session.rule(seat('AAD'), sub('1', 'mine.'))).toBe('AMD-5');
    expect(session.rule(seat('AAE'), sub('2', 'nothing.'))).toBe('AMD-5');
    expect(session.rule(seat('AAE'), sub('1', 'words.', { forum: 2, law: 2 }))).toBe('AMD-3');
    session.do(seat('AAF'), sub('1', 'better words.', { forum: 2 }));
    expect(session.rule(seat('AAE'), sub('3', 'even better.'))).toBe('AMD-5');
    expect(programme(session)).toEqual(['2', '3', '1', 'draft', 'draft']);
    session.ballot(lost).ballot(carried);
    expect(session.room.amendments['1']).toMatchObject({
      amended: true,
      changes: [{ words: { text: 'better words.', stands: { forum: 2 }, weight: 2 } }],
    });
    session.ballot(carried);
    expect(textIn(session)[2]?.text).toBe('better words.');
  });

  it('[AMD-5] of two sub-amendments the adoption of one excludes the other', () => {
    const session = acting()
      .do(seat('AAD'), propose(add('op2', 'more.')))
      .do(seat('AAE'), sub('1', 'this.', { law: -2 }))
      .do(seat('AAF'), sub('1', 'that.', { law: 1 }));
    expect(programme(session)).toEqual(['2', '3', '1', 'draft', 'draft']);
    session.ballot(carried);
    expect(session.room.amendments['3']).toMatchObject({
      status: 'skipped',
      skipped: { because: 'contradicts', by: '2' },
    });
    expect(programme(session)).toEqual(['1', 'draft', 'draft']);
  });

  it('[AMD-6] when A is adopted and excludes B, B is skipped and the record shows why', () => {
    const session = acting()
      .do(seat('AAD'), propose(reword('op1', 'words.', { law: -1 })))
      .do(seat('AAE'), propose(remove('op1')))
      .do(seat('AAF'), propose(remove('pp1')));
    expect(programme(session)).toEqual(['2', '3', '1', 'draft', 'draft']);
    session.ballot(carried);
    expect(session.room.amendments['1']).toMatchObject({
      status: 'skipped',
      skipped: { because: 'contradicts', by: '2' },
    });
    expect(programme(session)).toEqual(['3', 'draft', 'draft']);
    const said = Object.values(session.room.minutes).map((minute) =>
      minuteText(session.open, minute, english),
    );
    expect(said.join(' ')).toContain('Amendment 1 is therefore not put to the vote.');
  });

  it('[AMD-6] a rejection excludes nothing, and new paragraphs exclude nothing', () => {
    const session = acting()
      .do(seat('AAD'), propose(remove('op1')))
      .do(seat('AAE'), propose(reword('op1', 'words.', { law: -1 })))
      .do(seat('AAF'), propose(add('op1', 'more.')))
      .ballot(lost);
    expect(programme(session)).toEqual(['2', '3', 'draft', 'draft']);
    session.ballot(carried);
    expect(programme(session)).toEqual(['3', 'draft', 'draft']);
    session.ballot(carried);
    expect(textIn(session).map(({ number }) => number)).toEqual(['1', '2', '1', '1 bis', '2']);
  });

  it('[AMD-7] the draft as amended is voted on, and keeps its changes in plenary', () => {
    const session = acting()
      .do(seat('AAD'), propose(remove('pp1')))
      .ballot(carried)
      .openVoting();
    expect(session.room.ballot?.subject).toEqual({ kind: 'draft', draft: 'one' });
    expect(textIn(session)).toHaveLength(3);
    session.finishBallot();
    expect(session.room.results['committee-amendment-1-one']).toMatchObject({ outcome: 'adopted' });
  });

  it('[AMD-7] a tie rejects an amendment in committee, without a second vote', () => {
    const session = acting().do(seat('AAD'), propose(remove('pp1')));
    session.ballot({ AAA: 'no', AAD: 'yes' });
    expect(session.room.amendments['1']?.status).toBe('rejected');
    expect(programme(session)).toEqual(['draft', 'draft']);
  });

  it('[AMD-8] amendments are settled before separate votes are asked for', () => {
    const division = { type: 'requestDivision' as const, draft: 'one', parts: [['op1']] };
    const session = acting().do(seat('AAD'), propose(remove('pp1')));
    expect(session.rule(seat('AAE'), division)).toBe('AMD-8');
    expect(session.ballot(lost).rule(seat('AAE'), division)).toBe('allowed');
    const divided = acting().do(seat('AAE'), division);
    expect(divided.rule(seat('AAD'), propose(remove('pp1')))).toBe('AMD-8');
  });

  it('[AMD-9] a draft that has been amended cannot be withdrawn', () => {
    const session = acting().do(seat('AAD'), propose(remove('pp1')));
    expect(session.ballot(carried).rule(seat('AAA'), { type: 'withdrawDraft', draft: 'one' })).toBe(
      'AMD-9',
    );
  });

  it('[AMD-9] withdrawn before the vote, a draft takes its amendments with it', () => {
    const session = acting()
      .do(seat('AAD'), propose(remove('pp1')))
      .do(seat('AAA'), { type: 'withdrawDraft', draft: 'one' });
    expect(session.room.amendments['1']?.skipped).toEqual({ because: 'draftGone' });
    expect(programme(session)).toEqual(['draft']);
  });

  it('[AMD-9] the mover may withdraw an amendment, and with it fall those to it', () => {
    const session = acting()
      .do(seat('AAD'), propose(reword('op1', 'words.', { law: -1 })))
      .do(seat('AAE'), sub('1', 'others.'));
    expect(session.rule(seat('AAE'), withdraw('1'))).toBe('AMD-9');
    expect(session.rule(seat('AAD'), withdraw('9'))).toBe('AMD-3');
    session.do(facilitator, { type: 'announceBallot' }).do(seat('AAD'), withdraw('1'));
    expect(session.room.ballot).toBeUndefined();
    expect(session.room.amendments['2']?.skipped).toEqual({ because: 'parentGone', by: '1' });
    expect(programme(session)).toEqual(['draft', 'draft']);
    expect(session.rule(seat('AAD'), withdraw('1'))).toBe('AMD-9');
  });

  it('[AMD-9] but not once it has itself been amended', () => {
    const session = acting()
      .do(seat('AAD'), propose(reword('op1', 'words.', { law: -1 })))
      .do(seat('AAE'), sub('1', 'others.'))
      .ballot(carried);
    expect(session.rule(seat('AAD'), withdraw('1'))).toBe('AMD-9');
  });

  it('[AMD-10] its mover does not explain its vote on it, the sponsors of the draft may', () => {
    const explain = { type: 'explainVote', text: 'Because.' } as const;
    const session = acting()
      .do(seat('AAD'), propose(remove('pp1')))
      .do(facilitator, { type: 'announceBallot' })
      .do(facilitator, { type: 'hearExplanations' });
    expect(session.rule(seat('AAD'), explain)).toBe('AMD-10');
    expect(session.rule(seat('AAA'), explain)).toBe('allowed');
    session.do(facilitator, { type: 'openVoting' }).cast(lost).finishBallot();
    session.do(facilitator, { type: 'announceBallot' });
    session.do(facilitator, { type: 'hearExplanations' });
    expect(session.rule(seat('AAA'), explain)).toBe('BAL-11');
    expect(session.rule(seat('AAD'), explain)).toBe('allowed');
  });

  it('[AMD-11] proposing and withdrawing does not fill the room: a delegation puts forward twelve in all', () => {
    const session = debating();
    for (let number = 1; number <= 12; number += 1) {
      session
        .do(seat('AAD'), propose(reword('op1', `what number ${number} does.`)))
        .do(seat('AAD'), withdraw(String(number)));
    }
    const full = JSON.stringify(session.room).length;
    for (let turn = 0; turn < 100; turn += 1) {
      expect(session.rule(seat('AAD'), propose(reword('op1', `turn ${turn}.`)))).toBe('AMD-11');
    }
    expect(JSON.stringify(session.room).length).toBe(full);
    expect(session.rule(seat('AAE'), propose(reword('op1', 'of another.')))).toBe('allowed');
  });

  it('[AMD-11] adding and taking out does not fill the text: twenty paragraphs are added in all', () => {
    const session = debating();
    for (let turn = 0; turn < 20; turn += 1) {
      session.do(seat('AAA'), revise(add('op1', `more, ${turn}.`)));
      const added = textIn(session).find(({ text }) => text === `more, ${turn}.`);
      session.do(seat('AAA'), revise(remove(added?.id ?? '')));
    }
    expect(session.rule(seat('AAA'), revise(add('op1', 'one more.')))).toBe('AMD-11');
    expect(session.rule(seat('AAD'), propose(add('op1', 'one more.')))).toBe('AMD-11');
    expect(session.rule(seat('AAA'), revise(reword('op1', 'what it says.')))).toBe('allowed');
  });

  it('[AMD-12] an amendment or a revision thought of an older version is refused, and so writes nothing over', () => {
    const session = debating();
    expect(session.rule(seat('AAD'), seeing(0, reword('op1', 'to do less.')))).toBe('allowed');
    session.do(seat('AAA'), revise(reword('op1', 'to do more.')));
    const now = session.state.seq;
    const late = reword('op1', 'to do nothing.');
    expect(session.rule(seat('AAD'), seeing(0, late))).toBe('AMD-12');
    const revision = { ...seeing(0, late), type: 'reviseDraft' } as const;
    expect(session.rule(seat('AAA'), revision)).toBe('AMD-12');
    expect(textIn(session).find(({ id }) => id === 'op1')?.text).toBe('to do more.');
    expect(session.rule(seat('AAD'), seeing(now, late))).toBe('allowed');
  });

  it('[AMD-12] a change of another paragraph makes nobody’s words old', () => {
    const session = debating().do(seat('AAA'), revise(reword('op2', 'to do more.')));
    expect(session.rule(seat('AAD'), seeing(0, reword('op1', 'to do less.')))).toBe('allowed');
  });

  it('[AMD-13] the facilitator corrects what own words mean, before all eyes; the words stay', () => {
    const session = debating().do(seat('AAD'), propose(reword('op1', 'to do less.', { forum: 2 })));
    const correct = (stands: Record<string, number>, change = '1') =>
      ({ type: 'correctAmendmentStands', amendment: '1', change, stands }) as const;
    expect(session.rule(facilitator, correct({ forum: 2 }))).toBe('AMD-13');
    expect(session.rule(facilitator, correct({ nowhere: 2 }))).toBe('AMD-3');
    expect(session.rule(facilitator, correct({ forum: -2 }, '2'))).toBe('AMD-3');
    session.do(facilitator, correct({ forum: -2 }));
    expect(session.room.amendments['1']?.changes).toMatchObject([
      { words: { text: 'to do less.', stands: { forum: -2 }, corrected: true } },
    ]);
    expect(Object.values(session.room.minutes).at(-1)?.key).toBe(
      'minutes.amendmentStandsCorrected',
    );
    session.do(seat('AAE'), propose({ kind: 'delete', paragraph: 'op2' }));
    const ready = { ...correct({ forum: 1 }), amendment: '2' };
    expect(session.rule(facilitator, ready)).toBe('AMD-13');
    session.do(seat('AAD'), withdraw('1'));
    expect(session.rule(facilitator, correct({ forum: 1 }))).toBe('AMD-13');
  });

  it('[AMD-11] a delegation has at most three pending amendments to a draft', () => {
    const session = debating()
      .do(seat('AAD'), propose(remove('pp1')))
      .do(seat('AAD'), propose(remove('pp2')))
      .do(seat('AAD'), propose(remove('op1')));
    expect(session.rule(seat('AAD'), propose(remove('op2')))).toBe('AMD-11');
    expect(session.do(seat('AAD'), withdraw('1')).rule(seat('AAD'), propose(remove('op2')))).toBe(
      'allowed',
    );
  });

  it('[DRA-6] a motion not to vote on the draft comes before its amendments, and takes them with it', () => {
    const session = acting()
      .do(
        seat('AAD'),
        propose(
          {
            kind: 'insert',
            after: 'two-op1',
            paragraphKind: 'OP',
            words: { lead: 'Decides', text: 'more.', stands: {} },
          },
          'two',
        ),
      )
      .ballot(carried)
      .do(seat('AAC'), { type: 'moveNoVote', draft: 'two' });
    expect(programme(session)).toEqual(['noVote', '1', 'draft']);
    session.ballot(carried);
    expect(session.room.amendments['1']?.skipped).toEqual({ because: 'draftGone' });
    expect(programme(session)).toEqual([]);
  });

  it('[BAL-13] the system in the Chair hears explanations, takes the vote and goes on', () => {
    const session = inAction(contestedScenario(), { chair: 'system' });
    session.do(seat('AAD'), propose(remove('pp1')));
    const phases = new Set<string | undefined>();
    for (
      let second = 0;
      second < 200 && session.room.amendments['1']?.status === 'pending';
      second += 1
    ) {
      session.wait(1_000);
      phases.add(session.room.ballot?.phase);
    }
    expect(phases).toContain('explanationsBefore');
    expect(session.room.amendments['1']?.status).toBe('rejected');
    session.wait(16_000);
    expect(session.room.ballot?.subject.kind ?? session.room.programme[0]?.kind).toBe('draft');
  });

  it('[NET-1] words and stands are bounded at the edge', () => {
    const parse = (change: unknown) =>
      clientCommandSchema.safeParse({ type: 'proposeAmendment', draft: 'one', changes: [change] })
        .success;
    expect(parse(reword('op1', 'words.', { forum: 2 }))).toBe(true);
    expect(parse(reword('op1', 'w'.repeat(1501)))).toBe(false);
    expect(parse(reword('op1', '  '))).toBe(false);
    expect(parse(reword('op1', 'words.', { forum: 3 }))).toBe(false);
    expect(parse({ kind: 'delete', paragraph: 'op1', more: true })).toBe(false);
  });
});

describe('walking every state of the amendment machine', () => {
  it('[AMD-7] play reaches each of them, by the events that the machine knows', () => {
    const pending = () => acting().do(seat('AAD'), propose(reword('op1', 'words.', { law: -1 })));
    const ways: Readonly<Record<string, () => TestSession>> = {
      '': pending,
      amend: () => pending().do(seat('AAE'), sub('1', 'others.')).ballot(carried),
      adopt: () => pending().ballot(carried),
      reject: () => pending().ballot(lost),
      skip: () => pending().do(seat('AAA'), { type: 'withdrawDraft', draft: 'one' }),
      withdraw: () => pending().do(seat('AAD'), withdraw('1')),
      accept: () =>
        inAction(contestedScenario(), { chair: 'facilitator', houseRules: 'mun' })
          .do(seat('AAD'), propose(reword('op1', 'words.', { law: -1 })))
          .do(seat('AAA'), { type: 'acceptAsFriendly', amendment: '1' }),
    };
    for (const { state, steps } of getShortestPaths(amendmentMachine)) {
      const event = steps
        .map((step) => step.event.type)
        .findLast((type) => !type.startsWith('xstate'));
      const session = ways[event ?? '']?.();
      expect(session?.room.amendments['1']?.status, event).toBe(state.value);
      // What is decided stays decided: nobody can withdraw or change it any more.
      if (state.value === 'pending') continue;
      expect(session?.rule(seat('AAD'), withdraw('1'))).not.toBe('allowed');
      expect(session?.rule(seat('AAE'), sub('1', 'late.'))).not.toBe('allowed');
    }
    expect(ways.amend?.().room.amendments['1']).toMatchObject({ status: 'pending', amended: true });
  });
});
