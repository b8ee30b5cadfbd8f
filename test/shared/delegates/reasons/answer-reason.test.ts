import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { adviseOffer } from '../../../../shared/delegates/bargaining/offers.ts';
import { offerReason } from '../../../../shared/delegates/bargaining/reasons.ts';
import { answerReason } from '../../../../shared/delegates/reasons/answer-reason.ts';
import { stanceReason } from '../../../../shared/delegates/reasons/stance-reason.ts';
import { adviseChanges, askedBy } from '../../../../shared/delegates/report/answers.ts';
import { verdictOf } from '../../../../shared/delegates/report/decision.ts';
import { simulate } from '../../../../shared/delegates/simulate.ts';
import { adviseStance } from '../../../../shared/delegates/stance.ts';
import { english } from '../../../../shared/language/language.ts';
import type { Deal } from '../../../../shared/procedure/deals/deal.ts';
import type { SessionState } from '../../../../shared/procedure/kernel/state.ts';
import { idOfWhy, readWhy, type Why } from '../../../../shared/procedure/kernel/why.ts';
import { step } from '../../../../shared/procedure/road/step.ts';
import { publicContent, seatContent } from '../../../../shared/views/content.ts';
import { whyText } from '../../../../shared/views/why-text.ts';

/** What became of a decision when what its reason names counts for nothing. */
interface Explained {
  readonly decided: string;
  readonly otherwise: string;
  readonly isNamed: boolean;
  readonly why: Why;
}

const group = loadScenario('scenarios', 'gge-2017');
const open = publicContent(group);
const members = group.delegations.map(({ id }) => seatContent(group, id));

/** The states of a session in which delegations bargain over the report, each as a proposal was put forward or the text was put. */
function momentsOf(seed: number): readonly SessionState[] {
  const moments: SessionState[] = [];
  let state: SessionState | undefined;
  for (const fact of simulate(group, seed, { whatIf: true }).facts) {
    state = step(open, state, fact);
    if (['changeProposed', 'finalTextPresented', 'questionPut'].includes(fact.type)) {
      moments.push(state);
    }
  }
  return moments;
}

let answers: readonly Explained[] = [];
let stances: readonly Explained[] = [];
beforeAll(() => {
  const moments = [1, 2].flatMap((seed) => momentsOf(seed).filter((_, index) => index % 2 === 0));
  const seen = moments.flatMap(({ room }) => {
    const { negotiation } = room;
    return negotiation === undefined
      ? []
      : members.map((knowledge) => ({ room, negotiation, knowledge }));
  });
  answers = seen.flatMap(({ room, negotiation, knowledge }) =>
    Object.values(negotiation.proposals)
      .filter(({ by }) => by !== knowledge.seat)
      .slice(-2)
      .map((proposal) => {
        const about = [open, room, negotiation, knowledge, askedBy(proposal)] as const;
        const { why, named, without } = answerReason(...about);
        const decided = verdictOf(adviseChanges(...about));
        return { decided, otherwise: without(named), isNamed: named.length > 0, why };
      }),
  );
  stances = seen.map(({ room, negotiation, knowledge }) => {
    const { why, named, without } = stanceReason(open, room, negotiation, knowledge);
    const decided = adviseStance(open, room, negotiation, knowledge).stance;
    return { decided, otherwise: without(named), isNamed: named.length > 0, why };
  });
}, 120_000);

const faithful = (all: readonly Explained[]): number =>
  all.filter(({ decided, otherwise }) => decided !== otherwise).length / all.length;

const vague = (all: readonly Explained[]): number =>
  all.filter(({ why }) => why.parts.some(({ kind }) => kind === 'several')).length / all.length;

function expectWords(all: readonly Explained[], scenario = open): void {
  for (const { why } of all) {
    const id = idOfWhy(why);
    expect(id.length).toBeLessThanOrEqual(120);
    expect(readWhy(id)).toEqual(why);
    expect(whyText(scenario, why, english)).not.toMatch(/[{}]|(for|against|any)\.|“”/);
  }
}

describe('the reason for an answer to a proposal for a report', () => {
  it('is what decided it: where it counts for nothing, the answer is another in 95 of 100', () => {
    // Who does not mind has nothing to explain.
    const explained = answers.filter(({ decided }) => decided !== 'neutral');
    expect(explained.length).toBeGreaterThan(500);
    expect(faithful(explained)).toBeGreaterThanOrEqual(0.95);
  });

  it('is short, seldom “several things”, and has words', () => {
    expect(vague(answers)).toBeLessThan(0.08);
    expectWords(answers);
  });
});

describe('the reason for a stance on a report', () => {
  it('is what decided it: where it counts for nothing, the stance is another in 95 of 100', () => {
    const spoken = stances.filter(({ decided }) => decided !== 'silent' && decided !== 'join');
    expect(spoken.length).toBeGreaterThan(100);
    expect(faithful(spoken)).toBeGreaterThanOrEqual(0.95);
    expectWords(spoken);
  });
});

describe('the reason for which an offer is declined', () => {
  it('is what decided it: where it counts for nothing, the answer is another in 95 of 100', () => {
    const declined = ['ga-2018', 'ga-2020'].flatMap((folder) =>
      [1, 4].flatMap((seed) => declinedIn(folder, seed)),
    );
    expect(declined.length).toBeGreaterThan(8);
    expect(faithful(declined)).toBeGreaterThanOrEqual(0.95);
  }, 60_000);
});

/** The offers that computers declined for what they would cost them, each as it was when it was declined. */
function declinedIn(folder: string, seed: number): readonly Explained[] {
  const scenario = loadScenario('scenarios', folder);
  const content = publicContent(scenario);
  const { facts } = simulate(scenario, seed, { whatIf: true });
  const found: Explained[] = [];
  let state: SessionState | undefined;
  for (const fact of facts) {
    if (fact.type === 'dealDeclined' && state !== undefined && hasReason(fact.reason)) {
      const deals = state.deals[fact.seat] ?? {};
      const deal: Deal | undefined = deals[fact.deal];
      // What a leader is asked to revise it weighs otherwise.
      if (deal !== undefined && deal.conditions.length === 0) {
        const knowledge = seatContent(scenario, fact.seat);
        const own = { messages: state.messages[fact.seat] ?? {} };
        const scales = { scenario: content, room: state.room, knowledge, own };
        const { named, without } = offerReason(scales, deal, deals);
        const decided = verdictOf(adviseOffer(scales, deal, deals));
        const why = { about: 'text', side: 'against', abstains: false, parts: [] } as const;
        found.push({ decided, otherwise: without(named), isNamed: named.length > 0, why });
      }
    }
    state = step(content, state, fact);
  }
  return found;
}

const hasReason = (reason: unknown): boolean =>
  typeof reason === 'object' &&
  reason !== null &&
  'key' in reason &&
  (reason.key === 'talk.decline.tooDear' || reason.key === 'talk.decline.redLine');
