import { t as stageWords } from '../scene/model/words.ts';
import { t } from './words.ts';

/** Beside a delegation that has declared itself present and voting: a chip that says so. */
export function PledgeMark() {
  return (
    <span class="chip chip--pledge" title={stageWords('houseRule.label')}>
      {t('houseRule.pledged')}
      <span class="only-read"> ({stageWords('houseRule.label')})</span>
    </span>
  );
}
