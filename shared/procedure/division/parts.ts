import type { DraftId, Paragraph, PublicScenario } from '../../scenario/scenario.ts';
import { type Amendment, type ChangeNumber, standingChanges } from '../amendments/amendment.ts';
import type { BallotSubject, Room } from '../kernel/room.ts';
import { textOf } from '../texts/texts.ts';
import type { Divided } from './division.ts';

/** A part of a text: the ids of its paragraphs; of an amendment: the numbers of its changes. */
export type Part = readonly string[];

/**
 * Merges requests for separate votes: overlapping parts are cut into the smallest pieces that do
 * not overlap, so that every paragraph, or change, is voted on once. Pieces keep the order of the whole, be it a text or
 * an amendment.
 */
export function smallestParts(whole: Part, parts: readonly Part[]): Part[] {
  const pieces = new Map<string, string[]>();
  for (const id of whole) {
    const askedBy = parts.flatMap((part, index) => (part.includes(id) ? [index] : []));
    if (askedBy.length === 0) continue;
    const key = askedBy.join(' ');
    pieces.set(key, [...(pieces.get(key) ?? []), id]);
  }
  return [...pieces.values()];
}

/** Whether nothing operative is left of a text: it is then rejected as a whole (rule 129). */
export function lapses(text: readonly Pick<Paragraph, 'kind'>[]): boolean {
  return !text.some(({ kind }) => kind === 'OP');
}

/** What a text can be divided into. */
export const partsOfText = (scenario: PublicScenario, room: Room, draft: DraftId): Part =>
  textOf(scenario, room, draft).map(({ id }) => id);

/** What an amendment can be divided into. */
export const partsOfAmendment = (amendment: Amendment): readonly ChangeNumber[] =>
  standingChanges(amendment).map(([number]) => number);

/** Whether a vote is one on a part of what was divided. */
export const isPartOf = (subject: BallotSubject, { draft, amendment }: Divided): boolean =>
  amendment === undefined
    ? subject.kind === 'part' && subject.draft === draft
    : subject.kind === 'amendmentPart' && subject.amendment === amendment;
