import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { mayFollow } from '../../../shared/procedure/texts/text-changes.ts';
import { versionOf } from '../../../shared/procedure/texts/versions.ts';
import type { Paragraph } from '../../../shared/scenario/scenario.ts';
import type { Proposal } from './proposal.ts';

/** The ids of the paragraphs after which one could stand; '' for the beginning. */
export function placesFor(
  paragraphs: readonly Paragraph[],
  { id, kind }: Pick<Paragraph, 'id' | 'kind'>,
): readonly string[] {
  const others = paragraphs.filter((each) => each.id !== id);
  const now = paragraphs[paragraphs.findIndex((each) => each.id === id) - 1]?.id ?? '';
  return ['', ...others.map((each) => each.id)].filter(
    (after) => after !== now && mayFollow(others, kind, after),
  );
}

/** The paragraphs that one could be made one with: those of its own kind. */
export const partnersFor = (
  paragraphs: readonly Paragraph[],
  { id, kind }: Pick<Paragraph, 'id' | 'kind'>,
): readonly Paragraph[] => paragraphs.filter((each) => each.id !== id && each.kind === kind);

/** The form once it is said whom the paragraph is to follow. */
export const movedAfter = (proposal: Proposal, after: string): Proposal => ({
  ...proposal,
  other: { paragraph: after, version: 0 },
});

/**
 * The form once it is said what the paragraph is to be one with: the words of both, the first as they
 * now are, and all that both mean; where they differ, what the first means.
 */
export function mergedWith(
  room: Room,
  draft: string,
  proposal: Proposal,
  [one, other]: readonly [Paragraph, Paragraph],
): Proposal {
  return {
    ...proposal,
    lead: one.lead,
    text: `${one.text.replace(/[;.,]+$/, '')}; ${other.lead} ${other.text}`.trim(),
    stands: { ...other.stands, ...one.stands },
    other: { paragraph: other.id, version: versionOf(room, draft, other.id) },
  };
}
