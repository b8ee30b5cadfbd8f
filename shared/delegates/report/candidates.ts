import { type NamedChange, nameOfChanges } from '../../procedure/consensus/consensus.ts';
import type { Negotiation } from '../../procedure/consensus/negotiation.ts';
import { membersOf } from '../../procedure/kernel/membership.ts';
import type { Paragraphs } from '../../procedure/texts/paragraphs.ts';
import { once } from '../../scenario/once.ts';
import type { Instructions, SeatId } from '../../scenario/scenario.ts';
import type { Situation } from '../situation.ts';
import { weigh } from './answers.ts';
import { formerNames } from './changed.ts';
import { decide, wins } from './decision.ts';
import { takenIn } from './leeway.ts';
import { losesHeld, type Mind, mindOf } from './mind.ts';
import { holding } from './open-report.ts';
import { type Wish, wishesIn } from './wishes.ts';

/** Something that a delegation could propose, and what it would bring it. */
export interface Candidate {
  readonly changes: readonly NamedChange[];
  readonly value: number;
  /** How likely it seems that nobody refuses it, 0 to 1, by what everybody can see. */
  readonly taken: number;
}

const NOTHING_YET = {};

/** So many are weighed at a time. */
const CANDIDATES = 12;
const WISHES = 4;
/** What others take so likely is put forward without waiting for them to come one’s way. */
const LIKELY = 0.35;
/** What is taken less likely, where the whole room must take it, is no bridge. */
const HOPELESS = 0.001;
const BLOCKED_WISHES = 3;
const SWEETENERS = 2;
/** A change that brings less is not worth the others' time. */
const WORTH_ASKING = 0.004;
/** What words are worth that one’s own instructions ask for, be they worth little on any issue. */
const TASK = 0.02;
/** What it may cost to win others over, of what their consent brings. */
const SHARED = 0.75;
/** Changes that go together are few enough to be read. */
const TOGETHER = 6;

/**
 * What a delegation could put forward now, first what brings it most by what others might take of it: its own wishes, one step down its list for
 * each step that others have come its way; a wish that others refuse, with something that they want; and what
 * would free all that is held. Never across a red line, never what has been put forward before, never back to
 * what was changed.
 */
export function candidatesOf(situation: Situation, negotiation: Negotiation): readonly Candidate[] {
  const { scenario, room, knowledge } = situation;
  const mind = mindOf(scenario, room, negotiation, knowledge);
  const { report } = mind;
  const { draft, paragraphs, read } = report;
  const former = formerNames(paragraphs);
  const all = wishesIn(report, mind.reading);
  const wishes = former.size === 0 ? all : all.filter(({ name }) => !former.has(name));
  const hasHadTurn =
    madeBy(negotiation, knowledge.seat) > concessionsTo(negotiation, knowledge.seat, all);
  const { seat } = knowledge;
  const others = membersOf(scenario).length - 1;
  const taken = takenIn(draft, read, negotiation, paragraphs);
  const takenOf = (changes: Changes): number => taken({ changes, by: seat, others });
  const isHolding = holding(paragraphs).has(seat);
  // Who holds nothing stands between the sides, and does not spend its turn on what one of them will not hear of.
  const isHeardOf = (changes: Changes): boolean =>
    changes.every((change) => takenOf([change]) >= HOPELESS);
  const own = hasHadTurn && isHolding ? [] : ownWishes(negotiation, seat, wishes, takenOf);
  // Who holds nothing has nothing to give way on: it may go on with what others seem to take.
  const likely = own.filter((each) => !hasHadTurn || each.taken >= LIKELY);
  const asked =
    isHolding || !losesHeld(report)
      ? []
      : wordsOfTask(knowledge.instructions, paragraphs, wishes).map(
          (changes): Idea => ({ changes, taken: takenOf(changes), isOfTask: true }),
        );
  const best = worthAsking(situation, negotiation, [
    ...asked,
    ...likely,
    ...packages(negotiation, mind, seat, wishes)
      // Where what is held leaves the report anyway, no agreement hangs on it.
      .filter((changes) => isHolding || !losesHeld(report) || isHeardOf(changes))
      .map(forAgreement),
    ...bridges(negotiation, mind, seat, wishes)
      .filter((changes) => isHolding || isHeardOf(changes))
      .map(forAgreement),
  ]);
  return best.length > 0
    ? best
    : worthAsking(situation, negotiation, wayOut(mind, wishes).map(forAgreement));
}

