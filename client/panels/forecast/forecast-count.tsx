import './forecast.css';
import { Gauge } from 'lucide-preact';
import { openMatters } from '../../../shared/procedure/forecast/forecast.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { houseOf } from '../../../shared/procedure/road/house.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { openMatterName } from './matter-name.ts';
import { t } from './words.ts';

/** How many people have forecast what comes next, for the desk: never what they said. */
export function ForecastCount({ inside: { store, scenario, room } }: { inside: SessionSeen }) {
  const [next] = openMatters(houseOf(scenario), room);
  if (next === undefined) return null;
  const { count } = own(store.forecasts.value, next.id) ?? { count: 0 };
  return (
    <p class="quiet forecast-count">
      <Gauge size={16} aria-hidden="true" />
      {t('count', { count, matter: openMatterName(scenario, next) })}
    </p>
  );
}
