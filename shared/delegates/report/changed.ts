import { nameOfStanding } from '../../procedure/consensus/known.ts';
import type { ParagraphState, Paragraphs } from '../../procedure/texts/paragraphs.ts';
import { type PlacedParagraph, placed } from '../../procedure/texts/texts.ts';
import type { TextChange } from '../../procedure/texts/words.ts';
import type { PlacedParagraph as JudgedParagraph } from '../../scenario/consensus-model.ts';
import { once, oncePerPair } from '../../scenario/once.ts';
import type { Draft, ParagraphId, SeatId } from '../../scenario/scenario.ts';

/** What a paragraph of a report would be after a change; undefined where the change names what is not there. */
export const changedIn = (
  draft: Draft,
  text: readonly PlacedParagraph[],
  changes: readonly TextChange[],
): readonly JudgedParagraph[] => {
  const [first] = changes;
  return first !== undefined && changes.length === 1
    ? paragraphAfter(draft, text, first)
    : changes.flatMap((change) => paragraphAfter(draft, text, change));
};

function paragraphAfter(
  draft: Draft,
  text: readonly PlacedParagraph[],
  change: TextChange,
): readonly JudgedParagraph[] {
  if (change.kind === 'insert') {
    const { stands, weight } = change.words;
    return text.length === 0 ? [] : [{ id: ASKED, stands, weight, place: 'report' }];
  }
  const now = text.find(({ id }) => id === change.paragraph);
  if (now === undefined) return [];
  const { id, stands, weight, place } = now;
  switch (change.kind) {
    case 'delete':
      return [{ id, stands, weight, place: 'dropped' }];
    case 'place':
      return [{ id, stands, weight, place: change.place }];
    case 'move':
      return [now];
    case 'replace':
      return [{ id, stands: change.words.stands, weight: change.words.weight, place }];
    case 'alternative': {
      const tabled = draft.paragraphs.find((each) => each.id === id);
      const words =
        change.alternative === 'original'
          ? tabled
          : tabled?.alternatives.find((each) => each.id === change.alternative);
      return words === undefined ? [] : [{ id, stands: words.stands, weight: words.weight, place }];
    }
  }
}

/** What a new paragraph is known by before it is one. */
const ASKED = ':asked';

/** A change that somebody proposed and that has become the text. */
export interface Adopted {
  readonly by: SeatId;
  readonly before: PlacedParagraph;
  readonly after: PlacedParagraph;
}

/** What proposals have made of a report so far, by the ledgers of its paragraphs. */
export const adoptedIn = oncePerPair((draft: Draft, paragraphs: Paragraphs): readonly Adopted[] =>
  Object.entries(paragraphs).flatMap(([id, state]) => {
    const { changes = [], heldBy, agreed, ...now } = state;
    if (now.added !== undefined) return [];
    return changes.flatMap(({ how, by: [by], was }, index): readonly Adopted[] => {
      if (how !== 'proposal' || by === undefined) return [];
      const next = changes[index + 1];
      const before = standing(draft, id, was);
      const after = standing(draft, id, next === undefined ? now : next.was);
      return before === undefined || after === undefined ? [] : [{ by, before, after }];
    });
  }),
);

const standing = (draft: Draft, id: ParagraphId, state: ParagraphState = {}) => {
  const tabled = draft.paragraphs.find((each) => each.id === id);
  return tabled && placed(tabled, state);
};

/** The words and places, by their names, that paragraphs have had and no longer have. */
export const formerNames = once(
  (paragraphs: Paragraphs): ReadonlySet<string> =>
    new Set(
      Object.entries(paragraphs).flatMap(([id, { changes = [] }]) =>
        changes.flatMap(({ was }) => nameOfStanding(id, was) ?? []),
      ),
    ),
);
