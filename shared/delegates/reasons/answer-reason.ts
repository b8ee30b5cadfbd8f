import type { Negotiation } from '../../procedure/consensus/negotiation.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import type { Why } from '../../procedure/kernel/why.ts';
import type { PublicScenario, SeatContent } from '../../scenario/scenario.ts';
import { type Asked, weigh } from '../report/answers.ts';
import { decide, verdictOf, type Weighing } from '../report/decision.ts';
import { partsOf } from './clauses.ts';
import { type Consideration, decisiveFor, ofTheBrief } from './counterfactual.ts';

/** An answer to a proposal as if some of what it turns on did not count. */
interface AnswerCase {
  readonly knowledge: SeatContent;
  readonly weighed: (weighing: Weighing) => Weighing;
}

/** Why a delegation answers a proposal as `adviseChanges` says. */
export interface AnswerReason {
  readonly why: Why;
  readonly named: readonly Consideration<AnswerCase>[];
  /** What it would say without some considerations: something else, without those that are named. */
  readonly without: (taken: readonly Consideration<AnswerCase>[]) => string;
}

/** Beside its brief a delegation looks at the room: what is looked at last. */
const WEIGHT = 0.1;

const ofRoom = (
  kind: Consideration<AnswerCase>['kind'],
  change: Partial<Weighing> | ((weighing: Weighing) => Partial<Weighing>),
): Consideration<AnswerCase> => ({
  kind,
  weight: WEIGHT,
  without: ({ knowledge, weighed }) => ({
    knowledge,
    weighed: (weighing) => {
      const before = weighed(weighing);
      return { ...before, ...(typeof change === 'function' ? change(before) : change) };
    },
  }),
});

/** What of the room the answer to a proposal may turn on. */
const OF_THE_ROOM: readonly Consideration<AnswerCase>[] = [
  ofRoom('promised', { promised: 0 }),
  ofRoom('agreement', ({ chance }) => ({ chanceThen: chance, isContested: false })),
  ofRoom('whole', {
    leastNow: Number.NEGATIVE_INFINITY,
    leastThen: Number.NEGATIVE_INFINITY,
  }),
  ofRoom('more', { isHolder: false, ownNext: 0 }),
  ofRoom('oneSided', { isOneSided: false }),
  ofRoom('settled', { isReversal: false }),
];

/** The reason for an answer to a proposal: the smallest set of considerations without which it would be another. */
export function answerReason(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
  asked: Asked,
): AnswerReason {
  const about: AnswerCase = { knowledge, weighed: (weighing) => weighing };
  const verdictIn = ({ knowledge: brief, weighed }: AnswerCase): string =>
    verdictOf(decide(weighed(weigh(scenario, room, negotiation, brief, asked))));
  const named = decisiveFor(about, [...ofTheBrief(about), ...OF_THE_ROOM], verdictIn);
  return {
    named,
    without: (taken) => verdictIn(taken.reduce((left, { without }) => without(left), about)),
    why: {
      about: 'change',
      side: verdictIn(about) === 'accept' ? 'for' : 'against',
      abstains: false,
      parts: partsOf(named),
    },
  };
}
