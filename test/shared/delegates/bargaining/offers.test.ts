import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { adviseVote } from '../../../../shared/delegates/advice.ts';
import { adviseOffer, counterTo } from '../../../../shared/delegates/bargaining/offers.ts';
import type { Act, Condition } from '../../../../shared/procedure/deals/act.ts';
import type { Deal, Promised } from '../../../../shared/procedure/deals/deal.ts';
import { textOf } from '../../../../shared/procedure/texts/texts.ts';
import { crossedRedLines } from '../../../../shared/scenario/red-lines.ts';
import type { Choice, SeatId } from '../../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../../shared/views/content.ts';
import { TestSession } from '../../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2018');
const session = new TestSession(scenario).enter('briefing', 'generalDebate', 'informals');
const [russian = '', american = ''] = scenario.drafts.map(({ id }) => id);

const scalesOf = (seat: SeatId) => ({
  scenario: session.open,
  room: session.room,
  knowledge: seatContent(scenario, seat),
});

const promise = (by: SeatId, act: Act): Promised => ({ by, act, verdict: { kind: 'pending' } });
const vote = (draft: string, choice: Choice): Act => ({
  kind: 'vote',
  on: { kind: 'draft', draft },
  choice,
});

function offerOf(promises: readonly Promised[], conditions: readonly Condition[] = []): Deal {
  const [first] = promises;
  return {
    id: 'o1',
    by: 'BRA',
    to: [first?.by ?? ''],
    promises,
    conditions,
    status: 'offered',
    acceptedBy: [],
    at: 0,
  };
}

const adviseOf = (seat: SeatId, draft: string) =>
  adviseVote(session.open, session.room, seatContent(scenario, seat), { kind: 'draft', draft });

const seats = scenario.delegations.map(({ id }) => id).filter((id) => id !== 'BRA');

describe('offered something, a delegation', () => {
  it('accepts what it would do anyway', () => {
    for (const seat of seats) {
      const { choice } = adviseOf(seat, russian);
      if (choice === 'yes' && crossesLine(seat, russian)) continue;
      const deal = offerOf([promise(seat, vote(russian, choice))]);
      const { answer, cost } = adviseOffer(scalesOf(seat), deal, {});
      expect(cost, seat).toBeLessThan(0.06);
      if (cost < 1e-9) expect(answer, seat).toBe('accept');
    }
  });

  it('pays nothing for not voting against what it would vote for anyway', () => {
    for (const seat of seats.filter((each) => adviseOf(each, russian).choice !== 'no')) {
      const notNo: Act = { kind: 'vote', on: { kind: 'draft', draft: russian }, choice: 'notNo' };
      const { answer, cost } = adviseOffer(scalesOf(seat), offerOf([promise(seat, notNo)]), {});
      expect([answer, cost], seat).toEqual(['accept', 0]);
    }
  });

  it('never promises to vote for what crosses one of its red lines, whatever is offered', () => {
    const crossed = seats.filter((seat) => crossesLine(seat, russian));
    expect(crossed.length).toBeGreaterThan(20);
    for (const seat of crossed) {
      const gifts: readonly Act[] = [
        vote(american, 'yes'),
        { kind: 'sponsor', draft: american },
        vote(russian, 'no'),
      ];
      const deal = offerOf([
        promise(seat, vote(russian, 'yes')),
        ...gifts.map((act) => promise('BRA', act)),
      ]);
      expect(adviseOffer(scalesOf(seat), deal, {}), seat).toMatchObject({
        answer: 'decline',
        why: 'redLine',
      });
    }
  });

  it('does nothing against its interest for nothing', () => {
    const far = seats.filter((seat) => adviseOf(seat, russian).utility < -0.3);
    expect(far.length).toBeGreaterThan(10);
    for (const seat of far) {
      const deal = offerOf([promise(seat, vote(russian, 'abstain'))]);
      expect(adviseOffer(scalesOf(seat), deal, {}).answer, seat).toBe('decline');
    }
  });

  it('gives something for something, and less to who has broken a promise', () => {
    const bought = seats.filter((seat) => {
      const deal = offerOf([
        promise(seat, vote(russian, 'abstain')),
        promise('BRA', { kind: 'sponsor', draft: american }),
        promise('BRA', vote(american, 'yes')),
      ]);
      return adviseOffer(scalesOf(seat), deal, {}).why === 'worthIt';
    });
    expect(bought.length).toBeGreaterThan(0);
    const broken: Deal = {
      ...offerOf([promise('BRA', vote(russian, 'yes'))]),
      to: [bought[0] ?? ''],
      status: 'settled',
      promises: Array.from({ length: 8 }, () => ({
        by: 'BRA',
        act: vote(russian, 'yes'),
        verdict: { kind: 'broken', fact: 1 } as const,
      })),
    };
    const [seat = ''] = bought;
    const deal = offerOf([
      promise(seat, vote(russian, 'abstain')),
      promise('BRA', { kind: 'sponsor', draft: american }),
      promise('BRA', vote(american, 'yes')),
    ]);
    const trusted = adviseOffer(scalesOf(seat), deal, {}).trust;
    expect(adviseOffer(scalesOf(seat), deal, { o0: broken }).trust).toBeLessThan(trusted / 2);
  });

  it('answers what asks too much with what would do, and that it would accept itself', () => {
    const counters = seats.flatMap((seat) => {
      const deal = offerOf([promise(seat, vote(russian, 'yes'))]);
      if (adviseOffer(scalesOf(seat), deal, {}).why !== 'tooDear') return [];
      const counter = counterTo(scalesOf(seat), deal, {});
      return counter === undefined ? [] : [{ seat, counter }];
    });
    expect(counters.length).toBeGreaterThan(3);
    for (const { seat, counter } of counters) {
      const deal = offerOf(
        counter.promises.map(({ by, act }) => promise(by, act)),
        counter.conditions,
      );
      expect(adviseOffer(scalesOf(seat), deal, {}).answer, seat).toBe('accept');
    }
  });
});

function crossesLine(seat: SeatId, draft: string): boolean {
  const { instructions } = seatContent(scenario, seat);
  return crossedRedLines(instructions, textOf(session.open, session.room, draft)).length > 0;
}
