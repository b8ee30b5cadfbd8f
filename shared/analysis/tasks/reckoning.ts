import { partiesOf } from '../../procedure/deals/deal.ts';
import { deed, whenDone } from '../../procedure/kernel/deeds.ts';
import { own } from '../../procedure/kernel/own.ts';
import { sponsorsOf } from '../../procedure/texts/drafts.ts';
import { standingOf } from '../../procedure/texts/paragraphs.ts';
import { paragraphsOf, textOf, wholeText } from '../../procedure/texts/texts.ts';
import type { SeatId, TaskCondition } from '../../scenario/scenario.ts';
import type { Circumstance } from './circumstance.ts';
import { hasVoted, resultOf, seatsOf } from './who.ts';

/** How far a condition has come: how many of those who must have done it. */
export interface Reckoned {
  readonly done: number;
  readonly needed: number;
  /** What is done cannot be undone any more: words, votes, results. */
  readonly isLasting: boolean;
  /** Nothing more can come: what it is about has been decided. */
  readonly isSettled: boolean;
}

type Of<Kind extends TaskCondition['kind']> = Extract<TaskCondition, { readonly kind: Kind }>;

/** TSK-1: a condition of a task as things stand, from what everybody sees and its delegation knows of itself. */
export function reckoned(circumstance: Circumstance, condition: TaskCondition): Reckoned {
  switch (condition.kind) {
    case 'votes':
      return onVotes(circumstance, condition);
    case 'result':
      return onResult(circumstance, condition);
    case 'text':
      return standing(hasText(circumstance, condition));
    case 'stand':
      return standing(hasStand(circumstance, condition));
    case 'accepts':
      return onProposal(circumstance, condition);
    default: {
      const seats = seatsOf(circumstance, condition.who);
      return {
        done: seats.filter((seat) => hasDone(circumstance, seat, condition)).length,
        needed: condition.count ?? 1,
        isLasting: !CHANGING.includes(condition.kind),
        isSettled: false,
      };
    }
  }
}

/** What holds today may be otherwise tomorrow. */
const CHANGING: readonly TaskCondition['kind'][] = ['sponsors', 'holds', 'objects'];

const standing = (isSo: boolean): Reckoned => ({
  done: isSo ? 1 : 0,
  needed: 1,
  isLasting: false,
  isSettled: false,
});

type OfSeats = Exclude<
  TaskCondition,
  { readonly kind: 'votes' | 'result' | 'text' | 'stand' | 'accepts' }
>;

function hasDone(circumstance: Circumstance, seat: SeatId, condition: OfSeats): boolean {
  const { scenario, room } = circumstance;
  const did = (name: string) => whenDone(room.deeds, seat, name) !== undefined;
  switch (condition.kind) {
    case 'says':
      return did(deed.spokeTo(condition));
    case 'speaks':
      return did(condition.for === undefined ? deed.spoke : deed.spokeFor(condition.for));
    case 'names':
      return seatsOf(circumstance, condition.whom ?? 'me').some((whom) => did(deed.named(whom)));
    case 'explains':
      return did(deed.explained);
    case 'replies':
      return did(deed.replied);
    case 'moves':
      return did(condition.motion === 'appeal' ? deed.appealed : deed.moved(condition.motion));
    case 'speaksOnDivision':
      return condition.side === undefined
        ? did(deed.spokeOnDivision('inFavour')) || did(deed.spokeOnDivision('against'))
        : did(deed.spokeOnDivision(condition.side));
    case 'sponsors': {
      const joined = own(room.drafts, condition.draft)?.joined ?? [];
      return (
        sponsorsOf(scenario, room, condition.draft).includes(seat) &&
        (condition.joined === undefined || joined.includes(seat))
      );
    }
    case 'talks':
      return circumstance.spokenWith.includes(seat);
    case 'proposes':
      return condition.paragraphs.some((paragraph) => did(deed.proposed(paragraph)));
    case 'holds':
      return isHolding(circumstance, seat, condition.paragraphs);
    case 'objects':
      return isObjecting(circumstance, seat, condition.over);
    case 'deal':
      return circumstance.deals.some(
        (deal) =>
          partiesOf(deal).includes(seat) &&
          (condition.kept
            ? deal.promises.every(({ verdict }) => verdict.kind === 'kept')
            : deal.status === 'agreed' || deal.status === 'settled'),
      );
  }
}

