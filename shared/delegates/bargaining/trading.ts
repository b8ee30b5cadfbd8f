import type { Act, Votable } from '../../procedure/deals/act.ts';
import { type Deal, partiesOf } from '../../procedure/deals/deal.ts';
import { mayPromise } from '../../procedure/deals/possible.ts';
import { trustIn } from '../../procedure/deals/trust.ts';
import type { IssueSide } from '../../procedure/kernel/issue-side.ts';
import type { OwnSeat } from '../../procedure/kernel/own-seat.ts';
import { sponsorsOf } from '../../procedure/texts/drafts.ts';
import { textOf } from '../../procedure/texts/texts.ts';
import type { JudgedText } from '../../scenario/departure.ts';
import type { DraftId, IssueId, SeatId } from '../../scenario/scenario.ts';
import { YES_ABOVE } from '../../scenario/utility.ts';
import { amendedText } from '../asked-amendment.ts';
import { dice } from '../dice.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { gainFrom } from './gain.ts';
import {
  courtesies,
  type Gift,
  mattersIn,
  mayGive,
  onDraft,
  otherDrafts,
  publicWishes,
} from './gifts.ts';
import { votesGiven } from './given-word.ts';
import { type Heard, isSameMatter, voteHeard } from './heard.ts';
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
/** How likely it seems that a courtesy is enough, and three are three times as much. */
const COURTESY_TAKEN = 0.2;
/** What is before the room for the first time is talked about first. */
const NEW = 3;
/** Nobody asks about more at a time. */
const CAUSES = 2;
/** Nobody pays more than this for a vote. */
const CHEAP = 0.06;

/**
 * The drafts and amendments about which a delegation goes to others, for them or against them: those that matter to
 * it, by lot rather what matters much, two at most. None where it cares for nothing.
 */
export function causesOf(situation: Situation): readonly Votable[] {
  const { seat, seed, scenario, room } = situation;
  return mattersIn(scenario, room)
    .map((on) => {
      const matters = Math.abs(utilityOn(situation, on));
      const about = on.kind === 'draft' ? on.draft : on.amendment;
      const lot = dice(seed, seat, about, 'cause') * topicality(on);
      return { on, matters, lot: Math.min(1, matters) * lot };
    })
    .filter(({ matters }) => matters > YES_ABOVE)
    .sort((one, other) => other.lot - one.lot)
    .slice(0, CAUSES)
    .map(({ on }) => on);
}

const topicality = ({ kind }: Votable): number => (kind === 'amendment' ? NEW : 1);

/**
 * An exchange for a vote: a delegation that has asked others how they will vote goes to one whose answer shows that
 * its vote could be another, and offers what that one may want: its own vote elsewhere, its name, a word in open
 * meeting, peace for what it sponsors. It offers the one exchange that brings it most, by what it was told, its
 * trust, and how likely the other is to agree, as far as it can know; none that costs it much; and where it is
 * declined, another to somebody else.
 */
