import type { Room } from '../procedure/kernel/room.ts';
import { draftOf } from '../procedure/texts/drafts.ts';
import type { Paragraphs } from '../procedure/texts/paragraphs.ts';
import { applyChange } from '../procedure/texts/text-changes.ts';
import { type PlacedParagraph, paragraphsOf, placedText } from '../procedure/texts/texts.ts';
import type { TextChange } from '../procedure/texts/words.ts';
import { once, oncePerPair } from '../scenario/once.ts';
import type { Draft, DraftId, PublicScenario } from '../scenario/scenario.ts';

type Text = readonly PlacedParagraph[];

/** What a new paragraph is known by before it is one. */
const NEW = 'asked';

const changedText = oncePerPair((draft: Draft, paragraphs: Paragraphs) =>
  once(
    (change: TextChange): Text => placedText(draft, applyChange(draft, paragraphs, change, NEW)),
  ),
);

/**
 * The report as it stands, or as it would stand after a change. Every delegation that is asked about it
 * gets the same text, put together once.
 */
export function askedText(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  id: DraftId,
  change?: TextChange,
): Text {
  const draft = draftOf(scenario, id);
  const paragraphs = paragraphsOf(room, id);
  return change === undefined
    ? placedText(draft, paragraphs)
    : changedText(draft, paragraphs)(change);
}
