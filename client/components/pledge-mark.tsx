import { t } from '../language/common.ts';

/** Beside a delegation that has declared itself present and voting: a chip that says so. */
export function PledgeMark() {
  return (
    <span class="chip chip--pledge" title={t('houseRule.label')}>
      {t('houseRule.pledged')}
      <span class="only-read"> ({t('houseRule.label')})</span>
    </span>
  );
}
