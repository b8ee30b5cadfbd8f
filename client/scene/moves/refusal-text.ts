import { translateUnknown } from '../../../shared/language/translate.ts';
import type { Refusal } from '../../../shared/procedure/kernel/refusal.ts';
import { REFUSALS } from '../../../shared/procedure/road/words.ts';
import { language } from '../../language/language.ts';

/** A refusal in words: why not, and what would unblock it. */
export function refusalText(refusal: Refusal): { why: string; mend: string } {
  return {
    why: translateUnknown(language.value, REFUSALS, refusal.why, refusal.values),
    mend: translateUnknown(language.value, REFUSALS, refusal.mend, refusal.values),
  };
}
