import { Minus, Plus } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Sharing } from '../../../shared/planning/seat-plan.ts';
import {
  MOST_AT_A_SEAT,
  type PlannedMinutes,
} from '../../../shared/procedure/kernel/class-plan.ts';
import { Flag } from '../../components/flag.tsx';
import { Segments } from '../../components/segments.tsx';
import { t as stageWords } from '../../scene/model/words.ts';
import type { ClassPlanning } from './use-class-plan.ts';
import { t } from './words.ts';

const SHARING: readonly Sharing[] = ['asItFits', 'alone', 'pairs'];
const PHASES: readonly (keyof PlannedMinutes)[] = [
  'briefing',
  'generalDebate',
  'informals',
  'action',
  'outcome',
  'debrief',
];

/** The plan, to be changed by hand: how people sit, how long what takes, who is played by people. */
export function ChangePlan({ planning }: { planning: ClassPlanning }) {
  const { plan, roster } = planning;
  return (
    <details class="director__change">
      <summary>{t('plan.change', { minutes: Math.round(plan.joining + plan.hour) })}</summary>
      <div class="director__lengths">
        {PHASES.filter((phase) => isHeld(planning, phase)).map((phase) => (
          <Length key={phase} planning={planning} phase={phase} />
        ))}
      </div>
      {roster.isInUse ? (
        <p class="quiet">{t('plan.byRoster')}</p>
      ) : (
        <PlannedSeats planning={planning} />
      )}
    </details>
  );
}

/** Who has how many people, where no roster says so. */
function PlannedSeats({ planning }: { planning: ClassPlanning }) {
  const { scenario, question, plan, ask } = planning;
  return (
    <>
      <Segments<Sharing>
        label={t('plan.sharing')}
        options={SHARING.map((name) => ({ name, label: t(`plan.sharing.${name}`) }))}
        chosen={question.sharing ?? 'asItFits'}
        onChoose={(sharing) => ask({ sharing })}
      />
      <ul class="director__seats">
        {plan.places.map(({ seat, people }) => (
          <PlaceRow key={seat} planning={planning} seat={seat} people={people} />
        ))}
      </ul>
      <label class="field">
        <span class="field__label">{t('plan.add')}</span>
        <select
          class="input"
          value=""
          onChange={(event) => planning.setPeopleAt(event.currentTarget.value, 1)}
        >
          <option value="">{t('solo.choose')}</option>
          {scenario.delegations
            .filter(({ id }) => plan.places.every(({ seat }) => seat !== id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
    </>
  );
}

/** Whether the scenario has the phase at all. */
const isHeld = ({ scenario }: ClassPlanning, phase: keyof PlannedMinutes): boolean =>
  phase === 'briefing' ||
  phase === 'debrief' ||
  scenario.stages.some(({ phases }) => phases.includes(phase));

function Length({
  planning: { plan, setLength },
  phase,
}: {
  planning: ClassPlanning;
  phase: keyof PlannedMinutes;
}) {
  const id = useId();
  return (
    <label class="director__length" for={id}>
      <span>{stageWords(`phase.${phase}`)}</span>
      <input
        id={id}
        class="input figures"
        type="number"
        min={0.1}
        max={240}
        step="any"
        value={Math.round(plan.lengths[phase] * 10) / 10}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (event.currentTarget.validity.valid) setLength(phase, typed);
        }}
      />
    </label>
  );
}

interface PlaceRowProps {
  readonly planning: ClassPlanning;
  readonly seat: string;
  readonly people: number;
}

function PlaceRow({ planning: { scenario, setPeopleAt }, seat, people }: PlaceRowProps) {
  const delegation = scenario.delegations.find(({ id }) => id === seat);
  const name = delegation?.shortName ?? seat;
  return (
    <li>
      <Flag iso2={delegation?.iso2 ?? ''} size={20} />
      <span class="director__seat">{name}</span>
      <button
        type="button"
        class="button button--quiet button--icon button--small"
        aria-label={t('plan.fewer', { name })}
        onClick={() => setPeopleAt(seat, people - 1)}
      >
        <Minus size={16} aria-hidden="true" />
      </button>
      <span class="figures">{people}</span>
      <button
        type="button"
        class="button button--quiet button--icon button--small"
        aria-label={t('plan.more', { name })}
        disabled={people >= MOST_AT_A_SEAT}
        onClick={() => setPeopleAt(seat, people + 1)}
      >
        <Plus size={16} aria-hidden="true" />
      </button>
    </li>
  );
}
