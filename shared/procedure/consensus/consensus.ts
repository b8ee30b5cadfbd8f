import type { PlacedParagraph } from '../../scenario/consensus-model.ts';
import type { Place } from '../../scenario/forums.ts';
import type {
  Draft,
  OutcomeTier,
  Paragraph,
  ParagraphId,
  PublicScenario,
  SeatId,
} from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import { draftOf } from '../texts/drafts.ts';
import type {
  ConsensusOutcome,
  Negotiation,
  ParagraphChange,
  ParagraphStanding,
  Proposal,
  ProposalId,
  Stance,
  TextChange,
} from './negotiation.ts';

/** A report is full only if so much of its substance is left. */
export const FULL_SHARE = 0.75;

/** The negotiation that a text opens with: the Chair's first text, clean. */
export function openNegotiation({ id, paragraphs }: Draft): Negotiation {
  const standing: ParagraphStanding = {
    status: 'clean',
    wording: 'original',
    place: 'report',
    heldBy: [],
  };
  return {
    draft: id,
    phase: 'reading',
    text: 1,
    paragraphs: Object.fromEntries(paragraphs.map((paragraph) => [paragraph.id, standing])),
    proposals: {},
    stances: {},
    silenceRounds: 0,
    breaks: [],
    consultationsHeld: 0,
  };
}

/** Whether the Chair has declared what came of it. */
export const isDecided = ({ phase }: Negotiation): boolean =>
  phase === 'adopted' || phase === 'noConsensus';

/** What makes two changes to a paragraph the same. */
export function proposalId({ paragraph, change }: TextChange): ProposalId {
  const to = change.kind === 'wording' ? change.alternative : `:${change.place}`;
  return `${paragraph}/${to}`;
}

/** A paragraph's standing after a change: everybody looks at it anew, so that it is clean. */
export function changed(standing: ParagraphStanding, change: ParagraphChange): ParagraphStanding {
  return {
    ...standing,
    ...(change.kind === 'wording' ? { wording: change.alternative } : { place: change.place }),
    status: 'clean',
    heldBy: [],
  };
}

/** Whether a change would leave the paragraph as it is. */
export function changesNothing(standing: ParagraphStanding, change: ParagraphChange): boolean {
  return change.kind === 'wording'
    ? standing.wording === change.alternative
    : standing.place === change.place;
}

/**
 * What the Chair proposes for the next text (CON-7): of each paragraph the proposal that most others
 * accept and nobody refuses, the earlier one where two are level; proposals that only their author
 * wants stay on the table.
 */
export function readyChanges({ proposals }: Negotiation): readonly TextChange[] {
  const best = new Map<ParagraphId, Proposal>();
  for (const proposal of Object.values(proposals)) {
    const { acceptedBy, refusedBy, paragraph } = proposal;
    if (refusedBy.length > 0 || acceptedBy.length === 0) continue;
    const before = best.get(paragraph);
    if (before === undefined || before.acceptedBy.length < acceptedBy.length) {
      best.set(paragraph, proposal);
    }
  }
  return [...best.values()].map(({ paragraph, change }) => ({ paragraph, change }));
}

/** The paragraphs that the Chair can mark as agreed ad referendum: in the report, held by nobody. */
export function unheldParagraphs({ paragraphs }: Negotiation): readonly ParagraphId[] {
  return Object.entries(paragraphs)
    .filter(([, { status, place }]) => status === 'clean' && place === 'report')
    .map(([id]) => id);
}

/** The seats whose stance on the text that was last put is an objection. */
export function objectors({ stances }: Negotiation): readonly SeatId[] {
  return Object.entries(stances)
    .filter(([, { kind }]) => kind === 'object')
    .map(([seat]) => seat)
    .sort();
}

/** The report's paragraphs as they now read, with the places where they stand; none is left out. */
export function placedText(
  scenario: PublicScenario,
  { draft: id, paragraphs }: Pick<Negotiation, 'draft' | 'paragraphs'>,
): readonly (PlacedParagraph & Paragraph)[] {
  return draftOf(scenario, id).paragraphs.map((paragraph) => {
    const { wording = 'original', place = 'report' } = own(paragraphs, paragraph.id) ?? {};
    return { ...reworded(paragraph, wording), place };
  });
}

