import { describe, expect, it } from 'vitest';
import type { Act, Condition } from '../../../shared/procedure/deals/act.ts';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import { trustIn } from '../../../shared/procedure/deals/trust.ts';
import type { Choice, SeatId } from '../../../shared/scenario/scenario.ts';
import { facilitatorView, seatView } from '../../../shared/views/own-views.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { seat, TestSession } from '../../fixtures/session.ts';

const [a, b, c] = ['AAA', 'AAB', 'AAC'].map(seat) as [
  ReturnType<typeof seat>,
  ReturnType<typeof seat>,
  ReturnType<typeof seat>,
];
const one = { kind: 'draft', draft: 'one' } as const;
const voteYes: Act = { kind: 'vote', on: one, choice: 'yes' };
const ofB = (act: Act) => ({ by: 'AAB', act });
const ofA = (act: Act) => ({ by: 'AAA', act });

const inInformals = (scenario = contestedScenario()) =>
  new TestSession(scenario, { chair: 'facilitator' }).enter(
    'briefing',
    'generalDebate',
    'informals',
  );

interface Promise {
  readonly by: SeatId;
  readonly act: Act;
}

/** A session in which AAA and AAB have agreed on these promises. */
function agreed(
  promises: readonly Promise[],
  conditions: readonly Condition[] = [],
  session = inInformals(),
): { session: TestSession; deal: () => Deal | undefined } {
  session.do(a, {
    type: 'offerDeal',
    to: ['AAB'],
    promises: [...promises],
    conditions: [...conditions],
  });
  const id = `o${session.state.seq}`;
  session.do(b, { type: 'acceptDeal', deal: id });
  return { session, deal: () => session.state.deals.AAB?.[id] };
}

const verdicts = (deal: Deal | undefined) => deal?.promises.map(({ verdict }) => verdict.kind);

/** Holds the vote on the first draft. */
function vote(session: TestSession, votes: Readonly<Record<SeatId, Choice>>): TestSession {
  return session.enter('action').openVoting().cast(votes).finishBallot();
}

