import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossedRedLines, forbiddenSide } from '../../../shared/scenario/red-lines.ts';
import type { Instructions, Issue, Pole, Position } from '../../../shared/scenario/scenario.ts';
import { type ParagraphStands, textStands } from '../../../shared/scenario/stands.ts';
import {
  decideChoice,
  LOYALTY_PULL,
  NO_BELOW,
  paragraphAdvice,
  RED_LINE_COST,
  utilityOf,
  utilityOfChange,
  YES_ABOVE,
} from '../../../shared/scenario/utility.ts';

const wants = { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' };
const issues: readonly Issue[] = ['law', 'forum', 'treaty'].map((id) => ({
  id,
  name: id,
  question: id,
  minus: 'less',
  plus: 'more',
  wants,
}));
const poles: readonly Pole[] = [{ id: 'east', name: 'East', leader: 'AAA', colour: 'copper' }];
const draft = { pole: 'east' };

type Interests = Pick<Instructions, 'positions' | 'redLines' | 'loyalty'>;

function position(stand: number, salience: number): Position {
  return { stand, salience, confidence: 'low', sources: [] };
}

function interests(own: Partial<Interests>): Interests {
  return { positions: {}, redLines: [], loyalty: {}, ...own };
}

function utility(own: Interests, paragraphs: readonly ParagraphStands[], sponsors: string[] = []) {
  return utilityOf(own, draft, paragraphs, sponsors, poles, issues);
}

describe('the stands of a text', () => {
  it('are the weighted mean of the paragraphs that touch an issue', () => {
    const stands = textStands([
      { stands: { law: 2 }, weight: 1 },
      { stands: { law: -1, forum: 1 }, weight: 2 },
      { stands: {}, weight: 50 },
    ]);
    expect(stands).toEqual({ law: 0, forum: 1 });
  });
});

describe('the utility of a text', () => {
  it('is 1 at a strong ideal on every issue and 0 for no text', () => {
    const own = interests({ positions: { law: position(2, 3) } });
    expect(utility(own, [{ stands: { law: 2 }, weight: 1 }])).toBe(1);
    expect(utility(own, [])).toBe(0);
  });

  it('weighs issues by salience', () => {
    const own = interests({ positions: { law: position(2, 3), forum: position(-2, 1) } });
    const paragraphs = [{ stands: { law: 1, forum: 1 }, weight: 1 }];
    expect(utility(own, paragraphs)).toBeCloseTo((3 * 1 - 1) / 8);
  });

  it('counts loyalty only while the leader of the pole sponsors the draft', () => {
    const own = interests({ loyalty: { east: 0.5 } });
    expect(utility(own, [], ['AAA'])).toBeCloseTo(0.5 * LOYALTY_PULL);
    expect(utility(own, [], ['BBB'])).toBe(0);
  });

  it('falls by a fixed cost for every red line that is crossed', () => {
    const redLines = [{ text: 'never', issue: 'law', beyond: 0 }];
    const free = interests({ positions: { law: position(2, 1) } });
    const paragraphs = [{ stands: { law: -1 }, weight: 1 }];
    expect(utility({ ...free, redLines }, paragraphs)).toBeCloseTo(
      utility(free, paragraphs) - RED_LINE_COST,
    );
  });

  /** A part of the way from one stand to another; rounding never leads past the end. */
  function towards(from: number, to: number, part: number): number {
    const reached = from + part * (to - from);
    return Math.min(Math.max(reached, Math.min(from, to)), Math.max(from, to));
  }

  it('never falls when the text moves towards the ideal', () => {
    const stand = fc.double({ min: -2, max: 2, noNaN: true });
    const positions = fc.record({
      law: fc.tuple(stand, fc.integer({ min: 0, max: 3 })),
      forum: fc.tuple(stand, fc.integer({ min: 0, max: 3 })),
    });
    const text = fc.array(
      fc.record({
        stands: fc.record({ law: stand, forum: stand }, { requiredKeys: [] }),
        weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
      }),
      { maxLength: 6 },
    );
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(positions, text, stand, share, (ideal, paragraphs, beyond, part) => {
        const own = interests({
          positions: { law: position(...ideal.law), forum: position(...ideal.forum) },
          redLines: [{ text: 'never', issue: 'law', beyond }],
        });
        const moved = paragraphs.map(({ stands, weight }) => {
          const nearer: Record<string, number> = {};
          if (stands.law !== undefined) nearer.law = towards(stands.law, ideal.law[0], part);
          if (stands.forum !== undefined)
            nearer.forum = towards(stands.forum, ideal.forum[0], part);
          return { stands: nearer, weight };
        });
        const before = utility(
          own,
          paragraphs.map(({ stands, weight }) => ({ stands: { ...stands }, weight })),
        );
        expect(utility(own, moved)).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });
});

describe('the choice', () => {
  it('is abstention on both thresholds and between them', () => {
    expect(decideChoice(YES_ABOVE)).toBe('abstain');
    expect(decideChoice(YES_ABOVE + 0.001)).toBe('yes');
    expect(decideChoice(NO_BELOW)).toBe('abstain');
    expect(decideChoice(NO_BELOW - 0.001)).toBe('no');
  });
});

describe('a red line', () => {
  const line = { text: 'never', issue: 'law', beyond: 0 };
  const own = interests({
    positions: { law: position(1, 3) },
    redLines: [line, { text: 'words' }],
  });

  it('is crossed by one paragraph past it, however mild the rest', () => {
    const mild = { stands: { law: 2 }, weight: 9 };
    expect(crossedRedLines(own, [mild, { stands: { law: -0.5 }, weight: 1 }])).toEqual([line]);
    expect(crossedRedLines(own, [mild, { stands: { law: 0 }, weight: 1 }])).toEqual([]);
  });

  it('forbids the side away from the ideal, and none through an ideal of 0', () => {
    expect(forbiddenSide(1, 0)).toBe(-1);
    expect(forbiddenSide(-1, 1)).toBe(1);
    expect(forbiddenSide(2, 2)).toBe(-1);
    expect(forbiddenSide(0, 0)).toBe(0);
  });
});

describe('the advice on a paragraph', () => {
  const own = interests({
    positions: { law: position(2, 3), forum: position(-1, 2), treaty: position(-2, 0) },
    redLines: [{ text: 'never', issue: 'law', beyond: 0 }],
  });

  it('says how far each stand is from the ideal and puts a crossed line first', () => {
    const advice = (stands: Record<string, number>) =>
      paragraphAdvice(own, { stands }).map(({ issue, distance }) => `${issue} ${distance}`);
    expect(advice({ law: 2, forum: 0.5 })).toEqual(['law agrees', 'forum tolerable']);
    expect(advice({ law: 0, forum: 2 })).toEqual(['law far', 'forum far']);
    expect(advice({ law: -1, treaty: 2 })).toEqual(['law redLine', 'treaty tolerable']);
  });
});

describe('what a change to a paragraph is worth', () => {
  const own = interests({ positions: { law: position(2, 3), forum: position(-1, 1) } });

  it('is how much nearer it comes to the ideal, by salience: four steps on a vital issue are 1', () => {
    expect(utilityOfChange(own, { stands: { law: -2 } }, { stands: { law: 2 } })).toBeCloseTo(1);
    expect(utilityOfChange(own, { stands: { law: 2 } }, { stands: { law: 1 } })).toBeCloseTo(-0.25);
    expect(utilityOfChange(own, { stands: { forum: 1 } }, { stands: {} })).toBeCloseTo(1 / 12);
    expect(utilityOfChange(own, { stands: { treaty: 2 } }, { stands: { treaty: -2 } })).toBe(0);
  });

  it('counts a paragraph that is not there as standing nowhere', () => {
    expect(utilityOfChange(own, { stands: { law: -2 } }, undefined)).toBeCloseTo(0.5);
    expect(utilityOfChange(own, undefined, { stands: { law: 2 } })).toBeCloseTo(0.5);
  });

  it('takes away a red line that is newly crossed, and gives back one that no longer is', () => {
    const wary = interests({
      positions: { law: position(2, 0) },
      redLines: [{ text: 'never', issue: 'law', beyond: 0 }],
    });
    const crossing = { stands: { law: -1 } };
    expect(utilityOfChange(wary, undefined, crossing)).toBeCloseTo(-RED_LINE_COST);
    expect(utilityOfChange(wary, crossing, undefined)).toBeCloseTo(RED_LINE_COST);
  });
});