/** A paragraph in one of its wordings. Throws where it has no such alternative. */
export function reworded(paragraph: Paragraph, wording: string): Paragraph {
  if (wording === 'original') return paragraph;
  const alternative = paragraph.alternatives.find(({ id }) => id === wording);
  if (alternative === undefined) {
    throw new Error(`The paragraph ${paragraph.id} has no wording ${wording}.`);
  }
  const { lead, text, stands, weight } = alternative;
  return { ...paragraph, lead, text, stands, weight };
}

const isSubstantive = ({ stands }: Pick<Paragraph, 'stands'>): boolean =>
  Object.keys(stands).length > 0;

/** How much was agreed (CON-12), from where the paragraphs of a text stand. */
export function tierOf(
  scenario: PublicScenario,
  negotiation: Pick<Negotiation, 'draft' | 'paragraphs'>,
  adopted: boolean,
): OutcomeTier {
  const text = placedText(scenario, negotiation).filter(isSubstantive);
  const left = text.filter(({ place }) => place === 'report');
  const hasSummary = text.some(({ place }) => place === 'summary');
  if (!adopted) return hasSummary ? 'summaryOnly' : 'none';
  if (left.length === 0) return hasSummary ? 'summaryOnly' : 'procedural';
  const first = draftOf(scenario, negotiation.draft).paragraphs.filter(isSubstantive);
  const sections = new Set(first.map(({ section }) => section));
  for (const { section } of left) sections.delete(section);
  const share = weightOf(left, first) / weightOf(first, first);
  return sections.size === 0 && share >= FULL_SHARE ? 'full' : 'thin';
}

/** What the paragraphs weigh; another wording weighs at most what the first one did. */
function weightOf(paragraphs: readonly Paragraph[], first: readonly Paragraph[]): number {
  const most = new Map(first.map(({ id, weight }) => [id, weight]));
  return paragraphs.reduce((sum, { id, weight }) => sum + Math.min(weight, most.get(id) ?? 0), 0);
}

/** What came of a negotiation that is over. */
export function consensusOutcome(
  scenario: PublicScenario,
  negotiation: Negotiation,
  byPeople: readonly SeatId[],
): ConsensusOutcome {
  const { draft, phase, paragraphs, stances, breaks, text } = negotiation;
  const adopted = phase === 'adopted';
  const blocked = adopted ? { blockedBy: [], over: [] } : blockedIn(negotiation);
  const standings = Object.entries(paragraphs);
  return {
    draft,
    adopted,
    tier: tierOf(scenario, negotiation, adopted),
    ...blocked,
    dissociations: bySeat(stances, (stance) =>
      adopted && stance.kind === 'dissociate' ? stance.paragraphs : undefined,
    ),
    explanations: bySeat(stances, (stance) => ('text' in stance ? stance.text : undefined)),
    places: Object.fromEntries(standings.map(([id, { place }]): [string, Place] => [id, place])),
    wordings: Object.fromEntries(standings.map(([id, { wording }]) => [id, wording])),
    breaks,
    texts: text,
    byPeople,
  };
}

/** Who stood in the way last: objectors at the gavel, else who broke the last silence, else who holds brackets. */
function blockedIn(negotiation: Negotiation): Pick<ConsensusOutcome, 'blockedBy' | 'over'> {
  const { stances, breaks, silenceRounds, paragraphs } = negotiation;
  const inOrder = (over: ReadonlySet<ParagraphId>) =>
    Object.keys(paragraphs).filter((id) => over.has(id));
  const against = objectors(negotiation);
  if (against.length > 0) {
    const over = against.flatMap((seat) => {
      const stance = stances[seat];
      return stance?.kind === 'object' ? stance.paragraphs : [];
    });
    return { blockedBy: against, over: inOrder(new Set(over)) };
  }
  const last = breaks.filter(({ round }) => round === silenceRounds);
  if (last.length > 0) {
    const over = new Set(last.flatMap((broken) => broken.over));
    return { blockedBy: last.map(({ by }) => by).sort(), over: inOrder(over) };
  }
  const held = Object.entries(paragraphs).filter(([, { status }]) => status === 'bracketed');
  return {
    blockedBy: [...new Set(held.flatMap(([, { heldBy }]) => heldBy))].sort(),
    over: held.map(([id]) => id),
  };
}

function bySeat<T>(
  stances: Negotiation['stances'],
  pick: (stance: Stance) => T | undefined,
): Record<SeatId, T> {
  const picked: Record<SeatId, T> = {};
  for (const [seat, stance] of Object.entries(stances)) {
    const value = pick(stance);
    if (value !== undefined) picked[seat] = value;
  }
  return picked;
}
