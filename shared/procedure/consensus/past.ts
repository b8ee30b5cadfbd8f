import type { Negotiation, PastProposal, Proposal } from './negotiation.ts';

/** So many proposals that have left the table are kept: everybody in the room gets them. */
export const PAST_KEPT = 40;
/** And so many of those that one delegation has taken back: it can do so again and again. */
export const WITHDRAWN_KEPT = 3;

/** What has left the table, with proposals that a fact has just taken off it, the latest last. */
export function withPast(
  past: NonNullable<Negotiation['past']> = {},
  fact: number,
  left: readonly (readonly [Proposal, PastProposal['came']])[],
): Pick<Negotiation, 'past'> {
  if (left.length === 0) return Object.keys(past).length === 0 ? {} : { past };
  const now = left.map(([{ by, change, also, acceptedBy, refusedBy, wantMore }, came], index) => {
    const said = { acceptedBy, refusedBy, ...(wantMore !== undefined && { wantMore }) };
    const gone: PastProposal = { by, change, ...(also && { also }), ...said, came };
    return [pastKey(fact, index), gone] as const;
  });
  const all = Object.entries(past).toSorted(([one], [other]) => factOf(one) - factOf(other));
  return { past: Object.fromEntries(fewWithdrawn([...all, ...now]).slice(-PAST_KEPT)) };
}

type Entry = readonly [string, PastProposal];

/** The entries without those that their authors took back before the last few. */
const fewWithdrawn = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(([, { by, came }], index) => {
    if (came !== 'withdrawn') return true;
    const later = entries.slice(index + 1).filter(([, other]) => other.by === by);
    return later.filter(([, other]) => other.came === 'withdrawn').length < WITHDRAWN_KEPT;
  });

/** A key that no number is: one fact may take several proposals off the table. */
const pastKey = (fact: number, index: number): string => `${fact}-${index + 1}`;

/** The number of the fact that took a proposal off the table. */
export const factOf = (key: string): number => Number(key.split('-')[0]);
