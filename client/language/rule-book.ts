import { ruleBook } from '../../shared/language/en/rule-book.ts';
import { translator } from '../../shared/language/translate.ts';
import { LOCALE } from './common.ts';

/** Texts of the rule book: how the procedures work, and the glossary around its entries. */
export const t = translator(ruleBook, LOCALE);
