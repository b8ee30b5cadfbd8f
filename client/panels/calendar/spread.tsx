import { SPREADS, type Spread, type Undated } from '../../../shared/planning/calendar-plan.ts';
import { SelectField } from '../../components/select-field.tsx';
import { t as stageWords } from '../../scene/model/words.ts';
import { DateField } from './date-field.tsx';
import type { Spreading } from './use-spreading.ts';
import { t } from './words.ts';

/** One lesson, two, or several days: and then a date for each sitting and each deadline. */
export function SpreadOverDays({ spreading }: { spreading: Spreading }) {
  const { spread, choose, steps, dates, setDate, isFit } = spreading;
  return (
    <div class="director__days">
      <SelectField<Spread>
        label={t('spread.label')}
        chosen={spread}
        choices={SPREADS.map((name) => ({ name, label: t(`spread.${name}`) }))}
        onChoose={choose}
      />
      {steps.length > 0 && (
        <div class="director__dates">
          {steps.map((step, index) => (
            <DateField
              key={`${step.stage} ${step.phase}`}
              label={labelOf(step)}
              value={dates[index] ?? 0}
              onChange={(at) => setDate(index, at)}
              isRow
            />
          ))}
        </div>
      )}
      {!isFit && (
        <p class="field__problem" role="alert">
          {t('field.disordered')}
        </p>
      )}
    </div>
  );
}

const labelOf = ({ kind, phase }: Undated): string =>
  t(`field.${kind}`, { phase: stageWords(`phase.${phase}`) });
