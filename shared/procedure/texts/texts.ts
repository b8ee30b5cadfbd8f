import { oncePerPair } from '../../scenario/once.ts';
import type { Draft, DraftId, Paragraph, PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { DraftStanding, Room } from '../kernel/room.ts';
import { draftOf } from './drafts.ts';
import type { Wording } from './words.ts';

/** The text of a draft as it stands now: reworded and added paragraphs in place, those taken out gone. */
export function textOf(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  id: DraftId,
): readonly Paragraph[] {
  const draft = draftOf(scenario, id);
  const standing = own(room.drafts, id);
  return standing === undefined ? draft.paragraphs : standingText(draft, standing);
}

/** Put together once for all who read it as it stands. */
const standingText = oncePerPair(
  (draft: Draft, { dropped, wording }: DraftStanding): readonly Paragraph[] =>
    withAdded(draft, wording)
      .filter((paragraph) => !dropped.includes(paragraph.id))
      .map((paragraph) => reworded(paragraph, own(wording, paragraph.id))),
);

/** The tabled paragraphs with those added in play after the ones that they follow. */
function withAdded(
  draft: Pick<Draft, 'paragraphs'>,
  wording: Readonly<Record<string, Wording>>,
): readonly Paragraph[] {
  const added = Object.entries(wording).filter(([, { added }]) => added !== undefined);
  if (added.length === 0) return draft.paragraphs;
  const following = (id: string): readonly Paragraph[] =>
    added
      .filter(([, words]) => words.added?.after === id)
      .flatMap(([own, words]) => [newParagraph(own, words), ...following(own)]);
  return [
    ...following(''),
    ...draft.paragraphs.flatMap((paragraph) => [paragraph, ...following(paragraph.id)]),
  ];
}

function newParagraph(id: string, { added, ...words }: Wording): Paragraph {
  return {
    id,
    kind: added?.kind ?? 'OP',
    number: added?.number ?? '',
    ...words,
    alternatives: [],
    confidence: 'low',
    sources: [],
  };
}

function reworded(paragraph: Paragraph, words: Wording | undefined): Paragraph {
  if (words === undefined || words.added !== undefined) return paragraph;
  const { lead, text, stands, weight } = words;
  return { ...paragraph, lead, text, stands, weight };
}

/** The symbol of a draft, with the revisions made in play counted on: L.27/Rev.1 becomes L.27/Rev.2. */
export function symbolOf(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  id: DraftId,
): string {
  return revised(draftOf(scenario, id).symbol, own(room.drafts, id)?.revision ?? 0);
}

/** A symbol or short name after so many more revisions. */
function revised(symbol: string, revisions: number): string {
  if (revisions === 0) return symbol;
  const [, base = symbol, before = '0'] = /^(.*?)(?:\/Rev\.(\d+))?$/.exec(symbol) ?? [];
  return `${base}/Rev.${Number(before) + revisions}`;
}
