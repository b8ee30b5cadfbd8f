import { describe, expect, it } from 'vitest';
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

  it('end in an ellipsis where there is no more room', () => {
    const lines = wrap(context, 'a'.repeat(280), 8, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^a+…$/);
  });
});