type Changes = readonly NamedChange[];

/** What a delegation might put forward, before it has weighed what that would bring it. */
interface Idea extends Pick<Candidate, 'changes' | 'taken'> {
  /** Its own instructions ask for it. */
  readonly isOfTask?: true;
}

/** What brings something by the agreement that it makes likelier: who would take it counts in that. */
const forAgreement = (changes: Changes): Idea => ({ changes, taken: 1 });

/** What of its ideas is new and brings a delegation enough, the best first. */
const worthAsking = (
  situation: Situation,
  negotiation: Negotiation,
  ideas: readonly Idea[],
): readonly Candidate[] =>
  ideas
    .filter(({ changes }) => isNew(negotiation, changes))
    .slice(0, CANDIDATES)
    .map(({ changes, taken, isOfTask }) => {
      const brought = broughtBy(situation, negotiation, changes);
      return { changes, taken, value: isOfTask && brought > 0 ? Math.max(brought, TASK) : brought };
    })
    .filter(({ value }) => value > WORTH_ASKING)
    .sort((one, other) => other.value * other.taken - one.value * one.taken);

/** Words that the task of a delegation asks for and that the text does not have. */
const wordsOfTask = (
  { taskIs = [] }: Pick<Instructions, 'taskIs'>,
  paragraphs: Paragraphs,
  wishes: readonly Wish[],
): readonly Changes[] =>
  taskIs.flatMap((condition): readonly Changes[] => {
    if (condition.kind !== 'text') return [];
    const { paragraph, reads = [] } = condition;
    if (reads.includes(paragraphs[paragraph]?.alternative ?? 'original')) return [];
    return wishes
      .filter(
        ({ change }) =>
          change.kind === 'alternative' &&
          change.paragraph === paragraph &&
          reads.includes(change.alternative),
      )
      .map(({ change }) => [change]);
  });

function isNew({ proposed = {} }: Negotiation, changes: Changes): boolean {
  const name = nameOfChanges(changes);
  return name !== undefined && proposed[name] === undefined;
}

/** What a proposal would bring its author: in the report, or by the agreement that it makes likelier; 0 for what it would itself refuse. */
function broughtBy(
  { scenario, room, knowledge }: Situation,
  negotiation: Negotiation,
  changes: Changes,
): number {
  const { seat } = knowledge;
  const weighing = weigh(scenario, room, negotiation, knowledge, {
    changes,
    by: seat,
    acceptedBy: [seat],
  });
  if (decide(weighing).answer === 'refuse') return 0;
  return Math.max(weighing.gain, wins(weighing));
}

/** Down its own list, first what brings it most by how likely others take it, and nothing that they are known to refuse. */
function ownWishes(
  negotiation: Negotiation,
  seat: SeatId,
  wishes: readonly Wish[],
  takenOf: (changes: Changes) => number,
): readonly Pick<Candidate, 'changes' | 'taken'>[] {
  const found: (Pick<Candidate, 'changes' | 'taken'> & { readonly value: number })[] = [];
  for (const { gain, name, change } of wishes) {
    // What brings less than the last of enough others cannot come before it, however likely it is taken.
    if (gain <= (found[WISHES - 1]?.value ?? 0)) break;
    if (isRefused(negotiation, name, seat) || negotiation.proposed?.[name] !== undefined) continue;
    const changes = [change];
    const taken = takenOf(changes);
    found.push({ changes, taken, value: gain * taken });
    found.sort((one, other) => other.value - one.value);
    if (found.length > WISHES) found.pop();
  }
  return found;
}

/** Whether somebody else is known to refuse a wording or a place. */
const isRefused = ({ refused = {} }: Negotiation, name: string, seat: SeatId): boolean =>
  refused[name]?.some((other) => other !== seat) ?? false;

