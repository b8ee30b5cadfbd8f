import type { ruleSources } from '../../language/en/rule-sentences.ts';

/**
 * The number of a rule of the product, such as BAL-3. The sentences and their sources stand in
 * docs/rules.md, tests carry the numbers in their names, and refusals name them.
 */
export type RuleId = keyof typeof ruleSources;
