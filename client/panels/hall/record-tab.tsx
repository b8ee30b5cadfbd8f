import './record-tab.css';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { language } from '../../language/language.ts';
import type { SessionStore } from '../../sight/store.ts';
import { InjectList } from '../injects/inject-list.tsx';
import { Wire } from '../press/wire.tsx';
import { ShadowList } from '../shadow/shadow-list.tsx';
import { t } from './words.ts';

const CLOCK = { hour: '2-digit', minute: '2-digit', hour12: false } as const;

/** The minutes of the meeting, the latest first. */
export function RecordTab({ store }: { store: SessionStore }) {
  const room = store.room.value;
  const scenario = store.scenario.value;
  if (room === undefined || scenario === undefined) return null;
  const minutes = Object.entries(room.minutes).toSorted(
    ([one], [other]) => Number(other) - Number(one),
  );
  if (minutes.length === 0) return <p class="tab-pad quiet">{t('record.empty')}</p>;
  const clock = new Intl.DateTimeFormat(language.value.tag, CLOCK);
  return (
    <>
      <div class="record__wire">
        <Wire store={store} />
      </div>
      <InjectList store={store} />
      <ShadowList store={store} />
      <ol class="minutes tab-pad">
        {minutes.map(([seq, minute]) => (
          <li key={seq} class={minute.key.startsWith('minutes.resultDeclared') ? 'is-result' : ''}>
            <time class="figures" translate={false} dateTime={new Date(minute.at).toISOString()}>
              {clock.format(minute.at)}
            </time>
            <span>
              {minuteText(scenario, minute, language.value)}
              {minute.covered && <small class="quiet"> {t('record.covered')}</small>}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
