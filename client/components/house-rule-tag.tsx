import './house-rule-tag.css';
import { t } from '../scene/model/words.ts';

/** Says of a thing beside it that Model UN made it, and the United Nations does not know it. */
export function HouseRuleTag() {
  return <span class="house-rule">{t('houseRule.label')}</span>;
}
