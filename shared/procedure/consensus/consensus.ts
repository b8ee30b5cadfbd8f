import { once, oncePerPair } from '../../scenario/once.ts';
import type {
  DraftId,
  OutcomeTier,
  Paragraph,
  ParagraphId,
  PublicScenario,
  SeatId,
} from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { draftOf } from '../texts/drafts.ts';
import { addedIn, type Paragraphs, standingOf } from '../texts/paragraphs.ts';
import { ADDITIONS_ALLOWED, saysSame } from '../texts/text-changes.ts';
import { type PlacedParagraph, paragraphsOf, textOf, wholeText, wordsOf } from '../texts/texts.ts';
import { type TextChange, targetOf } from '../texts/words.ts';
import {
  type ConsensusOutcome,
  changesOf,
  type Negotiation,
  type Proposal,
  type ProposalId,
  type Stance,
} from './negotiation.ts';
import { signalledIn } from './signalled.ts';

/** A report is full only if so much of its substance is left. */
export const FULL_SHARE = 0.75;

/** The negotiation that a text opens with: the Chair's first text. */
export function openNegotiation(draft: DraftId): Negotiation {
  return {
    draft,
    phase: 'reading',
    text: 1,
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

/** A change that is one of few: of the same name is the same change. */
export type NamedChange = Extract<TextChange, { kind: 'alternative' | 'delete' | 'place' }>;

/**
 * What a proposal is known by: its change where that has a name, else the number of its fact; so, too, where
 * it is several changes at once.
 */
export const proposalId = (
  change: TextChange,
  fact: number,
  also: readonly TextChange[] = [],
): ProposalId =>
  isNamed(change) && also.length === 0 ? namedProposal(change) : `${targetOf(change)}/+${fact}`;

/** What several changes together are known by, in whatever order; undefined where one of them has no name. */
export const nameOfChanges = (changes: readonly TextChange[]): string | undefined =>
  changes.every(isNamed) ? changes.map(namedProposal).sort().join(' + ') : undefined;

/** Whether a change is one of few. */
export const isNamed = (change: Pick<TextChange, 'kind'>): change is NamedChange =>
  change.kind !== 'replace' && change.kind !== 'insert' && change.kind !== 'move';

/** What a proposal of a named change is known by. */
export function namedProposal(change: NamedChange): ProposalId {
  switch (change.kind) {
    case 'alternative':
      return `${change.paragraph}/${change.alternative}`;
    case 'delete':
      return `${change.paragraph}/:dropped`;
    case 'place':
      return `${change.paragraph}/:${change.place}`;
  }
}

/** Whether a change would leave the paragraph as it reads and stands. */
export function changesNothing(
  scenario: PublicScenario,
  draft: DraftId,
  paragraph: PlacedParagraph,
  change: TextChange,
): boolean {
  if (change.kind === 'insert' || change.kind === 'move') return false;
  if (change.kind === 'delete') return paragraph.place === 'dropped';
  if (change.kind === 'place') return paragraph.place === change.place;
  const words = wordsOf(scenario, draft, change);
  return words !== undefined && saysSame(paragraph, words);
}

/** What the Chair proposes for the next text (CON-7): all that is changed by the ready proposals. */
export const readyChanges = (room: Room, negotiation: Negotiation): readonly TextChange[] =>
  readyProposals(room, negotiation).flatMap(changesOf);

/**
 * Of each paragraph the proposal that most others accept and nobody refuses, the earlier one where two are
 * level; several changes that go together as one, or not at all (CON-18); and new paragraphs, as many as
 * there is space for. Proposals that only their author wants stay on the table.
 */
export function readyProposals(
  room: Room,
  { draft, proposals }: Pick<Negotiation, 'draft' | 'proposals'>,
): readonly Proposal[] {
  const all = Object.values(proposals);
  const ripe = all.filter(
    ({ acceptedBy, refusedBy }) => refusedBy.length === 0 && acceptedBy.length > 0,
  );
  if (ripe.length === 0) return ripe;
  const taken = new Set<ParagraphId>();
  const ready = new Set<Proposal>();
  let space = ADDITIONS_ALLOWED - addedIn(paragraphsOf(room, draft)).length;
  for (const proposal of ripe.sort((a, b) => b.acceptedBy.length - a.acceptedBy.length)) {
    const changes = changesOf(proposal);
    const added = changes.filter(({ kind }) => kind === 'insert').length;
    const touched = changes.flatMap((change) => (change.kind === 'insert' ? [] : change.paragraph));
    if (added > space || touched.some((id) => taken.has(id))) continue;
    space -= added;
    for (const id of touched) taken.add(id);
    ready.add(proposal);
  }
  return all.filter((proposal) => ready.has(proposal));
}

/** The paragraphs that the Chair can mark as agreed ad referendum: in the report, held by nobody. */
export const unheldParagraphs = (
  scenario: PublicScenario,
  room: Room,
  { draft }: Negotiation,
): readonly ParagraphId[] => cleanIn(textOf(scenario, room, draft), paragraphsOf(room, draft));

const cleanIn = oncePerPair(
  (text: readonly Paragraph[], paragraphs: Paragraphs): readonly ParagraphId[] =>
    text.filter(({ id }) => standingOf(own(paragraphs, id)).status === 'clean').map(({ id }) => id),
);

/** The seats whose stance on the text that was last put is an objection. */
export const objectors = ({ stances }: Negotiation): readonly SeatId[] => objectingIn(stances);

const objectingIn = once((stances: Negotiation['stances']): readonly SeatId[] =>
  Object.entries(stances)
    .filter(([, { kind }]) => kind === 'object')
    .map(([seat]) => seat)
    .sort(),
);

const isSubstantive = ({ stands }: Pick<Paragraph, 'stands'>): boolean =>
  Object.keys(stands).length > 0;

/** How much was agreed (CON-12), from where the paragraphs of a text stand. */
export function tierOf(
  first: readonly Paragraph[],
  last: readonly PlacedParagraph[],
  adopted: boolean,
): OutcomeTier {
  const text = last.filter(isSubstantive);
  const left = text.filter(({ place }) => place === 'report');
  const hasSummary = text.some(({ place }) => place === 'summary');
  if (!adopted) return hasSummary ? 'summaryOnly' : 'none';
  if (left.length === 0) return hasSummary ? 'summaryOnly' : 'procedural';
  const substance = first.filter(isSubstantive);
  const sections = new Set(substance.map(({ section }) => section));
  for (const { section } of left) sections.delete(section);
  const share = weightOf(left, substance) / weightOf(substance, substance);
  return sections.size === 0 && share >= FULL_SHARE ? 'full' : 'thin';
}

/** What the paragraphs weigh: another wording at most what the first one did, a new one nothing. */
function weightOf(paragraphs: readonly Paragraph[], first: readonly Paragraph[]): number {
  const most = new Map(first.map(({ id, weight }) => [id, weight]));
  return paragraphs.reduce((sum, { id, weight }) => sum + Math.min(weight, most.get(id) ?? 0), 0);
}

/** What came of a negotiation that is over. */
export function consensusOutcome(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  byPeople: readonly SeatId[],
): ConsensusOutcome {
  const { draft, phase, stances, breaks, text } = negotiation;
  const adopted = phase === 'adopted';
  const last = wholeText(scenario, room, draft);
  const inTheWay = adopted ? [] : blockersIn(negotiation, paragraphsOf(room, draft), last);
  const dissociations = bySeat(stances, (stance) =>
    adopted && stance.kind === 'dissociate' ? stance.paragraphs : undefined,
  );
  const refusers = [...inTheWay, ...Object.entries(dissociations)];
  const signalled = signalledIn(room, negotiation, (paragraph) =>
    refusers.flatMap(([seat, over]) => (over.includes(paragraph) ? [seat] : [])),
  );
  return {
    draft,
    adopted,
    tier: tierOf(draftOf(scenario, draft).paragraphs, last, adopted),
    ...blockedBy(inTheWay, last),
    ...(!adopted && { objections: eachOver(inTheWay) }),
    dissociations,
    explanations: bySeat(stances, (stance) => ('text' in stance ? stance.text : undefined)),
    breaks,
    texts: text,
    ...signalled,
    byPeople,
  };
}

type InTheWay = readonly (readonly [SeatId, readonly ParagraphId[]])[];

/**
 * Who stood in the way last and over which paragraphs: objectors at the gavel, else who broke the last
 * silence, else who holds brackets.
 */
function blockersIn(
  negotiation: Negotiation,
  paragraphs: Paragraphs,
  text: readonly PlacedParagraph[],
): InTheWay {
  const { stances, breaks, silenceRounds } = negotiation;
  const against = objectors(negotiation);
  if (against.length > 0) {
    return against.map((seat) => {
      const stance = stances[seat];
      return [seat, stance?.kind === 'object' ? stance.paragraphs : []];
    });
  }
  const last = breaks.filter(({ round }) => round === silenceRounds);
  if (last.length > 0) return last.map(({ by, over }) => [by, over]);
  return text.flatMap(({ id }) =>
    (own(paragraphs, id)?.heldBy ?? []).map((seat) => [seat, [id]] as const),
  );
}

/** All of them together, and all that it was over, in the order of the text. */
function blockedBy(
  inTheWay: InTheWay,
  text: readonly PlacedParagraph[],
): Pick<ConsensusOutcome, 'blockedBy' | 'over'> {
  const over = new Set(inTheWay.flatMap(([, paragraphs]) => paragraphs));
  return {
    blockedBy: [...new Set(inTheWay.map(([seat]) => seat))].sort(),
    over: text.map(({ id }) => id).filter((id) => over.has(id)),
  };
}

/** What each of them stood in the way over; who holds several brackets comes once, with all of them. */
function eachOver(inTheWay: InTheWay): Readonly<Record<SeatId, readonly ParagraphId[]>> {
  const each: Record<SeatId, readonly ParagraphId[]> = {};
  for (const [seat, over] of inTheWay) each[seat] = [...(each[seat] ?? []), ...over];
  return each;
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
