import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beside,
  differenceBetween,
  readingOf,
} from '../../../../client/scene/texts/text-difference.ts';

const paragraph = (text: string, lead = 'Decides') => ({ lead, text });
const shown = (before?: string, after?: string) =>
  differenceBetween(
    before === undefined ? undefined : paragraph(before),
    after === undefined ? undefined : paragraph(after),
  )
    .map(({ kind, text }) =>
      kind === 'same' ? text : `${kind === 'inserted' ? '+' : '-'}[${text}]`,
    )
    .join('');

describe('the difference between two readings of a paragraph', () => {
  test('marks words that are put in and words that are taken out, the latter first', () => {
    expect(shown('to meet all states.', 'to meet some states.')).toBe(
      'Decides to meet -[all] +[some] states.',
    );
    expect(shown('to meet.', 'to meet often.')).toBe('Decides to meet+[ often].');
  });

  test('makes one stretch of words that change one after the other', () => {
    expect(shown('to meet all small states.', 'to meet some large states.')).toBe(
      'Decides to meet -[all small] +[some large] states.',
    );
  });

  test('is all new for a paragraph that is added, and all gone for one that is deleted', () => {
    expect(shown(undefined, 'to meet.')).toBe('+[Decides to meet.]');
    expect(shown('to meet.')).toBe('-[Decides to meet.]');
    expect(shown('to meet.', 'to meet.')).toBe('Decides to meet.');
  });

  test('holds every word of both readings, in order', () => {
    const words = fc
      .array(fc.constantFrom('all', 'some', 'states', 'meet', 'and', ';'), { minLength: 1 })
      .map((list) => paragraph(list.join(' ')));
    const read = (stretches: ReturnType<typeof differenceBetween>, without: string) =>
      stretches
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('')
        .split(/\s+/)
        .filter(Boolean);
    fc.assert(
      fc.property(words, words, (before, after) => {
        const stretches = differenceBetween(before, after);
        expect(read(stretches, 'inserted')).toEqual(readingOf(before).split(' '));
        expect(read(stretches, 'deleted')).toEqual(readingOf(after).split(' '));
      }),
    );
  });
});

describe('two texts beside each other', () => {
  const marked = (one: string, other: string) =>
    beside(one, other).map((side) =>
      side.map(({ kind, text }) => (kind === 'same' ? text : `[${text}]`)).join(''),
    );

  test('each keep all of their words, with those marked that the other has not', () => {
    expect(marked('to meet all small states.', 'to meet some states often.')).toEqual([
      'to meet [all small ]states.',
      'to meet [some] states[ often].',
    ]);
  });

  test('are not marked where they are the same', () => {
    expect(marked('to meet.', 'to meet.')).toEqual(['to meet.', 'to meet.']);
  });

  test('read as they did, whatever they say', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (one, other) => {
        const read = beside(one, other).map((side) => side.map(({ text }) => text).join(''));
        expect(read).toEqual([one, other]);
      }),
    );
  });
});
