import { rulesEn } from '../../../shared/language/en/rules.ts';
import { translateUnknown } from '../../../shared/language/translate.ts';
import type { Refusal } from '../../../shared/procedure/kernel/refusal.ts';
import { LOCALE } from '../../language/common.ts';

/** A refusal in words: why not, and what would unblock it. */
export function refusalText(refusal: Refusal): { why: string; mend: string } {
  return {
    why: translateUnknown(rulesEn, LOCALE, refusal.why, refusal.values),
    mend: translateUnknown(rulesEn, LOCALE, refusal.mend, refusal.values),
  };
}
