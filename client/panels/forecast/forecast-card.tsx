import './forecast.css';
import { useSignal } from '@preact/signals';
import { scoredForecasts } from '../../../shared/analysis/forecasts.ts';
import { type Matter, openMatters } from '../../../shared/procedure/forecast/forecast.ts';
import { houseOf } from '../../../shared/procedure/road/house.ts';
import { SelectField } from '../../components/select-field.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { ForecastForm } from './forecast-form.tsx';
import { openMatterName } from './matter-name.ts';
import { ScoreLines } from './score-lines.tsx';
import { t } from './words.ts';

/** What can be forecast now, by whoever has a name in the session; nothing while a vote is taken. */
export function forecastable({ store, scenario, room }: SessionSeen): readonly Matter[] {
  const { ballot } = room;
  const isVoting = ballot?.phase === 'inProgress' || ballot?.phase === 'locked';
  return store.person.value === undefined || isVoting ? [] : openMatters(houseOf(scenario), room);
}

/** The card: what is to be decided, how likely one thinks it is, and how one's earlier figures did. */
export function ForecastCard({ inside }: { inside: SessionSeen }) {
  const { store, scenario, room } = inside;
  const chosen = useSignal<string | undefined>(undefined);
  const matters = forecastable(inside);
  const matter = matters.find(({ id }) => id === chosen.value) ?? matters[0];
  const scored = scoredForecasts(scenario, room, store.person.value?.forecasts ?? {});
  return (
    <div class="forecast-card">
      <p class="quiet">{t('lead')}</p>
      {matter === undefined && <p>{t('nothing')}</p>}
      {matter !== undefined && matters.length > 1 && (
        <SelectField
          label={t('which')}
          chosen={matter.id}
          choices={matters.map((each) => ({
            name: each.id,
            label: openMatterName(scenario, each),
          }))}
          onChoose={(id) => {
            chosen.value = id;
          }}
        />
      )}
      {matter !== undefined && matters.length === 1 && (
        <p class="forecast-card__matter">{openMatterName(scenario, matter)}</p>
      )}
      {matter !== undefined && <ForecastForm key={matter.id} inside={inside} matter={matter} />}
      {scored.length > 0 && (
        <section>
          <h3 class="kicker">{t('past')}</h3>
          <ScoreLines scenario={scenario} room={room} scored={scored} all={store.forecasts.value} />
        </section>
      )}
    </div>
  );
}
