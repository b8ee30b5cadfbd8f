import { describe, expect, it } from 'vitest';
import { glossary } from '../../../shared/language/en/glossary.ts';
import { glossaryLinks } from '../../../shared/language/glossary-links.ts';

const small = {
  vote: { term: 'Vote', forms: ['votes'], text: 'A choice.' },
  recorded: { term: 'Recorded vote', text: 'A choice with a name.' },
  op: { term: 'Operative paragraph', forms: ['OP'], text: 'What it does.' },
  chair: { term: 'Chair', isCommon: true, text: 'Who presides.' },
} as const;

const links = (text: string) =>
  glossaryLinks(text, small).flatMap(({ entry, text: word }) =>
    entry === undefined ? [] : [`${entry}: ${word}`],
  );

describe('linking words to the glossary', () => {
  it('takes the longest term where several begin', () => {
    expect(links('It will be a recorded vote.')).toEqual(['recorded: recorded vote']);
  });

  it('links whole words only', () => {
    expect(links('They are devoted to pivote and vote-counting.')).toEqual([]);
  });

  it('links each entry once in a text, in whatever form it comes first', () => {
    expect(links('Votes, then a vote, then votes.')).toEqual(['vote: Votes']);
  });

  it('finds the shorter term where the longer has been linked', () => {
    expect(links('A recorded vote is a vote.')).toEqual(['recorded: recorded vote', 'vote: vote']);
  });

  it('takes short forms in capitals only, and with their numbers', () => {
    expect(links('Separate: OP1.')).toEqual(['op: OP']);
    expect(links('An op is no term.')).toEqual([]);
  });

  it('leaves very common words alone', () => {
    expect(links('The Chair presides.')).toEqual([]);
  });

  it('changes no letter of the text', () => {
    const text = 'On OP1 a Recorded vote: votes, as the Chair said (vote).';
    expect(
      glossaryLinks(text, small)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the glossary', () => {
  const entries = Object.entries(glossary);

  it('has no word that leads to two entries', () => {
    const words = entries.flatMap(([, { term, forms = [] }]) =>
      [term, ...forms].map((word) => word.toLowerCase()),
    );
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('explains each word in one to three plain sentences', () => {
    for (const [id, { text }] of entries) {
      expect(text, id).toMatch(/\.$/);
      expect(text.length, id).toBeLessThan(330);
    }
  });

  it.each(entries.filter(([, { isCommon }]) => !isCommon))(
    'links %s where it is named',
    (id, entry) => {
      for (const word of [entry.term, ...(entry.forms ?? [])]) {
        const found = glossaryLinks(`Before ${word} after.`, glossary);
        expect(
          found.some((piece) => piece.entry === id && piece.text === word),
          word,
        ).toBe(true);
      }
    },
  );
});
