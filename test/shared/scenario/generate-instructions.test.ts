import { describe, expect, it } from 'vitest';
import {
  listInSentence,
  nameInSentence,
  phraseInSentence,
  sayInBrief,
  scenarioText,
  spokenBySelf,
} from '../../../shared/language/scenario-text.ts';
import type { Instructions } from '../../../shared/scenario/scenario.ts';
import { compiled, smallScenario, withChange } from './fixture.ts';

const scenario = compiled(smallScenario);
const generated = Object.entries(scenario.instructions).filter(
  ([, brief]) => brief.origin === 'generated',
);

/** All that a person reads of a brief. */
function wordsOf(brief: Instructions): string[] {
  const { wants, because, redLines, mayBend, task, publicLine } = brief;
  return [wants, because, mayBend, task, publicLine, ...redLines.map(({ text }) => text)];
}

describe('a generated brief', () => {
  it('is written for every delegation without a brief of its own', () => {
    expect(generated.map(([seat]) => seat).sort()).toEqual([
      'AAA',
      'BBB',
      'DDD',
      'EEE',
      'FFF',
      'GGG',
      'HHH',
    ]);
  });

  it('reads as whole sentences without gaps', () => {
    for (const [seat, brief] of generated) {
      for (const words of wordsOf(brief)) {
        expect(words, seat).toMatch(/^[A-Z][^{}]*[.]$/);
        expect(words, seat).not.toMatch(/undefined| {2}|\.\.|, ,|\bthe the\b/);
      }
    }
  });

  it('says what its own positions say, in the words of the scenario', () => {
    expect(scenario.instructions.BBB?.wants).toContain('the law named in full');
    expect(scenario.instructions.HHH?.wants).toContain('all states in the room');
  });

  it('opens with the voice of its profile', () => {
    expect(scenario.instructions.HHH?.wants).toMatch(/^You are a small state/);
  });

  it('draws a red line where the stand is firm and the matter vital, on the far side', () => {
    expect(scenario.instructions.BBB?.redLines).toMatchObject([{ issue: 'law', beyond: 0 }]);
    expect(scenario.instructions.AAA?.redLines).toMatchObject([
      { issue: 'law', beyond: 0 },
      { issue: 'forum', beyond: -1 },
    ]);
    expect(scenario.instructions.AAA?.redLines[0]?.text).toContain('law is named in full');
  });

  it('draws no line that the delegation crossed by its own vote in the record', () => {
    const files = {
      ...withChange(
        'record.yaml',
        'yes: [BBB, CCC, GGG], no: [AAA]',
        'yes: [BBB, CCC, AAA], no: [GGG]',
      ),
    };
    expect(scenario.instructions.AAA?.redLines.map(({ issue }) => issue)).toContain('law');
    expect(compiled(files).instructions.AAA?.redLines.map(({ issue }) => issue)).not.toContain(
      'law',
    );
  });

  it('gives way only on what it does not ask for', () => {
    for (const [, brief] of generated) {
      for (const issue of scenario.issues) {
        if (!brief.mayBend.includes(issue.name)) continue;
        for (const phrase of Object.values(issue.wants)) expect(brief.wants).not.toContain(phrase);
      }
    }
  });

  it('names people to talk to: the leaders first, never itself, nobody twice', () => {
    for (const [seat, { talkTo }] of generated) {
      expect(talkTo).not.toContain(seat);
      expect(new Set(talkTo).size).toBe(talkTo.length);
    }
    expect(scenario.instructions.HHH?.talkTo).toEqual(['AAA', 'BBB', 'GGG', 'CCC']);
  });

  it('tells a leader that the text is its own', () => {
    expect(scenario.instructions.AAA?.because).toContain('A/1');
  });

  it('is the same each time and differs from seat to seat', () => {
    expect(compiled(smallScenario).instructions).toEqual(scenario.instructions);
    const pages = new Set(generated.map(([, brief]) => wordsOf(brief).join(' ')));
    expect(pages.size).toBe(generated.length);
  });

  it('holds no word of what another delegation was told in secret', () => {
    const written = Object.entries(scenario.instructions).filter(
      ([, { origin }]) => origin === 'written',
    );
    for (const [, secret] of written) {
      for (const [seat, brief] of generated) {
        const page = wordsOf(brief).join('\n');
        for (const words of wordsOf(secret)) expect(page, seat).not.toContain(words);
      }
    }
  });

  it('does not change with the secret words of another delegation', () => {
    const files = withChange('briefs/core.yaml', 'The Gamma secret', 'Another secret');
    const { CCC: _changed, ...others } = compiled(files).instructions;
    const { CCC: _before, ...before } = scenario.instructions;
    expect(others).toEqual(before);
  });

  it('gives a delegation without interests a page all the same', () => {
    const files = withChange('profiles.yaml', 'law: [0, 1], forum: [2, 2]', 'law: [0, 0]');
    const brief = compiled(files).instructions.HHH;
    expect(brief?.wants).toContain('end well');
    expect(brief?.redLines).toHaveLength(1);
    expect(brief?.redLines[0]?.issue).toBeUndefined();
  });
});

describe('the sentences of generated briefs', () => {
  it('leave no placeholder that the generator does not fill', () => {
    const filled = new Set([
      'first',
      'second',
      'third',
      'leader',
      'leaders',
      'either',
      'draft',
      'far',
      'issues',
      'neighbour',
      'country',
    ]);
    for (const [key, ways] of Object.entries(scenarioText)) {
      for (const way of ways) {
        for (const [, name] of way.matchAll(/\{(\w+)\}/g)) {
          expect(filled.has(name ?? ''), `${key}: ${way}`).toBe(true);
        }
      }
    }
  });

  it('are chosen by number, round and round', () => {
    const ways = scenarioText['wants.only'].length;
    expect(sayInBrief('wants.only', 0, { first: 'peace' })).toBe('You want peace.');
    expect(sayInBrief('wants.only', ways, { first: 'peace' })).toBe('You want peace.');
  });

  it('name states as English does', () => {
    expect(nameInSentence('Netherlands')).toBe('the Netherlands');
    expect(nameInSentence('United States of America')).toBe('the United States of America');
    expect(nameInSentence('Niger')).toBe('the Niger');
    expect(nameInSentence('Nigeria')).toBe('Nigeria');
  });

  it('join lists and fit phrases into sentences', () => {
    expect(listInSentence(['A', 'B', 'C'])).toBe('A, B and C');
    expect(listInSentence(['A'])).toBe('A');
    expect(phraseInSentence('A binding treaty.')).toBe('a binding treaty');
    expect(phraseInSentence('UN talks for all')).toBe('UN talks for all');
  });

  it('turn what you want into what we want', () => {
    expect(spokenBySelf('your own region heard, and help for you')).toBe(
      'our own region heard, and help for us',
    );
  });
});