/** How many proposals a delegation has made. */
export const madeBy = ({ proposed = NOTHING_YET }: Negotiation, seat: SeatId): number =>
  counted(proposed).get(seat) ?? 0;

const counted = once((proposed: NonNullable<Negotiation['proposed']>) => {
  const made = new Map<SeatId, number>();
  for (const { by } of putForward(proposed)) made.set(by, (made.get(by) ?? 0) + 1);
  return made;
});

/** How many distinct changes others have put forward that are better for a delegation than the text. */
const concessionsTo = (
  { proposed = NOTHING_YET }: Negotiation,
  seat: SeatId,
  wishes: readonly Wish[],
): number => {
  const welcome = better(wishes);
  return putForward(proposed).filter(
    ({ names, by }) => by !== seat && names.some((name) => welcome.has(name)),
  ).length;
};

/** The names of those wishes that are better than the text. */
const better = once((wishes: readonly Wish[]): ReadonlySet<string> => {
  const end = wishes.findIndex(({ gain }) => gain <= 0);
  return new Set(wishes.slice(0, end === -1 ? wishes.length : end).map(({ name }) => name));
});

/** What has been put forward so far, each with the names of all that goes together, and by whom. */
const putForward = once((proposed: NonNullable<Negotiation['proposed']>) =>
  Object.entries(proposed).map(([names, by]) => ({ names: names.split(' + '), by })),
);

/**
 * A wish that others refuse, with a change that they have asked for themselves, or in a paragraph that they
 * hold, and that costs less than the wish brings.
 */
function packages(
  negotiation: Negotiation,
  { objectors }: Mind,
  seat: SeatId,
  wishes: readonly Wish[],
): readonly Changes[] {
  const { refused = {}, proposed = {} } = negotiation;
  const blocked: Wish[] = [];
  for (const wish of wishes) {
    if (wish.gain <= WORTH_ASKING || blocked.length >= BLOCKED_WISHES) break;
    if (isRefused(negotiation, wish.name, seat)) blocked.push(wish);
  }
  return blocked.flatMap((wish): readonly Changes[] => {
    const refusers = refused[wish.name] ?? [];
    const isWanted = ({ name, paragraph }: Wish): boolean => {
      const author = proposed[name];
      if (author !== undefined && refusers.includes(author)) return true;
      return (
        refusers.some((each) => objectors.get(each)?.includes(paragraph)) &&
        !isRefused(negotiation, name, seat)
      );
    };
    return wishes
      .filter(
        (other) =>
          other.gain < 0 &&
          other.gain > -SHARED * wish.gain &&
          other.paragraph !== wish.paragraph &&
          proposed[other.name] !== seat &&
          isWanted(other),
      )
      .slice(0, SWEETENERS)
      .map((other) => [wish.change, other.change]);
  });
}

/** For every paragraph that others hold, what costs least of what nobody else is known to refuse: all together, and one by one. */
function bridges(
  negotiation: Negotiation,
  { objectors }: Mind,
  seat: SeatId,
  wishes: readonly Wish[],
): readonly Changes[] {
  const held = [...new Set([...objectors.values()].flat())];
  const each = held.flatMap((id) => {
    const best = wishes.find(
      ({ paragraph, name }) => paragraph === id && !isRefused(negotiation, name, seat),
    );
    return best === undefined ? [] : [best.change];
  });
  const all = each.length > 1 && each.length === held.length ? [each.slice(0, TOGETHER)] : [];
  return [...all, ...each.map((change) => [change])];
}

/**
 * Where nothing else is left: for every paragraph that others hold the words that cost least, all together. What was
 * refused alone, because it took something and freed nobody, may be let pass where it frees everybody.
 */
function wayOut({ objectors }: Mind, wishes: readonly Wish[]): readonly Changes[] {
  const held = [...new Set([...objectors.values()].flat())];
  const words = held.flatMap((id) => {
    const best = wishes.find(
      ({ paragraph, change }) => paragraph === id && change.kind === 'alternative',
    );
    return best === undefined ? [] : [best.change];
  });
  return words.length === held.length && held.length > 1 && held.length <= TOGETHER ? [words] : [];
}
