import './class-director.css';
import { goalsOf } from '../../../shared/planning/goals.ts';
import { LEAST_MINUTES, MOST_MINUTES } from '../../../shared/planning/phase-plan.ts';
import { MOST_PEOPLE } from '../../../shared/planning/seat-plan.ts';
import { NumberField } from '../../components/number-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SpreadOverDays } from '../calendar/spread.tsx';
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
      <SpreadOverDays spreading={planning.spreading} />
      <PlanInWords scenario={scenario} plan={plan} parts={planning.spreading.parts} />
      <ChangePlan planning={planning} />
    </section>
  );
}
