import { describe, expect, it } from 'vitest';
import { labelRows } from '../../../client/stage/paint/board-screen.ts';
import { type Measures, wrap } from '../../../client/stage/paint/text.ts';

/** A context whose letters are one pixel wide each. */
const context: Measures = { measureText: (text) => ({ width: text.length }) };

describe('words on the screens of the hall', () => {
  it('are broken between words', () => {
    expect(wrap(context, 'one two three', 8, 3)).toEqual(['one two', 'three']);
  });

  it('are broken wherever they must be where a word is wider than the line', () => {
    expect(wrap(context, `see ${'a'.repeat(20)} there`, 8, 9)).toEqual([
      'see',
      'aaaaaaaa',
      'aaaaaaaa',
      'aaaa',
      'there',
    ]);
  });

  it('say below a result in two rows who did not vote, where one row would cut them off', () => {
    expect(wrap(context, 'absent or not voting', 11, labelRows(77, 13.5))).toEqual([
      'absent or',
      'not voting',
    ]);
    expect(labelRows(50, 13.5)).toBe(1);
  });

  it('end in an ellipsis where there is no more room', () => {
    const lines = wrap(context, 'a'.repeat(280), 8, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^a+…$/);
  });
});
