import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgeReport,
  type PlacedParagraph,
  worthOfReport,
} from '../../../shared/scenario/consensus-model.ts';
import { crossedRedLines } from '../../../shared/scenario/red-lines.ts';
import type { Position, RedLine } from '../../../shared/scenario/scenario.ts';
import { plainCrossed, plainJudgement, plainWorth } from '../../fixtures/plain-judgement.ts';

const ISSUES = ['law', 'norms', 'forum', 'treaty'];
const stand = fc.constantFrom(-2, -1.5, -1, -0.5, 0, 0.3, 0.5, 1, 1.5, 2);
const issue = fc.constantFrom(...ISSUES);
const position = fc
  .record({ stand, salience: fc.integer({ min: 0, max: 3 }) })
  .map((own): Position => ({ ...own, confidence: 'low', sources: [] }));
const redLine = fc.record(
  {
    text: fc.constant('never'),
    issue,
    beyond: stand,
    scope: fc.constantFrom('paragraph' as const, 'text' as const),
    holds: fc.constantFrom('block' as const, 'dissociate' as const),
  },
  { requiredKeys: ['text'] },
);
const brief = fc.record({
  positions: fc.dictionary(issue, position),
  redLines: fc.array(redLine, { maxLength: 6 }),
});
const wording = fc.record({
  stands: fc.dictionary(issue, stand),
  weight: fc.constantFrom(0, 0.5, 1, 2, 3),
});
/** Each paragraph with the wordings that it may have; texts choose among them, so that they share some. */
const report = fc
  .array(fc.array(wording, { minLength: 1, maxLength: 3 }), { maxLength: 7 })
  .chain((paragraphs) => {
    const chosen = paragraphs.map((wordings, index) =>
      fc
        .record({
          words: fc.constantFrom(...wordings),
          place: fc.constantFrom('report', 'report', 'summary', 'annex', 'dropped'),
        })
        .map(({ words, place }): PlacedParagraph => ({ id: `p${index}`, place, ...words })),
    );
    return fc.array(fc.tuple(...chosen), { minLength: 1, maxLength: 4 });
  });
const anchor = fc.option(
  fc.record({
    residuals: fc.dictionary(
      fc.constantFrom('p0', 'p1', 'p2', 'p3'),
      fc.double({ min: -5, max: 5, noNaN: true }),
    ),
    wholeResidual: fc.constantFrom(0, -0.7, -1.05),
  }),
  { nil: undefined },
);

describe('a judgement that remembers what it has held against the red lines', () => {
  it('is the same as one that reads every text anew, to the last digit', () => {
    fc.assert(
      fc.property(
        fc.array(brief, { minLength: 1, maxLength: 4 }),
        report,
        anchor,
        (briefs, texts, known) => {
          for (const text of texts) {
            for (const own of briefs) {
              expect(judgeReport(own, text, known)).toEqual(plainJudgement(own, text, known));
              expect(worthOfReport(own, text, text)).toBeCloseTo(plainWorth(own, text, text), 9);
              const lines: readonly RedLine[] = crossedRedLines(own, text);
              expect(lines).toEqual(plainCrossed(own, text));
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
