/**
 * `node scripts/rule-sentences.mjs`: writes the sentences of docs/rules.md and their sources, where they
 * are kept, into the catalogue that the code knows the numbers from and the client shows the rules from.
 * Run it after a rule has changed; a test says when.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './lib/root.mjs';

const BOOK = 'docs/rules.md';
const CATALOGUE = 'shared/language/en/rule-sentences.ts';
const WIDTH = 100;

/**
 * The catalogue for a book of rules, as the formatter would leave it: each rule's sentence, and the
 * source that ends it ("Rules 129 and 89.", "Product rule.").
 *
 * @param {string} book
 */
export function ruleSentences(book) {
  const rules = [...book.matchAll(/^- \[([A-Z]{3}-\d+)\] (.+)$/gm)].map(
    ([, id = '', rule = '']) => {
      const end = rule.lastIndexOf('. ');
      return { id, sentence: rule.slice(0, end + 1), source: rule.slice(end + 2, -1) };
    },
  );
  return `/** The sentence of every rule. Written by scripts/rule-sentences.mjs from docs/rules.md. */
export const ruleSentences = {
${rules.map(({ id, sentence }) => entry(id, sentence)).join('\n')}
} as const;

/** The source of every rule. Written by scripts/rule-sentences.mjs from docs/rules.md. */
export const ruleSources = {
${rules.map(({ id, source }) => entry(id, source)).join('\n')}
} as const;
`;
}

/**
 * @param {string} id
 * @param {string} sentence
 */
function entry(id, sentence) {
  const quote = sentence.includes("'") ? '"' : "'";
  const text = `${quote}${sentence.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
  const line = `  '${id}': ${text},`;
  return line.length <= WIDTH ? line : `  '${id}':\n    ${text},`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, CATALOGUE), ruleSentences(readFileSync(join(root, BOOK), 'utf8')));
}
