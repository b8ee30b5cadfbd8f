import { ruleBook } from '../../shared/language/en/rule-book.ts';
import { words } from './language.ts';

/** Texts of the rule book: how the procedures work, and the glossary around its entries. */
export const t = words(ruleBook);
