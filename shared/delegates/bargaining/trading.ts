import type { Act } from '../../procedure/deals/act.ts';
import { type Deal, partiesOf } from '../../procedure/deals/deal.ts';
import { mayPromise } from '../../procedure/deals/possible.ts';
import { trustIn } from '../../procedure/deals/trust.ts';
import type { IssueSide } from '../../procedure/kernel/issue-side.ts';
import type { OwnSeat } from '../../procedure/kernel/sight.ts';
import { sponsorsOf } from '../../procedure/texts/drafts.ts';
import { textOf } from '../../procedure/texts/texts.ts';
import type { DraftId, IssueId, SeatId } from '../../scenario/scenario.ts';
import { YES_ABOVE } from '../../scenario/utility.ts';
import { dice } from '../dice.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { gainFrom } from './gain.ts';
import { type Gift, mayGive, onDraft, otherDrafts, publicWishes, wordsFor } from './gifts.ts';
import type { Heard } from './heard.ts';
import { DOORS } from './initiative.ts';
import { leaningTo } from './leaning.ts';
import { priceOf, utilityOn } from './price.ts';
import type { Sounding } from './sounding.ts';

/** An exchange that a delegation has thought of. */
interface Exchange {
  readonly with: SeatId;
  readonly mine: Gift;
  readonly theirs: Act;
  /** How likely it seems that the other agrees, 0 to 1. */
  readonly chance: number;
}

/** So many exchanges a delegation thinks through. */
const CANDIDATES = 12;
/** Nobody pays more than this for a vote. */
const CHEAP = 0.06;

/**
 * The text about which a delegation goes to others, for it or against it: one that matters to it, by lot rather one
 * that matters much. Undefined where it cares for none.
 */
export function causeOf(situation: Situation): DraftId | undefined {
  const { seat, seed, scenario } = situation;
  return otherDrafts({ scenario }, '')
    .map((draft) => {
      const matters = Math.abs(utilityOn(situation, { kind: 'draft', draft }));
      return { draft, matters, lot: Math.min(1, matters) * dice(seed, seat, draft, 'cause') };
    })
    .filter(({ matters }) => matters > YES_ABOVE)
    .sort((one, other) => other.lot - one.lot)[0]?.draft;
}

/**
 * An exchange for a vote: a delegation that has asked others how they will vote goes to one whose answer shows that
 * its vote could be another, and offers what that one may want: its own vote elsewhere, its name, a word in open
 * meeting, peace for what it sponsors. It offers the one exchange that brings it most, by what it was told, its
 * trust, and how likely the other is to agree, as far as it can know; none that costs it much; and where it is
 * declined, another to somebody else.
 */
export function offerTrade(
  situation: Situation,
  { draft, heard }: Sounding,
): readonly PlannedMove['command'][] {
  const { own, seat } = situation;
  const offered = offersBy(own, seat);
  if (offered.length >= DOORS || !offered.every(isDeclined)) return [];
  const asked = offered.flatMap(partiesOf);
  const best = heard
    .filter(({ by }) => !asked.includes(by))
    .map((each) => ({ ...each, lot: dice(situation.seed, seat, each.by, 'trade') }))
    .sort((one, other) => looseness(other) * other.lot - looseness(one) * one.lot)
    .flatMap((each) => exchangesWith(situation, draft, each))
    .slice(0, CANDIDATES)
    .map((exchange) => ({ ...exchange, net: netOf(situation, exchange) }))
    .filter(({ net }) => net > 0)
    .sort((one, other) => other.net - one.net)[0];
  if (best === undefined) return [];
  const promises = [
    { by: best.with, act: best.theirs },
    ...best.mine.map((act) => ({ by: seat, act })),
  ];
  return [{ type: 'offerDeal', to: [best.with], promises, means: true }];
}

export const isDeclined = ({ status }: Pick<Deal, 'status'>): boolean => status === 'declined';

/** What a delegation has offered of its own accord; what it answers others with is not counted. */
export const offersBy = ({ deals = {} }: OwnSeat, seat: SeatId): readonly Deal[] =>
  Object.values(deals).filter((deal) => deal.by === seat && deal.counters === undefined);

