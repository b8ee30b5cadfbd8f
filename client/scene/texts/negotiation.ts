import { changesNothing, objectors } from '../../../shared/procedure/consensus/consensus.ts';
import type {
  Negotiation,
  ParagraphStanding,
  Proposal,
  SilenceBreak,
} from '../../../shared/procedure/consensus/negotiation.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { consensusTerms, type Place } from '../../../shared/scenario/forums.ts';
import type {
  Alternative,
  Paragraph,
  PublicScenario,
  SeatId,
} from '../../../shared/scenario/scenario.ts';

/** A wording that a paragraph has, had or could have. */
export type Words = Pick<Paragraph, 'lead' | 'text' | 'stands' | 'weight'> & {
  /** 'original' for the Chair's first, else the id of the alternative. */
  readonly id: string;
  readonly gist?: string;
  readonly origin: Alternative['origin'] | 'chair';
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
  /** What is proposed for it and has not become the text, the oldest first. */
  readonly proposals: readonly Proposal[];
}

/** The report of a negotiation, paragraph by paragraph in its order, with the standing of each. */
export function reportOf(
  scenario: PublicScenario,
  negotiation: Negotiation,
): readonly ReportLine[] {
  return draftOf(scenario, negotiation.draft).paragraphs.flatMap((paragraph): ReportLine[] => {
    const standing = negotiation.paragraphs[paragraph.id];
    if (standing === undefined) return [];
    const wordings = wordingsOf(paragraph);
    return [
      {
        id: paragraph.id,
        number: paragraph.number,
        section: paragraph.section ?? '',
        words: wordings.find(({ id }) => id === standing.wording) ?? firstWords(paragraph),
        standing,
        wordings,
        proposals: Object.values(negotiation.proposals).filter(
          (proposal) =>
            proposal.paragraph === paragraph.id && !changesNothing(standing, proposal.change),
        ),
      },
    ];
  });
}

/** The Chair's first wording, then the others that may be proposed. */
export function wordingsOf(paragraph: Paragraph): readonly [Words, ...Words[]] {
  return [firstWords(paragraph), ...paragraph.alternatives];
}

function firstWords({ lead, text, stands, weight }: Paragraph): Words {
  return { id: 'original', lead, text, stands, weight, origin: 'chair' };
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
  const latest = Object.values(negotiation.proposals).findLast(({ paragraph, change }) => {
    const line = named(paragraph);
    return line !== undefined && !changesNothing(line.standing, change);
  });
  const inBrackets = lines
    .filter(({ standing }) => standingAtAGlance(standing) === 'bracketed')
    .toSorted((one, other) => other.standing.heldBy.length - one.standing.heldBy.length);
  return named(brokenOver) ?? named(latest?.paragraph) ?? inBrackets[0];
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
