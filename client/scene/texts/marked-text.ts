import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { Cause, ParagraphState } from '../../../shared/procedure/texts/paragraphs.ts';
import { paragraphsOf, wholeText } from '../../../shared/procedure/texts/texts.ts';
import type { Words } from '../../../shared/procedure/texts/words.ts';
import type { DraftId, Paragraph, PublicScenario } from '../../../shared/scenario/scenario.ts';

/** What has become of a paragraph in play, and what did it. */
export interface Changed {
  readonly kind: 'replace' | 'delete' | 'insert' | 'move';
  readonly by: Cause;
}

/** A paragraph of a draft as the page shows it: as it now reads, and how it was tabled where that differs. */
export interface MarkedParagraph {
  readonly paragraph: Paragraph;
  /** The tabled words; left out for a paragraph that was added in play. */
  readonly tabled?: Words;
  readonly changed?: Changed;
}

/** All paragraphs of a draft in their order, those taken out included, each with what play did to it. */
export function markedText(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
): readonly MarkedParagraph[] {
  const tabled = draftOf(scenario, draft).paragraphs;
  const states = paragraphsOf(room, draft);
  return wholeText(scenario, room, draft).map((paragraph): MarkedParagraph => {
    const { id } = paragraph;
    const before = tabled.find((first) => first.id === id);
    const changed = changeOf(states[id]);
    return { paragraph, ...(before && { tabled: before }), ...(changed && { changed }) };
  });
}

/** What a paragraph is now beside the tabled text, with the change that made it so. */
function changeOf(state: ParagraphState | undefined): Changed | undefined {
  const kind = kindOf(state);
  const by = state?.changes?.findLast(({ did }) => did === kind) ?? state?.changes?.at(-1);
  return kind && by && { kind, by };
}

function kindOf({
  place,
  added,
  words,
  alternative,
  after,
}: ParagraphState = {}): Changed['kind'] | undefined {
  if (place === 'dropped') return 'delete';
  if (added !== undefined) return 'insert';
  if (words !== undefined || alternative !== undefined) return 'replace';
  return after === undefined ? undefined : 'move';
}
