import { changesOf, type Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf, sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import { paragraphsOf, wholeText } from '../../../shared/procedure/texts/texts.ts';
import { targetOf } from '../../../shared/procedure/texts/words.ts';
import type {
  DraftId,
  ParagraphId,
  PublicScenario,
  SeatId,
} from '../../../shared/scenario/scenario.ts';
import { markedWords } from './marked-words.ts';

/** What delegations have said in public of one paragraph as it reads; nobody is in two of the lists. */
export interface Heat {
  /** Who stands by its words: sponsors, who spoke for the text or its way, who refused to change it. */
  readonly for: readonly SeatId[];
  /** Who would have it otherwise: proposed a change, could live with one, or spoke the other way. */
  readonly otherwise: readonly SeatId[];
  /** Who refuses it as it reads: holds it in brackets, or asked for a vote on it alone. */
  readonly against: readonly SeatId[];
  /** Who is among them only by the word that it marked last on the issues of the paragraph (FLO-10). */
  readonly byWord: readonly SeatId[];
  /** How many members there are. */
  readonly members: number;
}

/**
 * The declared support for a paragraph, from public acts alone; the last that a delegation did weighs
 * most, so that a sponsor who holds a paragraph counts as one who refuses it. Who has done nothing to it
 * counts by what it said in the meeting, never by what it said in private.
 */
export function heatOf(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
  paragraph: ParagraphId,
): Heat {
  const against = new Set(refusing(room, draft, paragraph));
  const wanting = wantingOtherwise(room, draft, paragraph).filter((seat) => !against.has(seat));
  const otherwise = new Set(wanting);
  const standing = standingBy(scenario, room, draft, paragraph).filter(
    (seat) => !against.has(seat) && !otherwise.has(seat),
  );
  const hasActed = new Set([...against, ...otherwise, ...standing]);
  const stands =
    wholeText(scenario, room, draft).find(({ id }) => id === paragraph)?.stands ?? NOTHING;
  const words = markedWords(scenario, room, stands);
  const isWord = (seat: SeatId) => !hasActed.has(seat);
  const spokenFor = words.with.filter(isWord);
  const spokenOtherwise = words.contrary.filter(isWord);
  return {
    for: [...new Set(standing), ...spokenFor],
    otherwise: [...otherwise, ...spokenOtherwise],
    against: [...against],
    byWord: [...spokenFor, ...spokenOtherwise],
    members: membersOf(scenario).length,
  };
}

/** The same for one more paragraph that a proposal would add, which stands nowhere yet: from the answers to it alone. */
export const heatOfAddition = (
  scenario: PublicScenario,
  { by, acceptedBy, refusedBy, wantMore = [] }: Proposal,
): Heat => ({
  for: [by, ...acceptedBy],
  otherwise: wantMore,
  against: refusedBy,
  byWord: [],
  members: membersOf(scenario).length,
});

const NOTHING = {};

function standingBy(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
  paragraph: ParagraphId,
): readonly SeatId[] {
  if (draftOf(scenario, draft).kind === 'report') {
    return changesOnTheTable(room, draft, paragraph).flatMap(({ refusedBy }) => refusedBy);
  }
  return [...sponsorsOf(scenario, room, draft), ...(room.drafts[draft]?.spokenFor ?? [])];
}

function wantingOtherwise(room: Room, draft: DraftId, paragraph: ParagraphId): readonly SeatId[] {
  const proposed = changesOnTheTable(room, draft, paragraph);
  const movers = Object.values(room.amendments)
    .filter(
      ({ draft: of, status, changes }) =>
        of === draft &&
        status === 'pending' &&
        changes.some((change) => change.kind !== 'insert' && targetOf(change) === paragraph),
    )
    .map(({ mover }) => mover);
  return [
    ...proposed.flatMap(({ by, acceptedBy, wantMore = [] }) => [by, ...acceptedBy, ...wantMore]),
    ...movers,
  ];
}

/** Proposals to change the paragraph itself, alone or with others; one that adds another after it says nothing of it, and has its own. */
const changesOnTheTable = ({ negotiation }: Room, draft: DraftId, paragraph: ParagraphId) =>
  negotiation?.draft === draft
    ? Object.values(negotiation.proposals).filter((proposal) =>
        changesOf(proposal).some(
          (change) => change.kind !== 'insert' && targetOf(change) === paragraph,
        ),
      )
    : [];

function refusing(room: Room, draft: DraftId, paragraph: ParagraphId): readonly SeatId[] {
  const asked =
    room.division?.draft === draft
      ? room.division.requests.filter(({ parts }) => parts.flat().includes(paragraph))
      : [];
  const held = paragraphsOf(room, draft)[paragraph]?.heldBy ?? [];
  return [...held, ...asked.map(({ seat }) => seat)];
}
