import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicContent } from '../../../shared/views/content.ts';
import { scenario } from './house.ts';

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * The words that stand in the brief of some delegation and nowhere that everybody may read: neither
 * in the scenario's public content nor in what the product says, nor in lines meant to be spoken, nor
 * in what people have `said`.
 */
export function secretWords(said: readonly string[]): ReadonlySet<string> {
  const briefs = Object.values(scenario.instructions);
  const spoken = briefs.map(({ publicLine }) => publicLine);
  const known = [JSON.stringify(publicContent(scenario)), ...catalogues()];
  const open = new Set(wordsOf([...known, ...spoken, ...said].join(' ')));
  const secret = briefs.flatMap(({ wants, because, mayBend, task, redLines }) =>
    wordsOf([wants, because, mayBend, task, ...redLines.map(({ text }) => text)].join(' ')),
  );
  return new Set(secret.filter((word) => !open.has(word)));
}

/** What the product says in English, catalogue by catalogue. */
function catalogues(): readonly string[] {
  return ['client', 'shared'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('words.en.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}