/** How loose a vote seems to be, 0 to 1: who names a change is near another vote, and who abstains between two. */
const looseness = ({ vote, wish }: Heard): number =>
  wish !== undefined ? 1 : vote === 'abstain' ? 0.8 : 0.4;

/** What could be exchanged with one that has answered; what is cheap comes first. */
function exchangesWith(situation: Situation, draft: DraftId, answer: Heard): readonly Exchange[] {
  const { scenario, room, seat } = situation;
  const isWanted = utilityOn(situation, { kind: 'draft', draft }) > 0;
  const theirs = isWanted ? towards(draft, answer) : awayFrom(draft, answer);
  if (theirs === undefined) return [];
  if (!mayPromise({ scenario, room, by: answer.by, act: theirs }).may) return [];
  const loose = looseness(answer);
  const gifts = [
    ...publicWishes(situation, answer.by, draft).map((mine) => ({ mine, chance: 0.5 })),
    ...otherDrafts(situation, draft).flatMap((other) => {
      // What everybody expects of a sponsor is no gift.
      if (sponsorsOf(scenario, room, other).includes(seat)) return [];
      const chance = leaningTo(scenario, room, answer.by, other);
      return [
        { mine: [{ kind: 'vote', on: onDraft(other), choice: 'yes' }] as const, chance },
        { mine: [{ kind: 'sponsor', draft: other }] as const, chance },
      ];
    }),
    ...wordsFor(situation, seat, sidesOf(situation, draft, answer)).map((mine) => ({ mine, chance: 0.2 })),
  ];
  return gifts
    .filter(({ mine }) => mayGive(situation, seat, mine))
    .map(({ mine, chance }) => ({ with: answer.by, mine, theirs, chance: chance * loose }));
}

/**
 * The vote next to the one told that is friendlier to a text; undefined where there is none. Nobody is asked for what
 * it has told that a line forbids.
 */
function towards(draft: DraftId, { vote, isBarred }: Heard): Act | undefined {
  if (vote === 'no') return { kind: 'vote', on: onDraft(draft), choice: 'notNo' };
  if (vote === 'yes' || isBarred) return undefined;
  return { kind: 'vote', on: onDraft(draft), choice: 'yes' };
}

/** The vote next to the one told that is less friendly; undefined where there is none. */
function awayFrom(draft: DraftId, { vote }: Heard): Act | undefined {
  if (vote === 'no') return undefined;
  return { kind: 'vote', on: onDraft(draft), choice: vote === 'yes' ? 'abstain' : 'no' };
}

/** The sides of issues on which one stands that votes so over them, as far as the text tells. */
const sidesOf = (
  { scenario, room }: Situation,
  draft: DraftId,
  { vote, issues }: Heard,
): readonly IssueSide[] =>
  issues.flatMap((issue): readonly IssueSide[] => {
    const leans = leanOf(scenario, room, draft, issue) * (vote === 'yes' ? 1 : -1);
    return leans === 0 ? [] : [{ issue, end: leans > 0 ? 'plus' : 'minus' }];
  });

/** Where a text stands on an issue, all paragraphs together. */
const leanOf = (
  scenario: Situation['scenario'],
  room: Situation['room'],
  draft: DraftId,
  issue: IssueId,
): number =>
  textOf(scenario, room, draft).reduce(
    (sum, { stands, weight }) => sum + (stands[issue] ?? 0) * weight,
    0,
  );

function netOf(situation: Situation, { with: other, mine, theirs, chance }: Exchange): number {
  const { own, seat, seed } = situation;
  let cost = 0;
  for (const act of mine) {
    const price = priceOf(situation, act);
    if (price.kind === 'never') return 0;
    cost += price.cost;
  }
  if (cost > CHEAP) return 0;
  const trust = trustIn(Object.values(own.deals ?? {}), seat, other);
  const net = gainFrom(situation, other, theirs) * trust - cost;
  // Whom one meets is chance, too: not all come to the same door.
  return net * chance * dice(seed, seat, other, 'trade');
}
