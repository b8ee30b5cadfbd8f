import { ruleBook } from '../../shared/language/en/rule-book.ts';
import { translator } from '../../shared/language/translate.ts';
import { LOCALE } from './common.ts';

/** Texts of the rule book: how the procedures work, and the glossary around its entries. */
export const t = translator(ruleBook, LOCALE);

/** A name that stands inside sentences, at the head of a line. */
export function capitalised(name: string): string {
  return `${name.charAt(0).toLocaleUpperCase(LOCALE)}${name.slice(1)}`;
}
