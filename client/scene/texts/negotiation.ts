import { changesNothing, objectors } from '../../../shared/procedure/consensus/consensus.ts';
import type {
  Negotiation,
  Proposal,
  SilenceBreak,
} from '../../../shared/procedure/consensus/negotiation.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import {
  type LedgerEntry,
  type ParagraphStanding,
  type ParagraphState,
  standingOf,
} from '../../../shared/procedure/texts/paragraphs.ts';
import type { AskedReportChange } from '../../../shared/procedure/texts/schemas.ts';
import { paragraphsOf, wholeText } from '../../../shared/procedure/texts/texts.ts';
import { type TextChange, targetOf } from '../../../shared/procedure/texts/words.ts';
import { consensusTerms, type Place } from '../../../shared/scenario/forums.ts';
import type {
  Alternative,
  Paragraph,
  PublicScenario,
  SeatId,
} from '../../../shared/scenario/scenario.ts';

/** A wording that a paragraph has, had or could have. */
export type Words = Pick<Paragraph, 'lead' | 'text' | 'stands' | 'weight'> & {
  /** 'original' for the Chair's first, ':own' for somebody's own, else the id of the alternative. */
  readonly id: string;
  readonly gist?: string;
  /** Whether the facilitator has corrected what they are taken to mean. */
  readonly corrected?: true;
  readonly origin: Alternative['origin'] | 'chair' | 'own';
};

/** One paragraph of a report with everything that the room knows of it. */
export interface ReportLine {
  readonly id: string;
  readonly number: string;
  readonly section: string;
  readonly words: Words;
  readonly standing: ParagraphStanding;
  /** Every wording it could have, the present one included. */
  readonly wordings: readonly Words[];
  /** What is proposed for it or to follow it and has not become the text, the oldest first. */
  readonly proposals: readonly Proposal[];
  /** What goes into the text only together with one of these proposals, by the proposal's id. */
  readonly together: Readonly<Record<string, readonly Part[]>>;
  /** The last change that was made to it. */
  readonly lastChange?: LedgerEntry;
}

/** A change that goes together with another: which paragraph it is about, and which words it would get. */
export interface Part {
  readonly number: string;
  readonly change: TextChange;
  readonly words?: Words;
}

/** The report of a negotiation, paragraph by paragraph in its order, with the standing of each. */
export function reportOf(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  { draft, proposals }: Negotiation,
): readonly ReportLine[] {
  const tabled = draftOf(scenario, draft).paragraphs;
  const states = paragraphsOf(room, draft);
  const together: Record<string, readonly Part[]> = Object.fromEntries(
    Object.values(proposals).map(({ id, also = [] }) => [
      id,
      also.map((change) => partOf(tabled, change)),
    ]),
  );
  return wholeText(scenario, room, draft).map((paragraph, index): ReportLine => {
    const { id, number, section = '' } = paragraph;
    const state = states[id];
    const lastChange = state?.changes?.at(-1);
    const wordings = wordingsOf(tabled.find((first) => first.id === id));
    const words = wordings.find((known) => known.id === wordingNow(state)) ?? ownWords(paragraph);
    return {
      id,
      number,
      section,
      words,
      standing: standingOf(state),
      wordings: wordings.includes(words) ? wordings : [...wordings, words],
      proposals: Object.values(proposals).filter(
        ({ change }) =>
          (targetOf(change) === id || (targetOf(change) === '' && index === 0)) &&
          !changesNothing(scenario, draft, paragraph, change),
      ),
      together,
      ...(lastChange && { lastChange }),
    };
  });
}

function partOf(tabled: readonly Paragraph[], change: TextChange): Part {
  const paragraph = tabled.find(({ id }) => id === targetOf(change));
  const words =
    change.kind === 'alternative'
      ? wordingsOf(paragraph).find(({ id }) => id === change.alternative)
      : undefined;
  return { number: paragraph?.number ?? '', change, ...(words && { words }) };
}

/** The id of the wording that a paragraph has. */
function wordingNow({ words, added, alternative = 'original' }: ParagraphState = {}): string {
  return words === undefined && added === undefined ? alternative : OWN;
}

/** The Chair's first wording, then the others that may be proposed; none of a paragraph that was added. */
function wordingsOf(tabled: Paragraph | undefined): readonly Words[] {
  if (tabled === undefined) return [];
  const { lead, text, stands, weight, alternatives } = tabled;
  return [{ id: 'original', lead, text, stands, weight, origin: 'chair' }, ...alternatives];
}

const OWN = ':own';

const ownWords = ({
  lead,
  text,
  stands,
  weight,
  corrected,
}: Omit<Words, 'id' | 'gist' | 'origin'>): Words => ({
  id: OWN,
  ...(corrected && { corrected }),
  lead,
  text,
  stands,
  weight,
  origin: 'own',
});

