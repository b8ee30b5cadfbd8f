import { describe, expect, it } from 'vitest';
import { foundEntries } from '../../../../client/panels/rule-book/found-entries.ts';
import { wrapped } from '../../../../client/panels/rule-book/wrapped.ts';
import { standingOf, standingSentences } from '../../../../client/scene/now/procedure-text.ts';
import { glossary } from '../../../../shared/language/en/glossary.ts';
import { regionsOf } from '../../../../shared/procedure/road/rule-book.ts';

function saysOf(name: 'ballot' | 'draft', value: string): string {
  const [region] = regionsOf({ name, value });
  const standing = region && standingOf(region);
  return standing === undefined ? '' : standingSentences(standing);
}

describe('where a procedure stands, in words', () => {
  it('says what is now and what comes next', () => {
    expect(saysOf('ballot', 'locked')).toBe(
      'Now: the machine is locked. Until then: a delegation says how it meant to vote. Next: the Chair declares the result.',
    );
  });

  it('says so at the end', () => {
    expect(saysOf('draft', 'notVoted')).toBe(
      'Now: not put to the vote. Next: nothing: this is where it ends.',
    );
  });
});

describe('a name in a box', () => {
  it('breaks between words, never inside one', () => {
    expect(wrapped('explanations before the vote', 14)).toEqual([
      'explanations',
      'before the',
      'vote',
    ]);
    expect(wrapped('recommended', 4)).toEqual(['recommended']);
  });
});

describe('searching the glossary', () => {
  it('puts the words that are named by what was typed first', () => {
    const found = foundEntries(glossary, 'quo', 'en').map(([id]) => id);
    expect(found[0]).toBe('quorum');
    const named = foundEntries(glossary, 'consensus', 'en').map(([id]) => id);
    expect(named[0]).toBe('consensus');
    expect(named.length).toBeGreaterThan(1);
  });

  it('looks in the explanations too, and finds all while nothing is typed', () => {
    expect(foundEntries(glossary, 'holds the pen', 'en').map(([id]) => id)).toContain('sponsor');
    expect(foundEntries(glossary, '  ', 'en')).toHaveLength(Object.keys(glossary).length);
  });
});
