import type { ParagraphId, SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import type { Paragraphs } from '../texts/paragraphs.ts';
import { paragraphsOf } from '../texts/texts.ts';
import { targetOf } from '../texts/words.ts';
import type {
  ConsensusOutcome,
  Negotiation,
  PastProposal,
  SignalledOnParagraph,
} from './negotiation.ts';
import { changesOf } from './negotiation.ts';
import { factOf } from './past.ts';

type Answered = Omit<SignalledOnParagraph, 'turned'> & { readonly paragraph: ParagraphId };

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
  for (const { paragraph: id, ...answered } of answeredIn(negotiation, paragraphs)) {
    const before = own(said, id);
    if (before?.came === 'made' && answered.came !== 'made') continue;
    said[id] = { ...answered, ...turnedIn(room, negotiation, answered, refusers(id)) };
  }
  return said;
}

/**
 * Proposals that somebody answered, those that left the table first in front: each once for every paragraph that it
 * would change, for what goes together was answered as one (CON-18).
 */
function answeredIn(
  { past = {}, proposals }: Negotiation,
  paragraphs: Paragraphs,
): readonly Answered[] {
  const gone = Object.entries(past)
    .toSorted(([one], [other]) => factOf(one) - factOf(other))
    .flatMap(([key, { came, ...proposal }]) =>
      answered(proposal, (paragraph) => {
        const fact = own(paragraphs, paragraph)?.changes?.at(-1)?.fact;
        // Words that were changed once more since are not the ones that were decided on.
        return came === 'made' && fact !== factOf(key) ? 'overtaken' : came;
      }),
    );
  const open = Object.values(proposals).flatMap((proposal) => answered(proposal, () => 'open'));
  return [...gone, ...open].filter(
    ({ acceptedBy, refusedBy, wantMore = [] }) =>
      acceptedBy.length + refusedBy.length + wantMore.length > 0,
  );
}

/** A paragraph that a proposal would add was not there to be answered about. */
const answered = (
  proposal: Omit<PastProposal, 'came'>,
  came: (paragraph: ParagraphId) => Answered['came'],
): readonly Answered[] =>
  changesOf(proposal).flatMap((change) => {
    if (change.kind === 'insert') return [];
    const { by, acceptedBy, refusedBy, wantMore } = proposal;
    const paragraph = targetOf(change);
    const said = { acceptedBy, refusedBy, ...(wantMore !== undefined && { wantMore }) };
    return [{ paragraph, by, came: came(paragraph), ...said }];
  });

/** Only of what became the text can anybody have thought otherwise; who is away has let nothing pass. */
function turnedIn(
  { absent }: Pick<Room, 'absent'>,
  { phase }: Negotiation,
  { came, acceptedBy, refusedBy }: Omit<Answered, 'paragraph'>,
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
