import type { Negotiation, PastProposal, Proposal } from './negotiation.ts';

/** So many proposals that have left the table are kept: everybody in the room gets them. */
export const PAST_KEPT = 40;

/** What has left the table, with proposals that a fact has just taken off it, the latest last. */
export function withPast(
  past: NonNullable<Negotiation['past']> = {},
  fact: number,
  left: readonly (readonly [Proposal, PastProposal['came']])[],
): Pick<Negotiation, 'past'> {
  if (left.length === 0) return Object.keys(past).length === 0 ? {} : { past };
  const now = left.map(([{ by, change, acceptedBy, refusedBy }, came], index) => {
    const gone: PastProposal = { by, change, acceptedBy, refusedBy, came };
    return [pastKey(fact, index), gone] as const;
  });
  const all = Object.entries(past).toSorted(([one], [other]) => factOf(one) - factOf(other));
  return { past: Object.fromEntries([...all, ...now].slice(-PAST_KEPT)) };
}

/** A key that no number is: one fact may take several proposals off the table. */
const pastKey = (fact: number, index: number): string => `${fact}-${index + 1}`;

/** The number of the fact that took a proposal off the table. */
export const factOf = (key: string): number => Number(key.split('-')[0]);
