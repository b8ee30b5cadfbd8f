import { asRead } from '../../procedure/texts/as-read.ts';
import type { ParagraphState, Paragraphs } from '../../procedure/texts/paragraphs.ts';
import { type PlacedParagraph, placedText } from '../../procedure/texts/texts.ts';
import { once, oncePerPair } from '../../scenario/once.ts';
import type { Draft } from '../../scenario/scenario.ts';

/** A report as it reads, whatever brackets stand in it. */
export interface ReadReport {
  readonly text: readonly PlacedParagraph[];
  /** What play has made of its words and places. */
  readonly states: Paragraphs;
}

/**
 * The report as it reads: the same object for the same words and places, so that what was thought about it
 * holds when brackets come and go. Where paragraphs were moved is of no account to what they are worth.
 */
export const reportAsRead = (draft: Draft, paragraphs: Paragraphs): ReadReport =>
  ofReading(draft, asRead(draft, paragraphs));

const ofReading = oncePerPair((draft: Draft, read: Paragraphs): ReadReport => {
  const states = unmoved(read);
  return { text: placedText(draft, states), states };
});

/** The same without moves; itself where nothing was moved. */
const unmoved = once((read: Paragraphs): Paragraphs => {
  const all = Object.entries(read);
  return all.some(([, { after }]) => after !== undefined)
    ? Object.fromEntries(all.flatMap(([id, state]) => inItsPlace(id, state)))
    : read;
});

function inItsPlace(
  id: string,
  { after, ...state }: ParagraphState,
): readonly (readonly [string, ParagraphState])[] {
  return Object.keys(state).length === 0 ? [] : [[id, state]];
}
