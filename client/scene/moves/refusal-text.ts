import { rulesEn } from '../../../shared/language/en/rules.ts';
import { translateUnknown } from '../../../shared/language/translate.ts';
import type { Refusal } from '../../../shared/procedure/kernel/refusal.ts';
import { language } from '../../language/language.ts';

/** A refusal in words: why not, and what would unblock it. */
export function refusalText(refusal: Refusal): { why: string; mend: string } {
  return {
    why: translateUnknown(language.value, rulesEn, refusal.why, refusal.values),
    mend: translateUnknown(language.value, rulesEn, refusal.mend, refusal.values),
  };
}
