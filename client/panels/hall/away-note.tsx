import './away-note.css';
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { announce } from '../../components/announcer.tsx';
import { language } from '../../language/language.ts';
import { hasCoveredVote } from '../../sight/own-vote.ts';
import type { SessionStore } from '../../sight/store.ts';
import { keepUnsent, readUnsent } from '../../sight/unsent.ts';
import { t } from './words.ts';

/** Up to which fact the reader has seen what the computer did for them, in this tab. */
const SEEN = 'away-seen';

/** SEA-18: what the computer did while whoever sits here was away, until they have read it. */
export function AwayNote({ store }: { store: SessionStore }) {
  const heading = useId();
  const seen = useSignal(Number(readUnsent(SEEN) ?? 0));
  const scenario = store.scenario.value;
  const acts = Object.entries(store.desk.value?.covered ?? {});
  const fresh = acts.filter(([seq]) => Number(seq) > seen.value);
  const latest = Number(fresh.at(-1)?.[0] ?? 0);
  const mayChange = hasCoveredVote(store);
  useEffect(() => {
    if (latest > 0) announce(t('away.title'));
  }, [latest]);
  if (scenario === undefined || fresh.length === 0) return null;
  const read = () => {
    seen.value = latest;
    keepUnsent(SEEN, latest);
  };
  return (
    <section class="away" aria-labelledby={heading}>
      <h2 id={heading}>{t('away.title')}</h2>
      <ul>
        {fresh.map(([seq, act]) => (
          <li key={seq}>{minuteText(scenario, act, language.value)}</li>
        ))}
      </ul>
      {mayChange && <p>{t('away.mayChange')}</p>}
      <div class="away__read">
        <button type="button" class="button button--small" onClick={read}>
          {t('away.read')}
        </button>
      </div>
    </section>
  );
}
