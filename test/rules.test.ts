import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleSentences as catalogueOf } from '../scripts/rule-sentences.mjs';
import { ruleSentences, ruleSources } from '../shared/language/en/rule-sentences.ts';
import type { RuleId } from '../shared/procedure/kernel/rules.ts';
import { PROCEDURES } from '../shared/procedure/road/procedures.ts';
import { roadRefusals } from '../shared/procedure/road/words.en.ts';
import { REFUSALS } from '../shared/procedure/road/words.ts';

const written = new Map(
  [...readFileSync('docs/rules.md', 'utf8').matchAll(/^- \[([A-Z]{3}-\d+)\] .+$/gm)].map(
    ([line, id]) => [id ?? '', line],
  ),
);
const numbers = Object.keys(ruleSources) as RuleId[];

function sources(folders: readonly string[], ending: RegExp): { file: string; text: string }[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => ending.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

const testFiles = () => sources(['test'], /\.test\.tsx?$/);

describe('the book of rules', () => {
  it('ends every sentence with its source', () => {
    expect([...written.keys()]).toEqual(numbers);
    for (const [number, line] of written) {
      expect(line, number).toMatch(
        /\. (Rules? \d+|Practice|Product rule|Decision|Article \d+|Model UN)[^.]*\.$/,
      );
    }
  });

  it('is what the catalogue of sentences was written from (node scripts/rule-sentences.mjs)', () => {
    const catalogue = readFileSync('shared/language/en/rule-sentences.ts', 'utf8');
    expect(catalogue).toBe(catalogueOf(readFileSync('docs/rules.md', 'utf8')));
    for (const number of numbers) {
      expect(`- [${number}] ${ruleSentences[number]} ${ruleSources[number]}.`).toBe(
        written.get(number),
      );
    }
  });

  it('has a test for every rule', () => {
    const tested = testFiles()
      .flatMap(({ text }) => [...text.matchAll(/\[([A-Z]{3}-\d+)\]/g)])
      .map(([, id]) => id);
    expect(numbers.filter((number) => !tested.includes(number))).toEqual([]);
  });

  it('knows every number that a test carries', () => {
    for (const { file, text } of testFiles()) {
      for (const [, id] of text.matchAll(/(?:it|test)\(\s*['"`]\[([A-Z]{3}-\d+)\]/g)) {
        expect(numbers, file).toContain(id);
      }
    }
  });

  it('says its words in one place only', () => {
    const parts = [...Object.values(PROCEDURES).map(({ words }) => words.refusals), roadRefusals];
    const written = parts.flatMap(Object.keys);
    expect(written.filter((key, index) => written.indexOf(key) !== index)).toEqual([]);
    expect(written.toSorted()).toEqual(Object.keys(REFUSALS).toSorted());
  });

  it('has no words that nobody says', () => {
    const said = sources(['shared', 'server'], /(?<!\.en)\.ts$/)
      .map(({ text }) => text)
      .join('\n');
    const reasons = Object.keys(REFUSALS).map((key) => key.replace(/^(?:why|mend)\./, ''));
    const silent = reasons.filter(
      (reason) => !/^(?:over|noSpeakers)\./.test(reason) && !said.includes(`'${reason}'`),
    );
    expect(silent).toEqual([]);
  });

  it('says in words why each refusal is made and what would unblock it', () => {
    const messages: Readonly<Record<string, string>> = REFUSALS;
    for (const { file, text } of sources(['shared', 'server'], /\.ts$/)) {
      for (const [, reason] of text.matchAll(
        /(?:step\(\s*ballot,\s*'\w+',\s*|'[A-Z]{3}-\d+',\s*)'([a-z]\w+)'/g,
      )) {
        expect(messages[`why.${reason}`], `${file}: why.${reason}`).toBeDefined();
        expect(messages[`mend.${reason}`], `${file}: mend.${reason}`).toBeDefined();
      }
    }
  });
});
