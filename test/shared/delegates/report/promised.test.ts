import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { answerTo } from '../../../../shared/delegates/bargaining/asks.ts';
import { planMoves } from '../../../../shared/delegates/plan.ts';
import { adviseChanges, askedBy } from '../../../../shared/delegates/report/answers.ts';
import { promisedFor } from '../../../../shared/delegates/report/promised.ts';
import type { NamedChange } from '../../../../shared/procedure/consensus/consensus.ts';
import type { Act, PromisedChange } from '../../../../shared/procedure/deals/act.ts';
import type { Deal, Verdict } from '../../../../shared/procedure/deals/deal.ts';
import type { SessionOptions } from '../../../../shared/procedure/kernel/session-options.ts';
import type { SeatId } from '../../../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../../../shared/views/content.ts';
import { seat, TestSession } from '../../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'gge-2017');
const open = publicContent(scenario);

const wanted: PromisedChange = {
  kind: 'alternative',
  paragraph: 'law-self-defence',
  alternative: 'self-defence-2015',
};
const NOT_OBJECT: Act = { kind: 'stance', stance: 'notObject' };

/** The talks, with the brackets of those who refuse, and one proposal on the table. */
function inTalks(options: Partial<SessionOptions> = {}, change: NamedChange = wanted): TestSession {
  const session = new TestSession(scenario, options).enter('briefing', 'informals');
  for (const { id } of scenario.delegations) {
    for (const { command } of planMoves(open, session, seatContent(scenario, id), 1)) {
      if (command.type === 'holdParagraph') session.try(seat(id), command);
    }
  }
  return session.do(seat('CHE'), { type: 'proposeChange', draft: 'report', change });
}

/** An agreed deal: if the report has it, somebody does that. */
const dealFor = (to: SeatId, by: SeatId, act: Act, verdict: Verdict = PENDING): Deal => ({
  id: `o-${by}`,
  by,
  to: [to],
  promises: [{ by, act, verdict }],
  conditions: [{ kind: 'textHas', draft: 'report', change: wanted }],
  status: 'agreed',
  acceptedBy: [to],
  at: 0,
});

const PENDING: Verdict = { kind: 'pending' };
const boxOf = (...deals: readonly Deal[]) =>
  Object.fromEntries(deals.map((deal) => [deal.id, deal]));

function situationIn({ room }: TestSession, id: SeatId, ...deals: readonly Deal[]) {
  const knowledge = seatContent(scenario, id);
  return { scenario: open, room, own: { deals: boxOf(...deals) }, knowledge, seat: id };
}

function negotiationIn({ room }: TestSession) {
  if (room.negotiation === undefined) throw new Error('no negotiation');
  return room.negotiation;
}

/** What somebody does about the proposal, with these deals in its box. */
const answerIn = (session: TestSession, id: SeatId, ...deals: readonly Deal[]) =>
  planMoves(
    open,
    { room: session.room, seat: { deals: boxOf(...deals) } },
    seatContent(scenario, id),
    1,
  ).find(({ command }) => 'proposal' in command)?.command.type;