function onVotes(circumstance: Circumstance, condition: Of<'votes'>): Reckoned {
  const seats = seatsOf(circumstance, condition.who);
  const isDecided = resultOf(circumstance, condition) !== undefined;
  return {
    done: seats.filter((seat) => hasVoted(circumstance, seat, condition)).length,
    needed: condition.count ?? 1,
    // A text may be voted on at a later stage too, unless the stage is named.
    isLasting: isDecided && isFinal(circumstance, condition),
    isSettled: isDecided && isFinal(circumstance, condition),
  };
}

function onResult(circumstance: Circumstance, condition: Of<'result'>): Reckoned {
  const result = resultOf(circumstance, condition);
  const { draft, adopted, yes = 0, lead = 0 } = condition;
  const outcome = Object.values(circumstance.room.outcomes).find((each) => each.draft === draft);
  const isSo =
    result === undefined
      ? outcome !== undefined && outcome.adopted === adopted && yes + lead === 0
      : (result.outcome === 'adopted') === adopted &&
        (result.how === 'withoutVote' ||
          (result.tally.yes >= yes && result.tally.yes - result.tally.no >= lead));
  const isDecided =
    outcome !== undefined || (result !== undefined && isFinal(circumstance, condition));
  return { done: isSo ? 1 : 0, needed: 1, isLasting: isDecided, isSettled: isDecided };
}

/** Whether no later stage takes up the text again. */
function isFinal(
  { scenario, room }: Circumstance,
  { draft, stage }: { readonly draft: string; readonly stage?: string | undefined },
): boolean {
  if (stage !== undefined) return true;
  const last = scenario.stages.findLastIndex(({ action }) =>
    action.some((item) => item.draft === draft),
  );
  return room.stage >= last;
}

function hasText(
  { scenario, room, seat }: Circumstance,
  { draft, paragraph, reads, place, mine }: Of<'text'>,
): boolean {
  const now = wholeText(scenario, room, draft).find(({ id }) => id === paragraph);
  const tabled = scenario.drafts
    .find(({ id }) => id === draft)
    ?.paragraphs.find(({ id }) => id === paragraph);
  if (tabled === undefined || now === undefined || now.place === 'dropped') return false;
  if (place !== undefined && now.place !== place) return false;
  const state = own(paragraphsOf(room, draft), paragraph);
  if (mine && !state?.changes?.at(-1)?.by.includes(seat)) return false;
  if (reads === undefined) return now.text !== tabled.text;
  return reads.some((wording) => {
    const words =
      wording === 'original' ? tabled : tabled.alternatives.find(({ id }) => id === wording);
    return words?.text === now.text;
  });
}

function hasStand(
  { scenario, room }: Circumstance,
  { draft, paragraph, issue, atLeast = -2, atMost = 2 }: Of<'stand'>,
): boolean {
  const now = textOf(scenario, room, draft).find(({ id }) => id === paragraph);
  const stand = now?.stands[issue];
  return stand !== undefined && stand >= atLeast && stand <= atMost;
}

/** How many of those who are meant can live with one and the same proposal. */
function onProposal(circumstance: Circumstance, condition: Of<'accepts'>): Reckoned {
  const { deeds } = circumstance.room;
  const seats = seatsOf(circumstance, condition.who);
  const prefix = deed.accepted('');
  const counts = new Map<string, number>();
  for (const name of seats.flatMap((seat) => Object.keys(own(deeds ?? {}, seat) ?? {}))) {
    const [paragraph] = name.slice(prefix.length).split('/', 1);
    if (!name.startsWith(prefix) || !condition.paragraphs.includes(paragraph ?? '')) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return {
    done: Math.max(0, ...counts.values()),
    needed: condition.count ?? 1,
    isLasting: true,
    isSettled: false,
  };
}

function isHolding(
  { scenario, room }: Circumstance,
  seat: SeatId,
  paragraphs: readonly string[],
): boolean {
  return scenario.drafts.some(({ id }) =>
    paragraphs.some((paragraph) =>
      standingOf(own(paragraphsOf(room, id), paragraph)).heldBy.includes(seat),
    ),
  );
}

function isObjecting(
  { room }: Circumstance,
  seat: SeatId,
  over: readonly string[] | undefined,
): boolean {
  const stance = own(room.negotiation?.stances ?? {}, seat);
  if (stance?.kind !== 'object') return false;
  return over === undefined || stance.paragraphs.some((paragraph) => over.includes(paragraph));
}
