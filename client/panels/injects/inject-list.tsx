import './injects.css';
import type { SessionStore } from '../../sight/store.ts';
import { InjectWords } from './inject-card.tsx';
import { cameIn } from './latest-inject.ts';
import { t } from './words.ts';

/** What has come from outside, to be read again, the latest first; nothing while nothing has. */
export function InjectList({ store }: { store: SessionStore }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  if (scenario === undefined || room === undefined) return null;
  const all = cameIn(scenario, room).toReversed();
  if (all.length === 0) return null;
  return (
    <section class="inject-list tab-pad">
      <h3 class="kicker">{t('title')}</h3>
      {all.map(({ inject }) => (
        <details key={inject.id} class="inject">
          <summary>{inject.title}</summary>
          <InjectWords inject={inject} scenario={scenario} />
        </details>
      ))}
    </section>
  );
}
