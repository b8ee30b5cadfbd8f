import type { Negotiation } from '../../procedure/consensus/negotiation.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import type { Why } from '../../procedure/kernel/why.ts';
import type { PublicScenario, SeatContent } from '../../scenario/scenario.ts';
import { type StanceAdvice, stanceAsIf } from '../stance.ts';
import { partsOf } from './clauses.ts';
import { type Consideration, decisiveFor, ofTheBrief } from './counterfactual.ts';

interface StanceCase {
  readonly knowledge: SeatContent;
}

/** Why a delegation stands to a report as `adviseStance` says. */
export interface StanceReason {
  readonly why: Why;
  readonly named: readonly Consideration<StanceCase>[];
  /** The stance without some considerations: another, without those that are named. */
  readonly without: (taken: readonly Consideration<StanceCase>[]) => StanceAdvice['stance'];
}

/** From the farthest from the report to the nearest. */
const NEARNESS = ['object', 'dissociate', 'explain', 'silent', 'join'] as const;

/**
 * The reason for a stance: the smallest set of considerations of its brief without which it would stand nearer to
 * the report, or, who joins, farther from it. What keeps it from standing farther away is no reason to stand aside.
 */
export function stanceReason(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
): StanceReason {
  const about: StanceCase = { knowledge };
  const stanceIn = (each: StanceCase) => stanceAsIf(scenario, room, negotiation, each.knowledge);
  const stance = stanceIn(about);
  const present = NEARNESS.indexOf(stance);
  const isOther = (each: StanceCase): boolean => {
    const then = NEARNESS.indexOf(stanceIn(each));
    return stance === 'join' ? then < present : then > present;
  };
  const named = decisiveFor(about, ofTheBrief(about), (each) => String(isOther(each)));
  return {
    named,
    without: (taken) => stanceIn(taken.reduce((left, { without }) => without(left), about)),
    why: {
      about: 'text',
      side: stance === 'join' ? 'for' : 'against',
      abstains: false,
      parts: partsOf(named, 'several'),
    },
  };
}
