import { ruleSentences, ruleSources } from '../../shared/language/en/rule-sentences.ts';
import type { RuleId } from '../../shared/procedure/kernel/rules.ts';
import { words } from './language.ts';

/** The sentence of a rule, by its number. */
export const ruleSentence = words(ruleSentences);

/** Where a rule comes from, by its number. */
export const ruleSource = words(ruleSources);

/** Every rule there is, in the order of the rule book. */
export const ruleNumbers = Object.keys(ruleSources) as readonly RuleId[];
