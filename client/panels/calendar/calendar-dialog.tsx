import { useSignal } from '@preact/signals';
import { CalendarDays } from 'lucide-preact';
import {
  type Appointment,
  appointmentFor,
  isSameStep,
  momentOf,
} from '../../../shared/procedure/kernel/calendar.ts';
import { type ScriptStep, scriptOf, stageOf } from '../../../shared/procedure/kernel/script.ts';
import { canBeInWriting, mayHaveCalendar } from '../../../shared/procedure/session/calendar.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { DialogButton } from '../../components/dialog-button.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { t as stageWords } from '../../scene/model/words.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { DateField } from './date-field.tsx';
import { t } from './words.ts';

const DAY_MS = 24 * 60 * 60_000;
/** How long a sitting is where the session says nothing. */
const USUAL_MINUTES = 60;

/** The dates of a session, for its facilitator to change. */
export function CalendarButton({ inside }: { inside: SessionSeen }) {
  return (
    <DialogButton
      look="button button--wide"
      face={
        <>
          <CalendarDays size={18} aria-hidden="true" /> {t('desk.open')}
        </>
      }
      title={t('desk.title')}
      wide
    >
      {(close) => <Dates inside={inside} onDone={close} />}
    </DialogButton>
  );
}

function Dates({ inside, onDone }: { inside: SessionSeen; onDone: () => void }) {
  const { store, scenario, room } = inside;
  const dates = useSignal<readonly Appointment[]>(room.options.calendar ?? []);
  const script = scriptOf(scenario, room.venue);
  const here = script.findIndex((step) => isSameStep(step, room));
  const steps = script.filter(({ phase }, index) => index >= here && phase !== 'archived');
  const isKept = mayHaveCalendar(scenario, dates.value).may;
  const change = (step: ScriptStep, appointment: Appointment | undefined) => {
    const others = dates.value.filter((one) => !isSameStep(one, step));
    dates.value = appointment === undefined ? others : [...others, appointment];
  };
  const keep = async () => {
    const reply = await store.send({
      type: 'changeOptions',
      options: { calendar: [...dates.value] },
    });
    if ('done' in reply) onDone();
  };
  return (
    <>
      <p class="quiet">{t('desk.lead')}</p>
      <div class="calendar__dates">
        {steps
          .filter(({ phase }) => phase !== 'lobby')
          .map((step) => (
            <StepDate
              key={`${step.stage} ${step.phase}`}
              scenario={scenario}
              step={step}
              appointment={appointmentFor({ options: { calendar: dates.value } }, step)}
              usual={usualFor(inside, dates.value)}
              onChange={(appointment) => change(step, appointment)}
            />
          ))}
      </div>
      {!isKept && (
        <p class="field__problem" role="alert">
          {t('field.disordered')}
        </p>
      )}
      <div class="dialog__foot">
        <button
          type="button"
          class="button button--primary"
          disabled={!isKept}
          onClick={() => void keep()}
        >
          {t('desk.save')}
        </button>
      </div>
    </>
  );
}

interface Usual {
  /** The day after the latest date, or tomorrow; ms since 1970. */
  readonly at: number;
  readonly minutes: number;
}

function usualFor({ store, room }: SessionSeen, dates: readonly Appointment[]): Usual {
  const latest = Math.max(store.now(), ...dates.map(momentOf));
  return { at: latest + DAY_MS, minutes: room.options.minutes || USUAL_MINUTES };
}

interface StepProps {
  readonly scenario: PublicScenario;
  readonly step: ScriptStep;
  readonly appointment: Appointment | undefined;
  readonly usual: Usual;
  readonly onChange: (appointment: Appointment | undefined) => void;
}

/** One step: no date, a sitting that begins with it, or a deadline to which it goes on in writing. */
function StepDate({ scenario, step, appointment, usual, onChange }: StepProps) {
  const { phase, stage } = step;
  const kinds: readonly ('none' | Appointment['kind'])[] = canBeInWriting(scenario, step)
    ? ['none', 'sitting', 'writing']
    : ['none', 'sitting'];
  const at = appointment === undefined ? usual.at : momentOf(appointment);
  const minutes = appointment?.kind === 'sitting' ? appointment.minutes : usual.minutes;
  const choose = (kind: 'none' | Appointment['kind']) => {
    if (kind === 'none') onChange(undefined);
    else if (kind === 'sitting') onChange({ kind, phase, stage, opens: at, minutes });
    else onChange({ kind, phase, stage, due: at });
  };
  const several = scenario.stages.length > 1 && phase !== 'briefing' && phase !== 'debrief';
  const name = stageWords(`phase.${phase}`);
  return (
    <div class="calendar__step">
      <SelectField
        label={several ? `${stageOf(scenario, { stage }).name}: ${name}` : name}
        chosen={appointment?.kind ?? 'none'}
        choices={kinds.map((kind) => ({ name: kind, label: t(`desk.${kind}`) }))}
        onChoose={choose}
      />
      {appointment?.kind === 'sitting' && (
        <>
          <DateField
            label={t('desk.opens')}
            value={appointment.opens}
            onChange={(opens) => onChange({ ...appointment, opens })}
          />
          <NumberField
            label={t('desk.minutes')}
            value={appointment.minutes}
            least={10}
            most={600}
            onChange={(length) => onChange({ ...appointment, minutes: length })}
          />
        </>
      )}
      {appointment?.kind === 'writing' && (
        <DateField
          label={t('desk.due')}
          value={appointment.due}
          onChange={(due) => onChange({ ...appointment, due })}
        />
      )}
    </div>
  );
}
