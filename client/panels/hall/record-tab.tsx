import './record-tab.css';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { LOCALE } from '../../language/common.ts';
import { t } from '../../language/hall.ts';
import type { SessionStore } from '../../sight/store.ts';

const clock = new Intl.DateTimeFormat(LOCALE, {
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** The minutes of the meeting, the latest first. */
export function RecordTab({ store }: { store: SessionStore }) {
  const room = store.room.value;
  const scenario = store.scenario.value;
  if (room === undefined || scenario === undefined) return null;
  const minutes = Object.entries(room.minutes).toSorted(
    ([one], [other]) => Number(other) - Number(one),
  );
  if (minutes.length === 0) return <p class="tab-pad quiet">{t('record.empty')}</p>;
  return (
    <ol class="minutes tab-pad">
      {minutes.map(([seq, minute]) => (
        <li key={seq} class={minute.key.startsWith('minutes.resultDeclared') ? 'is-result' : ''}>
          <time class="figures" dateTime={new Date(minute.at).toISOString()}>
            {clock.format(minute.at)}
          </time>
          <span>{minuteText(scenario, minute)}</span>
        </li>
      ))}
    </ol>
  );
}
