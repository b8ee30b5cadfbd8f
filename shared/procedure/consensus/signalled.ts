import type { ParagraphId, SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import type { Paragraphs } from '../texts/paragraphs.ts';
import { paragraphsOf } from '../texts/texts.ts';
import { type TextChange, targetOf } from '../texts/words.ts';
import type {
  ConsensusOutcome,
  Negotiation,
  Proposal,
  SignalledOnAddition,
  SignalledOnParagraph,
} from './negotiation.ts';
import { changesOf } from './negotiation.ts';
import { factOf } from './past.ts';

type Said = Pick<Proposal, 'by' | 'acceptedBy' | 'refusedBy' | 'wantMore'>;
type Answered = Omit<SignalledOnParagraph, 'turned'>;
type Insert = Extract<TextChange, { readonly kind: 'insert' }>;

/** What was answered to one change: to a paragraph of the text, or to one that never stood there. */
interface AnsweredChange {
  readonly said: Answered;
  readonly on: ParagraphId | Insert;
}

/**
 * CON-17: what delegations had answered to the change by which a paragraph came to read as it does, or came into the
 * text; where there is none, to the last one that was proposed for it. Paragraphs of which nobody said anything are
 * left out; of those that were proposed and never stood in the text each proposal has its own.
 */
export function signalledIn(
  room: Pick<Room, 'drafts' | 'absent'>,
  negotiation: Negotiation,
  refusers: (paragraph: ParagraphId) => readonly SeatId[],
): Pick<ConsensusOutcome, 'signalled' | 'signalledMore'> {
  const paragraphs = paragraphsOf(room, negotiation.draft);
  const signalled: Record<ParagraphId, SignalledOnParagraph> = {};
  const signalledMore: SignalledOnAddition[] = [];
  for (const { said, on } of answeredIn(negotiation, paragraphs)) {
    if (typeof on !== 'string') {
      const { lead, text } = on.words;
      signalledMore.push({ ...said, after: on.after, words: { lead, text } });
    } else if (own(signalled, on)?.came !== 'made' || said.came === 'made') {
      signalled[on] = { ...said, ...turnedIn(room, negotiation, said, refusers(on)) };
    }
  }
  return {
    ...(Object.keys(signalled).length > 0 && { signalled }),
    ...(signalledMore.length > 0 && { signalledMore }),
  };
}

/**
 * Proposals that somebody answered, those that left the table first in front: each once for every paragraph that it
 * would change or add, for what goes together was answered as one (CON-18).
 */
function answeredIn(
  { past = {}, proposals }: Negotiation,
  paragraphs: Paragraphs,
): readonly AnsweredChange[] {
  const gone = Object.entries(past)
    .toSorted(([one], [other]) => factOf(one) - factOf(other))
    .flatMap(([key, { came, ...proposal }]) =>
      isAnswered(proposal)
        ? changesOf(proposal).map((change): AnsweredChange => {
            const on = came === 'made' ? madeAs(change, factOf(key), paragraphs) : placeOf(change);
            const last = typeof on === 'string' ? own(paragraphs, on)?.changes?.at(-1) : undefined;
            // Words that were changed once more since are not the ones that were decided on.
            const isOvertaken = came === 'made' && last?.fact !== factOf(key);
            return { on, said: { ...saidTo(proposal), came: isOvertaken ? 'overtaken' : came } };
          })
        : [],
    );
  const open = Object.values(proposals).flatMap((proposal) =>
    isAnswered(proposal)
      ? changesOf(proposal).map(
          (change): AnsweredChange => ({
            on: placeOf(change),
            said: { ...saidTo(proposal), came: 'open' },
          }),
        )
      : [],
  );
  return [...gone, ...open];
}

const isAnswered = ({ acceptedBy, refusedBy, wantMore = [] }: Said): boolean =>
  acceptedBy.length + refusedBy.length + wantMore.length > 0;

const saidTo = ({ by, acceptedBy, refusedBy, wantMore }: Said): Said => ({
  by,
  acceptedBy,
  refusedBy,
  ...(wantMore !== undefined && { wantMore }),
});

const placeOf = (change: TextChange): ParagraphId | Insert =>
  change.kind === 'insert' ? change : targetOf(change);

/** The paragraph that a change which was made is about: one that it added by what it said when it came into the text. */
function madeAs(change: TextChange, fact: number, paragraphs: Paragraphs): ParagraphId | Insert {
  if (change.kind !== 'insert') return targetOf(change);
  const { lead, text } = change.words;
  const [id] =
    Object.entries(paragraphs).find(([, { words, changes = [] }]) => {
      const at = changes.findIndex((entry) => entry.did === 'insert' && entry.fact === fact);
      const said = changes.slice(at + 1).find(({ was }) => was?.words)?.was?.words ?? words;
      return at >= 0 && said?.lead === lead && said.text === text;
    }) ?? [];
  return id ?? change;
}

/** Only of what became the text can anybody have thought otherwise; who is away has let nothing pass. */
function turnedIn(
  { absent }: Pick<Room, 'absent'>,
  { phase }: Negotiation,
  { came, acceptedBy, refusedBy }: Answered,
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
