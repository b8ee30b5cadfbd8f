import { describe, expect, it } from 'vitest';
import { readName } from '../../../shared/procedure/seating/person-name.ts';
import { door, facilitator, TestSession } from '../../fixtures/session.ts';

describe('a name', () => {
  it.each([
    ['a blank of no width', '\u200B\u200B'],
    ['a filler that looks like a blank', '\u3164'],
    ['half a filler', '\uFFA0'],
    ['an empty Braille cell', '\u2800'],
    ['a NUL', '\u0000'],
    ['marks of direction', '\u202E\u2066'],
    ['joiners that join nothing', '\u200D\u200C'],
    ['blanks', ' \t\n\u00A0'],
    ['signs without a letter or a figure', '... !? 🙂'],
    ['more than sixty characters', 'a'.repeat(61)],
  ])('[SEA-14] is not made of %s', (_what, typed) => {
    expect(readName(typed)).toBeUndefined();
  });

  it.each([
    ['Ana', 'Ana'],
    ['  Ana \u00A0 Maria\n', 'Ana Maria'],
    ['A\u200Bn\u0000a\u202E', 'Ana'],
    ['Ａｎａ', 'Ana'],
    ['Ana\u0301', 'An\u00E1'],
    ['می\u200Cروم', 'می\u200Cروم'],
    ['王小明', '王小明'],
    ['7', '7'],
    ['Ana \u{1F642}', 'Ana \u{1F642}'],
  ])('[SEA-14] typed as %j is read as %j', (typed, name) => {
    expect(readName(typed)).toBe(name);
  });

  it('[SEA-14] that is taken already gets a number, which is free again when its bearer has gone', () => {
    const session = new TestSession();
    const names = () => Object.values(session.state.people).map(({ name }) => name);
    for (const [person, name] of Object.entries({ one: 'Ana', two: 'ana', three: 'Ana' })) {
      session.do(door, { type: 'join', person, name });
    }
    expect(names()).toEqual(['Ana', 'ana (2)', 'Ana (3)']);
    session.do(facilitator, { type: 'removePerson', person: 'two' });
    session.do(door, { type: 'join', person: 'four', name: 'Ana' });
    expect(names()).toEqual(['Ana', 'Ana (3)', 'Ana (2)']);
  });
});