describe('what others have promised for the case that a change becomes the text', () => {
  const session = inTalks();
  const negotiation = negotiationIn(session);
  const worthTo = (id: SeatId, ...deals: readonly Deal[]) =>
    promisedFor(situationIn(session, id, ...deals), negotiation, [wanted]);

  it('wins the consent of who would refuse it for nothing', () => {
    expect(answerIn(session, 'EST')).toBe('refuseProposal');
    const consent = ['CHN', 'CUB', 'RUS'].map((by) => dealFor('EST', by, NOT_OBJECT));
    expect(answerIn(session, 'EST', ...consent)).toBe('acceptProposal');
  });

  it('counts by how far its author is trusted', () => {
    const fresh = worthTo('EST', dealFor('EST', 'RUS', NOT_OBJECT));
    const broken: Deal = {
      ...dealFor('EST', 'RUS', NOT_OBJECT, { kind: 'broken', fact: 1 }),
      id: 'o-earlier',
      status: 'settled',
    };
    expect(fresh).toBeGreaterThan(0);
    expect(worthTo('EST', broken, dealFor('EST', 'RUS', NOT_OBJECT))).toBeCloseTo(
      (fresh * (2 / 4)) / (2 / 3),
    );
  });

  it('is worth nothing from who does not stand in the way, or if it is for other words', () => {
    expect(worthTo('EST', dealFor('EST', 'IND', NOT_OBJECT))).toBe(0);
    const deal = dealFor('EST', 'RUS', NOT_OBJECT);
    const other: PromisedChange = { ...wanted, paragraph: 'law-rights' };
    const elsewhere = {
      ...deal,
      conditions: [{ kind: 'textHas', draft: 'report', change: other }],
    };
    expect(worthTo('EST', elsewhere as Deal)).toBe(0);
    expect(worthTo('EST', { ...deal, status: 'offered' })).toBe(0);
  });

  it('never takes anybody across a red line', () => {
    const crossing = inTalks(
      {},
      {
        kind: 'alternative',
        paragraph: 'law-charter',
        alternative: 'law-charter-instrument',
      },
    );
    const talks = negotiationIn(crossing);
    const proposal = Object.values(talks.proposals)[0];
    if (proposal === undefined) throw new Error('no proposal');
    const asked = { ...askedBy(proposal), promised: 1 };
    const advice = adviseChanges(open, crossing.room, talks, seatContent(scenario, 'NLD'), asked);
    expect(advice).toMatchObject({ answer: 'refuse', why: 'redLine' });
  });
});

/** Of these words nearly everybody would have more, or lets them pass. */
const WELCOME: NamedChange = {
  kind: 'alternative',
  paragraph: 'cbm-transparency',
  alternative: 'cbm-transparency-voluntary',
};

describe('asked about a proposal that it would let pass, a delegation', () => {
  const saidIn = (style: NonNullable<SessionOptions['style']>) => {
    const session = inTalks({ style }, WELCOME);
    const negotiation = negotiationIn(session);
    const [proposal] = Object.values(negotiation.proposals);
    if (proposal === undefined) throw new Error('no proposal');
    const message = {
      id: 'w1',
      at: 0,
      by: 'KEN',
      to: [],
      says: { kind: 'askSupport', cause: { kind: 'proposal', proposal: proposal.id } },
    } as const;
    return scenario.delegations.flatMap(({ id }) => {
      const knowledge = seatContent(scenario, id);
      const advice = adviseChanges(open, session.room, negotiation, knowledge, askedBy(proposal));
      return Array.from({ length: 40 }, (_, seed) => {
        const said = answerTo({ scenario: open, room: session.room, knowledge, seed }, message);
        const key = typeof said === 'string' ? '' : said.key;
        return { ...advice, saysNo: key === 'talk.support.no' };
      });
    });
  };
  const isLetPass = ({ answer, why }: { answer: string; why: string }) =>
    answer === 'wantMore' || why === 'livesWithIt' || why === 'bridges';

  it('claims not to as often as its style has it bluff: never if gentle, seldom if realistic', () => {
    for (const [style, from, to] of [
      ['gentle', 0, 0],
      ['realistic', 0.03, 0.2],
      ['stubborn', 0.25, 0.45],
    ] as const) {
      const letPass = saidIn(style).filter(isLetPass);
      expect(letPass.length, style).toBeGreaterThan(30);
      const share = letPass.filter(({ saysNo }) => saysNo).length / letPass.length;
      expect(share, style).toBeGreaterThanOrEqual(from);
      expect(share, style).toBeLessThanOrEqual(to);
    }
  });

  it('says what it thinks of everything else', () => {
    for (const { answer, why, saysNo } of saidIn('stubborn').filter((each) => !isLetPass(each))) {
      expect(saysNo).toBe(answer === 'refuse' && why !== 'redLine');
    }
  });
});
