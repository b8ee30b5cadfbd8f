import type { Deal } from '../../procedure/deals/deal.ts';
import type { Box } from '../../procedure/kernel/boxes.ts';
import { type Spoken, sentenceOf } from '../../procedure/kernel/spoken.ts';
import { idOfWhy } from '../../procedure/kernel/why.ts';
import type { SeatContent } from '../../scenario/scenario.ts';
import { partsOf } from '../reasons/clauses.ts';
import { type Consideration, decisiveFor, ofTheBrief } from '../reasons/counterfactual.ts';
import { verdictOf } from '../report/decision.ts';
import type { Situation } from '../situation.ts';
import { adviseOffer, type OfferAdvice } from './offers.ts';
import type { Scales } from './price.ts';
import { isWorthRevising, type Revision } from './revising.ts';

/** An offer as if some of what the answer turns on did not count. */
interface OfferCase {
  readonly knowledge: SeatContent;
  /** What is known of who has kept what. */
  readonly deals: Box<Deal>;
}

/** Where it would have said yes but for a broken word, that is said before all else: it is what the other can learn from. */
const TRUST: Consideration<OfferCase> = {
  kind: 'trust',
  weight: 20,
  without: (about) => ({ ...about, deals: {} }),
};

/** The smallest set of considerations without which an offer would be answered otherwise; `without` tells how. */
export function offerReason(scales: Scales, deal: Deal, deals: Box<Deal>) {
  const about: OfferCase = { knowledge: scales.knowledge, deals };
  const verdictIn = ({ knowledge, deals: known }: OfferCase) =>
    verdictOf(adviseOffer({ ...scales, knowledge }, deal, known));
  const named = decisiveFor(about, [...ofTheBrief(about), TRUST], verdictIn);
  return {
    named,
    without: (taken: readonly Consideration<OfferCase>[]) =>
      verdictIn(taken.reduce((left, { without }) => without(left), about)),
  };
}

/** Why an offer is declined, as the delegation says it. No numbers are said. */
export function declining(
  scales: Scales,
  deal: Deal,
  { why }: Pick<OfferAdvice, 'why'>,
  deals: Box<Deal>,
): Spoken {
  if (why === 'mandate') return sentenceOf('talk.decline.mandate');
  const { named } = offerReason(scales, deal, deals);
  if (named.length === 0) return sentenceOf('talk.decline.nothing');
  const key = why === 'redLine' ? 'talk.decline.redLine' : 'talk.decline.tooDear';
  return sentenceOf(key, { why: inWords(named) });
}

/** Why a leader will not change its text as a deal asks. */
export function decliningRevision(situation: Situation, deal: Deal, revision: Revision): Spoken {
  const about = { knowledge: situation.knowledge };
  const named = decisiveFor(about, ofTheBrief(about), ({ knowledge }) =>
    String(isWorthRevising({ ...situation, knowledge }, deal, revision)),
  );
  return sentenceOf('talk.decline.tooDear', { why: inWords(named) });
}

const inWords = (named: Parameters<typeof partsOf>[0]): string =>
  idOfWhy({ about: 'text', side: 'against', abstains: false, parts: partsOf(named, 'little') });
