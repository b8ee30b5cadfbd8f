import { rulesEn } from '../../shared/language/en/rules.ts';
import { translateUnknown } from '../../shared/language/translate.ts';
import type { Refusal } from '../../shared/procedure/refusal.ts';
import { RULES } from '../../shared/procedure/rules.ts';
import { LOCALE, t } from '../language/common.ts';

/** A refusal in words: why not, what would unblock it, and the rule that says so. */
export function refusalText(refusal: Refusal): { why: string; mend: string; rule: string } {
  return {
    why: translateUnknown(rulesEn, LOCALE, refusal.why, refusal.values),
    mend: translateUnknown(rulesEn, LOCALE, refusal.mend, refusal.values),
    rule: t('refusal.rule', { rule: refusal.rule, source: RULES[refusal.rule] }),
  };
}