/** The words that a change would put there; undefined where it has none. */
export function wordsProposed(line: ReportLine, change: TextChange): Words | undefined {
  if (change.kind === 'alternative') {
    return line.wordings.find(({ id }) => id === change.alternative);
  }
  return 'words' in change ? ownWords(change.words) : undefined;
}

/** A change on the table as one would ask for it anew. */
export function askedOf(change: TextChange): AskedReportChange {
  if (!('words' in change)) return change;
  const { lead, text, stands } = change.words;
  const words = { lead, text, stands: { ...stands } };
  return change.kind === 'replace'
    ? { kind: 'replace', paragraph: change.paragraph, words }
    : { kind: 'insert', after: change.after, paragraphKind: 'P', words };
}

/** Where a paragraph may stand in the present forum, from the highest status to none. */
export function placesIn(scenario: PublicScenario, room: Pick<Room, 'stage'>): readonly Place[] {
  return consensusTerms(stageOf(scenario, room))?.places ?? [];
}

/** The words of a paragraph as one line. */
export function lineOf({ lead, text }: Pick<Words, 'lead' | 'text'>): string {
  return lead === '' ? text : `${lead} ${text}`;
}

/** How a paragraph stands at a glance: where it is, and if in the report, how far agreed. */
export type Standing = ParagraphStanding['status'] | Exclude<Place, 'report'>;
export const STANDINGS: readonly Standing[] = [
  'agreed',
  'clean',
  'bracketed',
  'summary',
  'annex',
  'dropped',
];

export function standingAtAGlance({ place, status }: ParagraphStanding): Standing {
  return place === 'report' ? status : place;
}

/** How many paragraphs stand in each way. */
export function countStandings(lines: readonly ReportLine[]): Readonly<Record<Standing, number>> {
  const counts = { agreed: 0, clean: 0, bracketed: 0, summary: 0, annex: 0, dropped: 0 };
  for (const { standing } of lines) counts[standingAtAGlance(standing)] += 1;
  return counts;
}

/** Who objects to the text that was last put, over which paragraphs; none: the text as a whole. */
export function objectionsOf(
  negotiation: Negotiation,
): readonly (readonly [SeatId, readonly string[]])[] {
  return objectors(negotiation).map((seat) => {
    const stance = negotiation.stances[seat];
    return [seat, stance?.kind === 'object' ? stance.paragraphs : []];
  });
}

/** The latest break of a silence, as long as no new text has been put since. */
export function brokenSilence(negotiation: Negotiation): SilenceBreak | undefined {
  const { phase, breaks } = negotiation;
  return phase === 'consultations' && objectors(negotiation).length === 0
    ? breaks.at(-1)
    : undefined;
}

/** Who wishes to be dissociated, from which paragraphs. */
export function dissociationsOf({
  stances,
}: Negotiation): readonly (readonly [SeatId, readonly string[]])[] {
  return Object.entries(stances).flatMap(([seat, stance]) =>
    stance.kind === 'dissociate' ? [[seat, stance.paragraphs] as const] : [],
  );
}

/**
 * The paragraph that the moment is about: at the gavel the one most refused, after a broken silence
 * the one it was broken over, else that of the latest proposal, else the one in most brackets.
 */
export function paragraphInQuestion(
  negotiation: Negotiation,
  lines: readonly ReportLine[],
): ReportLine | undefined {
  const named = (id: string | undefined) => lines.find((line) => line.id === id);
  if (negotiation.phase === 'gavel') {
    return named(mostNamed(objectionsOf(negotiation)) ?? mostNamed(dissociationsOf(negotiation)));
  }
  if (negotiation.phase === 'silence') return undefined;
  const brokenOver = brokenSilence(negotiation)?.over[0];
  const latest = Object.values(negotiation.proposals).findLast((proposal) =>
    lines.some(({ proposals }) => proposals.includes(proposal)),
  );
  const proposedFor = lines.find(({ proposals }) => latest && proposals.includes(latest));
  const inBrackets = lines
    .filter(({ standing }) => standingAtAGlance(standing) === 'bracketed')
    .toSorted((one, other) => other.standing.heldBy.length - one.standing.heldBy.length);
  return named(brokenOver) ?? proposedFor ?? inBrackets[0];
}

function mostNamed(
  refusals: readonly (readonly [SeatId, readonly string[]])[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const paragraph of refusals.flatMap(([, paragraphs]) => paragraphs)) {
    counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** Numbers of paragraphs as one says them: "paragraph 12", "paragraphs 12 and 14". */
export function numbersOf(lines: readonly ReportLine[], ids: readonly string[]): readonly string[] {
  return lines.filter(({ id }) => ids.includes(id)).map(({ number }) => number);
}
