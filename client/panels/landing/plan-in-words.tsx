import { TriangleAlert } from 'lucide-preact';
import { peopleIn } from '../../../shared/planning/by-hand.ts';
import type { CalendarPart } from '../../../shared/planning/calendar-plan.ts';
import type { ClassPlan } from '../../../shared/planning/class-plan.ts';
import { plannedSteps } from '../../../shared/planning/plan-steps.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { listOf } from '../../language/lists.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import { CalendarList } from '../calendar/calendar-list.tsx';
import { t } from './words.ts';

/** How many seats are named, of those that matter most. */
const NAMED = 4;
/** A phase with less than this share of the lesson has no room for words on the bar. */
const SHORT = 0.05;

interface Props {
  readonly scenario: PublicScenario;
  readonly plan: ClassPlan;
  /** Its days; none at a stretch. */
  readonly parts: readonly CalendarPart[];
}

/** A plan as it is read at a glance: what happens when, who sits where, and what to look out for. */
export function PlanInWords({ scenario, plan, parts }: Props) {
  const isShort = (minutes: number) => minutes < (plan.joining + plan.hour) * SHORT;
  return (
    <div class="director__plan" role="status">
      {parts.length > 0 ? (
        <CalendarList parts={parts} scenario={scenario} />
      ) : (
        <ol class="director__phases">
          {plannedSteps(scenario, plan).map(({ phase, stage, begins, minutes }) => (
            <li
              key={`${stage} ${phase}`}
              class={`director__phase director__phase--${phase}`}
              style={{ flexGrow: minutes }}
            >
              <span class={isShort(minutes) ? 'only-read' : 'director__begins figures'}>
                {Math.round(begins)}′
              </span>
              <span class={isShort(minutes) ? 'only-read' : 'director__name'}>
                {stageWords(`phase.${phase}`)}
              </span>
              <span class="only-read">{t('plan.lasts', { minutes: Math.round(minutes) })}</span>
            </li>
          ))}
        </ol>
      )}
      <p>{seatsInWords(scenario, plan)}</p>
      {plan.goal.watch !== undefined && (
        <p class="quiet">
          <b>{t('plan.watch')}</b> {plan.goal.watch}
        </p>
      )}
      {plan.doubts.map((doubt) => (
        <p key={doubt} class="director__doubt">
          <TriangleAlert size={16} aria-hidden="true" /> {t(`plan.doubt.${doubt}`)}
        </p>
      ))}
    </div>
  );
}

function seatsInWords({ delegations }: PublicScenario, plan: ClassPlan): string {
  const { places, press, computer } = plan;
  const names = new Map(delegations.map(({ id, shortName }) => [id, shortName]));
  const first = places.slice(0, NAMED).map(({ seat }) => names.get(seat) ?? seat);
  const sharedBy = (people: number) => places.filter((place) => place.people === people).length;
  const alone = sharedBy(1);
  const pairs = sharedBy(2);
  return [
    t('plan.seats', { people: peopleIn(plan), seats: places.length, first: listOf(first) }),
    ...(pairs > 0 && alone > 0 ? [t('plan.alone', { alone, pairs })] : []),
    ...(pairs > 0 && alone === 0 ? [t('plan.pairs')] : []),
    ...(places.length > alone + pairs
      ? [t('plan.deputies', { seats: places.length - alone - pairs })]
      : []),
    ...(press > 0 ? [t('plan.press', { press })] : []),
    t('plan.computer', { computer }),
  ].join(' ');
}
