import './class-director.css';
import { useId } from 'preact/hooks';
import { goalsOf } from '../../../shared/planning/goals.ts';
import { LEAST_MINUTES, MOST_MINUTES } from '../../../shared/planning/phase-plan.ts';
import { MOST_PEOPLE } from '../../../shared/planning/seat-plan.ts';
import { SelectField } from '../../components/select-field.tsx';
import { ChangePlan } from './change-plan.tsx';
import { PlanInWords } from './plan-in-words.tsx';
import type { ClassPlanning } from './use-class-plan.ts';
import { t } from './words.ts';

/** Three questions about a lesson, and beneath them the plan that answers them. */
export function ClassDirector({ planning }: { planning: ClassPlanning }) {
  const { scenario, question, plan, ask, roster } = planning;
  return (
    <section class="director" aria-label={t('plan.title')}>
      <div class="director__questions">
        <NumberField
          label={t('plan.minutes')}
          value={question.minutes}
          least={LEAST_MINUTES}
          most={MOST_MINUTES}
          onChange={(minutes) => ask({ minutes })}
        />
        <NumberField
          label={t('plan.people')}
          value={question.people}
          least={1}
          most={MOST_PEOPLE}
          isFixed={roster.isInUse}
          onChange={(people) => ask({ people })}
        />
        <SelectField
          label={t('plan.goal')}
          chosen={plan.goal.id}
          choices={goalsOf(scenario).map(({ id, name }) => ({ name: id, label: name }))}
          onChoose={(goal) => ask({ goal })}
        />
      </div>
      <PlanInWords scenario={scenario} plan={plan} />
      <ChangePlan planning={planning} />
    </section>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** It follows from something else. */
  readonly isFixed?: boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number; while what stands there is none, or out of bounds, nothing changes. */
function NumberField({ label, value, least, most, isFixed = false, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <label class="field" for={id}>
      <span class="field__label">{label}</span>
      <input
        id={id}
        class="input figures"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={value}
        readOnly={isFixed}
        required
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (Number.isInteger(typed) && typed >= least && typed <= most) onChange(typed);
        }}
      />
    </label>
  );
}
