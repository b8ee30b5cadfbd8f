import './forecast.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type Matter, namedStates } from '../../../shared/procedure/forecast/forecast.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Forecast, Percent } from '../../../shared/procedure/kernel/state.ts';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  readonly matter: Matter;
}

/** Nobody leans either way before they have moved a slider. */
const UNDECIDED: Percent = 50;

/** How likely one decision is, and two states' part in it: three sliders and one button. */
export function ForecastForm({ inside: { store, scenario, room }, matter }: Props) {
  const { id, kind } = matter;
  const names = store.delegations.value;
  const states = namedStates(scenario, room, matter);
  const given = own(store.person.value?.forecasts ?? {}, id);
  const said = useSignal<Forecast>(given ?? undecided(states));
  const { result } = said.value;
  const isSaid = given !== undefined && isSame(given, said.value);
  return (
    <form
      class="forecast"
      onSubmit={(event) => {
        event.preventDefault();
        void store.send({ type: 'giveForecast', matter: id, ...said.value });
      }}
    >
      <Slider
        label={t(`result.${kind}`)}
        value={result}
        onValue={(percent) => {
          said.value = { ...said.value, result: percent };
        }}
      />
      {states.map((seat) => (
        <Slider
          key={seat}
          flag={flagOf(names, seat)}
          label={t(`state.${kind}`, { name: nameOf(names, seat) })}
          value={said.value.states[seat] ?? UNDECIDED}
          onValue={(percent) => {
            said.value = { ...said.value, states: { ...said.value.states, [seat]: percent } };
          }}
        />
      ))}
      <button type="submit" class="button button--primary button--wide" disabled={isSaid}>
        {t(given === undefined ? 'act' : 'act.again')}
      </button>
      <p class="quiet forecast__given" role="status">
        {isSaid && t(kind === 'report' ? 'given.report' : 'given')}
      </p>
    </form>
  );
}

const undecided = (states: readonly string[]): Forecast => ({
  result: UNDECIDED,
  states: Object.fromEntries(states.map((seat) => [seat, UNDECIDED])),
});

const isSame = (one: Forecast, other: Forecast): boolean =>
  one.result === other.result &&
  Object.entries(one.states).every(([seat, percent]) => other.states[seat] === percent);

interface SliderProps {
  readonly label: string;
  readonly value: Percent;
  readonly onValue: (percent: Percent) => void;
  /** The two-letter code of a flag beside the label. */
  readonly flag?: string;
}

function Slider({ label, value, onValue, flag }: SliderProps) {
  const id = useId();
  return (
    <div class="forecast__row">
      <div class="forecast__head">
        <label for={id}>
          {flag !== undefined && <Flag iso2={flag} size={20} />}
          {label}
        </label>
        <output for={id} class="forecast__percent figures" translate={false}>
          {t('percent', { percent: value })}
        </output>
      </div>
      <input
        id={id}
        class="forecast__slider"
        type="range"
        min="0"
        max="100"
        step="5"
        value={value}
        aria-valuetext={t('percentSaid', { percent: value })}
        onInput={(event) => onValue(Number(event.currentTarget.value))}
      />
      <div class="forecast__ends" aria-hidden="true">
        <span>{t('ends.never')}</span>
        <span>{t('ends.surely')}</span>
      </div>
    </div>
  );
}