export function offerTrade(
  situation: Situation,
  soundings: readonly Sounding[],
): readonly PlannedMove['command'][] {
  const { own, seat } = situation;
  const offered = offersBy(own, seat);
  if (offered.length >= DOORS || !offered.every(isDeclined)) return [];
  const asked = offered.flatMap(partiesOf);
  const best = soundings
    .flatMap(({ on, heard }) => {
      const isWanted = utilityOn(situation, on) > 0;
      return heard.map((answer) => {
        const near = asksForName(situation, answer)
          ? CANVASSED
          : nearness(answer, isWanted) * topicality(on);
        return { answer, isWanted, near };
      });
    })
    .filter(({ answer, near }) => near > 0 && !asked.includes(answer.by))
    .map((each) => ({
      ...each,
      lot: each.near * dice(situation.seed, seat, each.answer.by, 'trade'),
    }))
    .sort((one, other) => other.lot - one.lot)
    .flatMap((each) => exchangesWith(situation, each))
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

/**
 * How near another vote one seems to be, up or down from the one told, 0 to 1: who names a change of a text is near,
 * and who abstains says what keeps it from the nearer of two votes; an
 * abstention of who is against is won more hardly; of others nothing shows that they could move.
 */
function nearness({ vote, wish, side }: Heard, isUp: boolean): number {
  if (vote === 'abstain') return (side === 'against') === isUp ? 1 : FAR;
  if (wish === undefined || wish.wins === 'goodwill') return 0;
  return vote === 'no' ? FAR : 1;
}
const FAR = 0.3;
/** How near its name one seems to be that will vote for a text. */
const CANVASSED = 0.15;

/** One that has answered, whether what it was asked about is wanted, and how near another vote it seems to be. */
interface Target {
  readonly answer: Heard;
  readonly isWanted: boolean;
  readonly near: number;
}

/** What could be exchanged with one that has answered. */
function exchangesWith(
  situation: Situation,
  { answer, isWanted, near }: Target,
): readonly Exchange[] {
  const { scenario, room, seat, own } = situation;
  const { on } = answer;
  const theirs = asksForName(situation, answer)
    ? ({ kind: 'sponsor', draft: on.kind === 'draft' ? on.draft : '' } as const)
    : voteAsked(answer, isWanted);
  if (theirs === undefined) return [];
  if (!mayPromise({ scenario, room, by: answer.by, act: theirs }).may) return [];
  const draft = on.kind === 'draft' ? on.draft : '';
  const given = votesGiven(Object.values(own.deals ?? {}), seat);
  const gifts = [
    ...publicWishes(situation, answer.by, draft).map((mine) => ({ mine, chance: 0.5 })),
    ...otherDrafts(situation, draft).flatMap((other) => {
      // What everybody expects of a sponsor is no gift.
      if (sponsorsOf(scenario, room, other).includes(seat)) return [];
      const chance = wantingOf(situation, answer.by, other);
      return [
        { mine: [{ kind: 'vote', on: onDraft(other), choice: 'yes' }] as const, chance },
        { mine: [{ kind: 'sponsor', draft: other }] as const, chance },
      ];
    }),
    ...courtesies(situation, seat, sidesOf(situation, answer), draft).map((mine) => ({
      mine,
      chance: COURTESY_TAKEN * mine.length,
    })),
  ];
  return gifts
    .filter(
      ({ mine }) => mayGive(situation, seat, mine) && !mine.some((act) => isGiven(given, act)),
    )
    .map(({ mine, chance }) => ({ with: answer.by, mine, theirs, chance: chance * near }));
}

/** How much another seems to want a text, 0 to 1: as it has told, else as far as everybody can see. */
function wantingOf({ scenario, room, own }: Situation, other: SeatId, draft: DraftId): number {
  const told = voteHeard(own.messages ?? {}, other, onDraft(draft));
  return told === undefined ? leaningTo(scenario, room, other, draft) : WANTING[told];
}
const WANTING = { yes: 1, abstain: 0.3, no: 0 } as const;

const isGiven = (given: ReturnType<typeof votesGiven>, act: Act): boolean =>
  act.kind === 'vote' && given.some(({ on }) => isSameMatter(on, act.on));

/** Whether a sponsor asks one that has told that it will vote for the text for its name. */
const asksForName = ({ scenario, room, seat }: Situation, { on, vote, wish }: Heard): boolean =>
  on.kind === 'draft' &&
  vote === 'yes' &&
  wish?.wins !== 'name' &&
  sponsorsOf(scenario, room, on.draft).includes(seat);

/** The vote that one asks of another; undefined where there is none to be had. */
function voteAsked(answer: Heard, isWanted: boolean): Act | undefined {
  const choice = isWanted ? towards(answer) : awayFrom(answer);
  return choice && { kind: 'vote', on: answer.on, choice };
}

type PromisedVote = Extract<Act, { kind: 'vote' }>['choice'];

/**
 * The vote next to the one told that is friendlier; undefined where there is none. Nobody is asked for what it has
 * told that a line forbids.
 */
function towards({ vote, isBarred }: Heard): PromisedVote | undefined {
  if (vote === 'no') return 'notNo';
  return vote === 'yes' || isBarred ? undefined : 'yes';
}

/** The vote next to the one told that is less friendly; undefined where there is none. */
const awayFrom = ({ vote }: Heard): PromisedVote | undefined =>
  vote === 'no' ? undefined : vote === 'yes' ? 'abstain' : 'no';

/** The sides of issues on which one stands that votes so over them, as far as the words tell. */
function sidesOf({ scenario, room }: Situation, { on, side, issues }: Heard): readonly IssueSide[] {
  const leansTo = leaningOf(scenario, room, on);
  return issues.flatMap((issue): readonly IssueSide[] => {
    const leans = leansTo(issue) * (side === 'for' ? 1 : -1);
    return leans === 0 ? [] : [{ issue, end: leans > 0 ? 'plus' : 'minus' }];
  });
}

/** Where a text stands on an issue, all paragraphs together; of an amendment, which way it would move that. */
function leaningOf(
  scenario: Situation['scenario'],
  room: Situation['room'],
  on: Votable,
): (issue: IssueId) => number {
  const sumOf = (text: JudgedText, issue: IssueId): number =>
    text.reduce((sum, { stands, weight }) => sum + (stands[issue] ?? 0) * weight, 0);
  if (on.kind === 'draft') {
    const text = textOf(scenario, room, on.draft);
    return (issue) => sumOf(text, issue);
  }
  const { before, after } = amendedText(scenario, room, on.amendment);
  return (issue) => sumOf(after, issue) - sumOf(before, issue);
}

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
