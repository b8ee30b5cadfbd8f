import { once } from './once.ts';
import type { IssueId, Paragraph } from './scenario.ts';

/** What a paragraph needs for the model; amended and proposed paragraphs have no more than this. */
export type ParagraphStands = Pick<Paragraph, 'stands' | 'weight'>;

/** Where something stands on the issues that it touches. */
export type Stands = Paragraph['stands'];

/**
 * Per issue, the weighted mean of the stands of the paragraphs that touch it; untouched issues are left
 * out. All who judge the same text share one answer.
 */
export const textStands = once((paragraphs: readonly ParagraphStands[]): Stands => {
  const sums = new Map<IssueId, { weighted: number; weight: number }>();
  for (const paragraph of paragraphs) {
    for (const [issue, stand] of Object.entries(paragraph.stands)) {
      const sum = sums.get(issue) ?? { weighted: 0, weight: 0 };
      sum.weighted += stand * paragraph.weight;
      sum.weight += paragraph.weight;
      sums.set(issue, sum);
    }
  }
  const stands: Record<IssueId, number> = {};
  for (const [issue, { weighted, weight }] of sums) {
    stands[issue] = weight === 0 ? 0 : weighted / weight;
  }
  return stands;
});
