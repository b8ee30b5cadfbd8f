import type { ParagraphId, SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import type { Paragraphs } from '../texts/paragraphs.ts';
import { paragraphsOf } from '../texts/texts.ts';
import { type TextChange, targetOf } from '../texts/words.ts';
import type {
  ConsensusOutcome,
  Negotiation,
  PastProposal,
  SignalledOnParagraph,
} from './negotiation.ts';
import { factOf } from './past.ts';

type Answered = Omit<SignalledOnParagraph, 'turned'> & { readonly change: TextChange };

/**
 * CON-17: what delegations had answered to the change by which a paragraph came to read as it does; where
 * there is none, to the last one that was proposed for it. Paragraphs of which nobody said anything are left out.
 */
export function signalledIn(
  room: Pick<Room, 'drafts' | 'absent'>,
  negotiation: Negotiation,
  refusers: (paragraph: ParagraphId) => readonly SeatId[],
): NonNullable<ConsensusOutcome['signalled']> {
  const paragraphs = paragraphsOf(room, negotiation.draft);
  const said: Record<ParagraphId, SignalledOnParagraph> = {};
  for (const { change, ...answered } of answeredIn(negotiation, paragraphs)) {
    const id = targetOf(change);
    const before = own(said, id);
    if (before?.came === 'made' && answered.came !== 'made') continue;
    said[id] = { ...answered, ...turnedIn(room, negotiation, answered, refusers(id)) };
  }
  return said;
}

/** Proposals that somebody answered, those that left the table first in front. */
function answeredIn(
  { past = {}, proposals }: Negotiation,
  paragraphs: Paragraphs,
): readonly Answered[] {
  const gone = Object.entries(past)
    .toSorted(([one], [other]) => factOf(one) - factOf(other))
    .map(([key, { came, ...proposal }]) => {
      const fact = own(paragraphs, targetOf(proposal.change))?.changes?.at(-1)?.fact;
      // Words that were changed once more since are not the ones that were decided on.
      const isOvertaken = came === 'made' && fact !== factOf(key);
      return answered(proposal, isOvertaken ? 'overtaken' : came);
    });
  const open = Object.values(proposals).map((proposal) => answered(proposal, 'open'));
  return [...gone, ...open].filter(
    ({ change, acceptedBy, refusedBy, wantMore = [] }) =>
      change.kind !== 'insert' && acceptedBy.length + refusedBy.length + wantMore.length > 0,
  );
}

const answered = (
  { by, change, acceptedBy, refusedBy, wantMore }: Omit<PastProposal, 'came'>,
  came: Answered['came'],
): Answered => ({
  by,
  change,
  came,
  acceptedBy,
  refusedBy,
  ...(wantMore !== undefined && { wantMore }),
});

/** Only of what became the text can anybody have thought otherwise; who is away has let nothing pass. */
function turnedIn(
  { absent }: Pick<Room, 'absent'>,
  { phase }: Negotiation,
  { came, acceptedBy, refusedBy }: Omit<Answered, 'change'>,
  refusers: readonly SeatId[],
): Pick<SignalledOnParagraph, 'turned'> {
  if (came !== 'made') return {};
  const canLive = acceptedBy.filter((seat) => refusers.includes(seat));
  const cannot =
    phase === 'adopted'
      ? refusedBy.filter((seat) => !refusers.includes(seat) && own(absent, seat) === undefined)
      : [];
  return { turned: { canLive, cannot } };
}
