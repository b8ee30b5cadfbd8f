import { language } from './language.ts';

/** Names in a row: "Cuba, Iran and Syria". */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(language.value.tag, { type: 'conjunction' }).format(names);
}

/** Clauses of which one holds: "a, b or c". */
export function eitherOf(clauses: readonly string[]): string {
  return new Intl.ListFormat(language.value.tag, { type: 'disjunction' }).format(clauses);
}
