import type { AmendmentId } from '../procedure/amendments/amendment.ts';
import type { PastProposal } from '../procedure/consensus/negotiation.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { Fact } from '../procedure/road/facts.ts';
import type { TextChange } from '../procedure/texts/words.ts';
import type { DraftId, SeatId, VenueId } from '../scenario/scenario.ts';
import { actOf, type DoneAct, handOf } from './acts.ts';
import type { Hand } from './record.ts';

/** What happened in a venue that the room itself forgets. */
export type Entry =
  | { readonly is: 'act'; readonly act: DoneAct }
  | { readonly is: 'amendment'; readonly amendment: AmendmentId; readonly hand: Hand }
  | { readonly is: 'result'; readonly ballot: string; readonly at: number }
  | { readonly is: 'proposal'; readonly proposal: MadeProposal }
  | { readonly is: 'gone'; readonly key: string; readonly came: PastProposal['came'] };

/** A change to a report that somebody put forward. */
export interface MadeProposal {
  /** The same words can be put forward again: this one is the only one. */
  readonly key: string;
  readonly seat: SeatId;
  readonly hand: Hand;
  readonly draft: DraftId;
  readonly changes: readonly TextChange[];
}

/** What is entered, the latest first; what came before is shared with every earlier moment. */
interface Link {
  readonly entry: Entry;
  readonly before: Link | undefined;
}

type Links = ReadonlyMap<VenueId | undefined, Link | undefined>;

/**
 * A ledger for each venue, from which what was taken back (SES-11) is gone as it is from the room. It
 * remembers how it stood before each fact.
 */
export class Ledger {
  #now: Links = new Map();
  readonly #before = new Map<number, Links>();

  /** Enters what a fact has done; `before` and `after` are the room as its venue saw it. */
  add(before: Room, after: Room, fact: Fact): void {
    this.#before.set(fact.seq, this.#now);
    if (fact.type === 'movesTakenBack') {
      this.#goBack(fact.back, fact.together ? undefined : [fact.venue]);
      return;
    }
    for (const entry of entriesOf(before, after, fact)) this.#enter(fact.venue, entry);
  }

  /** What is entered of a venue, in the order in which it happened. */
  entriesOf(venue: VenueId | undefined): readonly Entry[] {
    const entries: Entry[] = [];
    for (let link = this.#now.get(venue); link !== undefined; link = link.before) {
      entries.push(link.entry);
    }
    return entries.reverse();
  }

  #enter(venue: VenueId | undefined, entry: Entry): void {
    this.#now = new Map(this.#now).set(venue, { entry, before: this.#now.get(venue) });
  }

  #goBack(to: number, venues: readonly (VenueId | undefined)[] | undefined): void {
    const then = this.#before.get(to) ?? new Map();
    this.#now =
      venues === undefined
        ? then
        : new Map([...this.#now, ...venues.map((venue) => [venue, then.get(venue)] as const)]);
  }
}

function entriesOf(before: Room, after: Room, fact: Fact): readonly Entry[] {
  const act = actOf(after, fact);
  return [
    ...(act === undefined ? [] : [{ is: 'act', act } as const]),
    ...amendmentsIn(after, fact),
    ...resultsIn(before, after, fact),
    ...proposalsIn(before, after, fact),
  ];
}

function amendmentsIn(after: Room, fact: Fact): readonly Entry[] {
  if (fact.type !== 'amendmentProposed' && fact.type !== 'subAmendmentProposed') return [];
  return [{ is: 'amendment', amendment: fact.amendment, hand: handOf(after, fact, fact.seat) }];
}

const resultsIn = (before: Room, after: Room, { at }: Fact): readonly Entry[] =>
  newKeys(before.results, after.results).map((ballot) => ({ is: 'result', ballot, at }));

/** Proposals that have come to the table, and those that have left it. */
function proposalsIn(before: Room, after: Room, fact: Fact): readonly Entry[] {
  const { negotiation: was } = before;
  const { negotiation: is } = after;
  if (was === is) return [];
  const [had, has] = [was?.proposals ?? {}, is?.proposals ?? {}];
  const gone = newKeys(was?.past ?? {}, is?.past ?? {}).flatMap((id): readonly Entry[] => {
    const past = is?.past?.[id];
    const left = Object.values(had).find(
      ({ by, change }) => by === past?.by && change === past.change,
    );
    return past === undefined || left === undefined
      ? []
      : [{ is: 'gone', key: `${left.id} ${left.since}`, came: past.came }];
  });
  const made = newKeys(had, has).flatMap((id): readonly Entry[] => {
    const proposal = has[id];
    if (proposal === undefined || is === undefined) return [];
    const { by: seat, change, also = [], since } = proposal;
    const hand = handOf(after, fact, seat);
    const changes = [change, ...also];
    const key = `${id} ${since}`;
    return [{ is: 'proposal', proposal: { key, seat, hand, draft: is.draft, changes } }];
  });
  return [...gone, ...made];
}

const newKeys = (before: object, after: object): readonly string[] =>
  before === after ? [] : Object.keys(after).filter((key) => !Object.hasOwn(before, key));