describe('a deal', () => {
  it('[DEA-1] is offered to others, with promises of its parties alone', () => {
    const session = inInformals();
    const offer = { type: 'offerDeal' as const, promises: [ofB(voteYes)] };
    expect(session.rule(a, { ...offer, to: ['AAA'] })).toBe('DEA-1');
    expect(session.rule(a, { ...offer, to: ['AAC'] })).toBe('DEA-1');
    expect(session.rule(a, { ...offer, to: ['AAB'] })).toBe('allowed');
  });

  it('[DEA-2] is agreed once all to whom it was offered accept', () => {
    const session = inInformals().do(a, {
      type: 'offerDeal',
      to: ['AAB', 'AAC'],
      promises: [ofB(voteYes)],
    });
    const deal = `o${session.state.seq}`;
    expect(session.rule(a, { type: 'acceptDeal', deal })).toBe('DEA-2');
    session.do(b, { type: 'acceptDeal', deal });
    expect(session.state.deals.AAA?.[deal]?.status).toBe('offered');
    expect(session.rule(b, { type: 'acceptDeal', deal })).toBe('DEA-2');
    session.do(c, { type: 'acceptDeal', deal });
    expect(session.state.deals.AAA?.[deal]?.status).toBe('agreed');
    expect(session.rule(c, { type: 'declineDeal', deal })).toBe('DEA-2');
  });

  it('[DEA-3] holds only what can still be done by who promises it', () => {
    const session = inInformals();
    const promise = (act: Act) =>
      session.rule(a, { type: 'offerDeal', to: ['AAB'], promises: [ofB(act)] });
    expect(promise({ kind: 'withdrawAmendment', amendment: '1' })).toBe('DEA-3');
    expect(promise({ kind: 'hold', paragraph: 'op1' })).toBe('DEA-3');
    expect(promise({ kind: 'accept', proposal: 'op1/softer' })).toBe('DEA-3');
    const leader = session.open.drafts.find(({ id }) => id === 'one')?.leader ?? '';
    const sponsor = { by: leader, act: { kind: 'sponsor', draft: 'one' } } as const;
    const by = leader === 'AAA' ? b : a;
    const to = leader === 'AAA' ? 'AAA' : leader;
    expect(session.rule(by, { type: 'offerDeal', to: [to], promises: [sponsor] })).toBe('DEA-3');
    vote(session, { AAA: 'yes', AAB: 'yes', AAC: 'yes' });
    expect(promise(voteYes)).toBe('DEA-3');
  });

  it('[DEA-3] holds a word in open meeting only while who promises it may still be heard', () => {
    const session = inInformals();
    const words = (by: SeatId) => {
      const act: Act = { kind: 'speakTo', issue: session.open.issues[0]?.id ?? '', end: 'plus' };
      const [offering, to] = by === 'AAA' ? [b, 'AAA'] : [a, by];
      return session.rule(offering, { type: 'offerDeal', to: [to], promises: [{ by, act }] });
    };
    const sponsors = (id: SeatId) =>
      session.open.drafts.every((draft) => draft.sponsors.some(({ seat: each }) => each === id));
    const free = session.open.delegations.find(({ id }) => id !== 'AAA' && !sponsors(id))?.id ?? '';
    expect(words(free)).toBe('allowed');
    session.enter('action');
    expect(words(free)).toBe('allowed');
    while (session.room.programme.length > 0) session.ballot({ [free]: 'yes' });
    expect(words(free)).toBe('DEA-3');
    expect(
      session.enter('outcome').rule(a, { type: 'sendNote', to: ['AAB'], says: { kind: 'thank' } }),
    ).toBe('allowed');
    expect(words(free)).toBe('DEA-3');
  });

  it('[DEA-3] holds such a word in talks on a report, for it is heard once that is over', () => {
    const session = new TestSession(consensusScenario()).enter('briefing', 'informals');
    const act: Act = { kind: 'speakTo', issue: 'law', end: 'plus' };
    const offer = { type: 'offerDeal' as const, to: ['AAB'], promises: [ofB(act)] };
    expect(session.rule(a, offer)).toBe('allowed');
  });

  it('[DEA-4] may be withdrawn while it is open, countered, and lapses with its phase', () => {
    const session = inInformals();
    const offer = { type: 'offerDeal' as const, to: ['AAB'], promises: [ofB(voteYes)] };
    const made = () => {
      session.do(a, offer);
      return `o${session.state.seq}`;
    };
    const [first, second, third] = [made(), made(), made()];
    expect(session.rule(b, { type: 'withdrawOffer', deal: first })).toBe('DEA-4');
    session.do(a, { type: 'withdrawOffer', deal: first });
    const counter = { type: 'counterDeal' as const, deal: second, promises: [ofA(voteYes)] };
    expect(session.rule(b, { ...counter, to: ['AAC'] })).toBe('DEA-1');
    session.do(b, { ...counter, to: ['AAA'] });
    session.enter('action');
    const statuses = [first, second, third].map((id) => session.state.deals.AAB?.[id]?.status);
    expect(statuses).toEqual(['withdrawn', 'countered', 'lapsed']);
    expect(session.rule(b, { type: 'acceptDeal', deal: third })).toBe('DEA-2');
  });

  it('[DEA-5] about a vote is kept or broken by the vote, with the fact that decided it', () => {
    const { session, deal } = agreed([ofB(voteYes), ofA({ ...voteYes, choice: 'notNo' })]);
    vote(session, { AAA: 'abstain', AAB: 'no', AAC: 'yes', AAD: 'yes' });
    expect(verdicts(deal())).toEqual(['broken', 'kept']);
    expect(deal()?.status).toBe('settled');
    const [verdict] = deal()?.promises ?? [];
    const fact = verdict?.verdict.kind === 'broken' ? verdict.verdict.fact : 0;
    expect(session.facts[fact - 1]?.type).toBe('resultDeclared');
  });

  it('[DEA-5] of who stays away from a vote is kept by not voting', () => {
    const { session, deal } = agreed([
      ofB({ kind: 'stayAway', on: one }),
      ofA({ kind: 'attend', on: one }),
    ]);
    vote(session, { AAA: 'yes', AAC: 'yes' });
    expect(verdicts(deal())).toEqual(['kept', 'kept']);
  });

  it('[DEA-5] is void where its condition did not come about', () => {
    const change = { kind: 'alternative', paragraph: 'op1', alternative: 'experts' } as const;
    const { session, deal } = agreed([ofB(voteYes)], [{ kind: 'textHas', draft: 'one', change }]);
    vote(session, { AAA: 'yes', AAB: 'no', AAC: 'yes' });
    expect(deal()?.promises[0]?.verdict).toMatchObject({ kind: 'void', because: 'condition' });
  });

  it('[DEA-5] owes nothing more to who has broken it', () => {
    const two = { kind: 'vote', on: { kind: 'draft', draft: 'two' }, choice: 'yes' } as const;
    const { session, deal } = agreed([ofB(voteYes), ofA(two)]);
    vote(session, { AAA: 'yes', AAB: 'no', AAC: 'yes' });
    expect(deal()?.promises.map(({ verdict }) => verdict)).toMatchObject([
      { kind: 'broken' },
      { kind: 'void', because: 'breach' },
    ]);
  });

  it('[DEA-5] is void where what it was about is gone', () => {
    const session = inInformals();
    const leader = session.open.drafts.find(({ id }) => id === 'two')?.leader ?? '';
    const on = { kind: 'draft', draft: 'two' } as const;
    const { deal } = agreed([ofB({ kind: 'vote', on, choice: 'yes' })], [], session);
    session.do(seat(leader), { type: 'withdrawDraft', draft: 'two' });
    expect(deal()?.promises[0]?.verdict).toMatchObject({ kind: 'void', because: 'gone' });
  });

  it('[DEA-5] not to do something is kept once the time is over, and broken when it is done', () => {
    const motion = 'suspendMeeting' as const;
    const { session, deal } = agreed([
      ofA({ kind: 'notMove', motion }),
      ofB({ kind: 'notMove', motion }),
    ]);
    session.enter('action').do(b, { type: 'raiseMotion', matter: { kind: motion, ms: 60_000 } });
    expect(verdicts(deal())).toEqual(['void', 'broken']);

    const other = agreed([ofA({ kind: 'notMove', motion })]);
    other.session.enter('debrief');
    expect(verdicts(other.deal())).toEqual(['kept']);
  });

  it('[DEA-5] to do something is broken when its time is over and it was not done', () => {
    const { session, deal } = agreed([ofB({ kind: 'sponsor', draft: 'one' }), ofB(voteYes)]);
    session.enter('debrief');
    expect(verdicts(deal())).toEqual(['broken', 'void']);
  });

  it('[DEA-5] on a report is judged by brackets, answers and stances', () => {
    const session = inInformals(consensusScenario('gge'));
    const paragraph = session.open.drafts[0]?.paragraphs[0]?.id ?? '';
    const { deal } = agreed(
      [ofB({ kind: 'hold', paragraph }), ofA({ kind: 'stance', stance: 'notObject' })],
      [],
      session,
    );
    session.do(b, { type: 'holdParagraph', paragraph });
    expect(verdicts(deal())).toEqual(['kept', 'pending']);
  });

  it('[DEA-6] is known to its parties, and what they think of it to each alone, until the debrief', () => {
    const { session, deal } = agreed([ofB(voteYes)]);
    const id = deal()?.id ?? '';
    session.do(b, { type: 'markDeal', deal: id, means: false, believes: true });
    expect(session.rule(c, { type: 'markDeal', deal: id, means: true })).toBe('DEA-2');
    const others = [seatView(session.state, 'AAC'), facilitatorView(session.state), session.room];
    for (const view of others) expect(JSON.stringify(view)).not.toContain(id);
    expect(seatView(session.state, 'AAA').marks).toBeUndefined();
    expect(seatView(session.state, 'AAB').marks?.[id]).toEqual({ means: false, believes: true });
    session.enter('debrief');
    expect(session.room.deals[id]?.status).toBe('settled');
    expect(session.room.marks?.AAB?.[id]?.means).toBe(false);
  });

  it('[DEA-6] offered in public is before everybody', () => {
    const session = inInformals().do(a, {
      type: 'offerDeal',
      to: ['AAB'],
      promises: [ofB(voteYes)],
      public: true,
    });
    expect(Object.keys(session.room.deals)).toEqual([`o${session.state.seq}`]);
    expect(Object.values(session.room.minutes).at(-1)?.key).toBe('minutes.dealOffered');
  });

  it('[DEA-7] waits with eleven others at most', () => {
    const session = inInformals();
    const offer = { type: 'offerDeal' as const, to: ['AAB'], promises: [ofB(voteYes)] };
    for (let made = 0; made < 12; made += 1) session.do(a, offer);
    expect(session.rule(a, offer)).toBe('DEA-7');
  });
});

describe('trust', () => {
  it('grows with promises kept and falls with promises broken, for others half as much', () => {
    expect(trustIn([], 'AAA', 'AAB')).toBeCloseTo(2 / 3);
    const { session, deal } = agreed([ofB(voteYes)]);
    vote(session, { AAA: 'yes', AAB: 'no', AAC: 'yes' });
    const deals = [deal()].filter((each) => each !== undefined);
    expect(trustIn(deals, 'AAA', 'AAB')).toBeCloseTo(2 / 4);
    expect(trustIn(deals, 'AAC', 'AAB')).toBeCloseTo(2 / 3.5);
  });
});
