import { describe, expect, it } from 'vitest';
import { crossedRedLines, forbiddenSide } from '../../../shared/scenario/red-lines.ts';
import type { Instructions, Position } from '../../../shared/scenario/scenario.ts';
import { textStands } from '../../../shared/scenario/stands.ts';
import {
  decideChoice,
  NO_BELOW,
  paragraphAdvice,
  RED_LINE_COST,
  utilityOfChange,
  YES_ABOVE,
} from '../../../shared/scenario/utility.ts';

type Interests = Pick<Instructions, 'positions' | 'redLines' | 'loyalty'>;

function position(stand: number, salience: number): Position {
  return { stand, salience, confidence: 'low', sources: [] };
}

function interests(own: Partial<Interests>): Interests {
  return { positions: {}, redLines: [], loyalty: {}, ...own };
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
