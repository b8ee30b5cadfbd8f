import { ruleSentences, ruleSources } from '../../shared/language/en/rule-sentences.ts';
import { words } from './language.ts';

/** The sentence of a rule, by its number. */
export const ruleSentence = words(ruleSentences);

/** Where a rule comes from, by its number. */
export const ruleSource = words(ruleSources);
