/**
 * `node scripts/rule-sentences.mjs`: writes the sentences of docs/rules.md, where they are kept, into
 * the catalogue that the client shows them from. Run it after a rule has changed; a test says when.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './lib/root.mjs';

const BOOK = 'docs/rules.md';
const CATALOGUE = 'shared/language/en/rule-sentences.ts';
const WIDTH = 100;

/**
 * The catalogue for a book of rules, as the formatter would leave it. The source that ends each rule
 * ("Rules 129 and 89.", "Product rule.") is left out: the code names it.
 *
 * @param {string} book
 */
export function ruleSentences(book) {
  const entries = [...book.matchAll(/^- \[([A-Z]{3}-\d+)\] (.+)$/gm)].map(
    ([, id = '', rule = '']) => entry(id, withoutSource(rule)),
  );
  return `/** The sentence of every rule. Written by scripts/rule-sentences.mjs from docs/rules.md. */
export const ruleSentences = {
${entries.join('\n')}
} as const;
`;
}

/** @param {string} rule */
function withoutSource(rule) {
  const end = rule.lastIndexOf('. ');
  return end === -1 ? rule : rule.slice(0, end + 1);
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
