import { describe, expect, expectTypeOf, it } from 'vitest';
import { glossary } from '../../../shared/language/en/glossary.ts';
import { glossaryIn } from '../../../shared/language/glossary-in.ts';
import { english } from '../../../shared/language/language.ts';
import { languageFor, languageNamed } from '../../../shared/language/languages.ts';
import { mapTexts } from '../../../shared/language/map-texts.ts';
import type { ValuesOf } from '../../../shared/language/message.ts';
import { accented, mirrored } from '../../../shared/language/pseudo.ts';
import { type Given, say, translateUnknown } from '../../../shared/language/translate.ts';
import { REFUSALS } from '../../../shared/procedure/road/words.ts';

const votes = {
  count:
    '{seat} has {count, plural, one {# vote} other {# votes}} {said, select, empty {} other {“{said}”}}',
} as const;

describe('a message', () => {
  it('takes the values that its text asks for, of their kinds', () => {
    expectTypeOf<ValuesOf<(typeof votes)['count']>>().toEqualTypeOf<{
      readonly seat: string | number;
      readonly count: number;
      readonly said: string;
    }>();
    expectTypeOf<ValuesOf<'{yes} to {no}, on {share, number}'>>().toEqualTypeOf<{
      readonly yes: string | number;
      readonly no: string | number;
      readonly share: number;
    }>();
    expectTypeOf<keyof ValuesOf<'Nothing to fill in.'>>().toEqualTypeOf<never>();
    expectTypeOf<
      ValuesOf<'{up, select, yes {Yes{deep, plural, one {} other {s}}.} other {No}}'>
    >().toEqualTypeOf<{ readonly up: string; readonly deep: number }>();
  });

  it('does not compile without a value, with one of another kind, or with one too many', () => {
    type Asked = ValuesOf<(typeof votes)['count']>;
    expectTypeOf<{ count: number; said: string }>().not.toExtend<Asked>();
    expectTypeOf<{ seat: string; count: string; said: string }>().not.toExtend<Asked>();
    expectTypeOf<Given<'Nothing to fill in.'>>().toEqualTypeOf<readonly []>();
    expectTypeOf<Given<'{one}' | '{two, number} {one}'>>().toExtend<
      readonly [{ readonly one: string | number; readonly two: number }]
    >();
  });

  it('whose key came from outside is shown as it is where nobody knows it', () => {
    expect(translateUnknown(english, REFUSALS, 'why.noSuchThing')).toBe('why.noSuchThing');
    expect(translateUnknown(english, REFUSALS, 'constructor')).toBe('constructor');
  });
});

describe('a made-up language', () => {
  it('changes the texts of a message and nothing else', () => {
    const upper = mapTexts(votes.count, (text) => text.toUpperCase());
    expect(upper).toBe(
      '{seat} HAS {count, plural, one {# VOTE} other {# VOTES}} {said, select, empty {} other {“{said}”}}',
    );
  });

  it('leaves no plain letter in a message, and makes it about 40 % longer', () => {
    const said = (language: typeof english) =>
      Object.keys(REFUSALS).map((key) => language.messageOf(REFUSALS, key));
    const plain = said(english).filter((message) => !message.includes('{'));
    const long = said(accented).filter((message) => !message.includes('{'));
    expect(long.join('')).not.toMatch(/[a-z]/i);
    const growth = long.join('').length / plain.join('').length;
    expect(growth).toBeGreaterThan(1.25);
    expect(growth).toBeLessThan(1.5);
  });

  it('keeps plurals and values: the sentence is said with them', () => {
    const values = { seat: 'Kenya', count: 2, said: 'empty' };
    expect(say(accented, votes, 'count', values)).toContain('Kenya ĥááš 2 ṽóóţééš');
    expect(mirrored.direction).toBe('rtl');
  });

  it('knows the glossary by its own words', () => {
    expect(glossaryIn(accented).ballot?.term).toBe(accented.textOf(glossary.ballot?.term ?? ''));
    expect(glossaryIn(english)).toBe(glossary);
  });

  it('is had only by asking for it by name', () => {
    expect(languageNamed('ar-XB')).toBe(mirrored);
    expect(languageNamed('tlh')).toBeUndefined();
    expect(languageFor(['ar', 'en-XA', 'de'])).toBe(english);
    expect(languageFor([])).toBe(english);
  });
});
