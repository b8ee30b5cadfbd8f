import './shadow.css';
import type { SessionStore } from '../../sight/store.ts';
import { IncidentWords } from './incident-words.tsx';
import { InventedMark } from './shadow-card.tsx';
import { closedRounds, incidentOf, shadowSeen } from './shadow-seen.ts';
import { t } from './words.ts';

/** What has happened in the shadow, to be read again, the latest first; nothing while nothing has. */
export function ShadowList({ store }: { store: SessionStore }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  if (scenario === undefined || room === undefined) return null;
  const inside = { store, scenario, room };
  const seen = shadowSeen(inside);
  if (seen === undefined) return null;
  const all = closedRounds(seen.shadow)
    .flatMap(({ order, incidents, played }) =>
      incidents.map((incident, index) => ({ order, incident, index, isPlayed: played === true })),
    )
    .toReversed();
  if (all.length === 0) return null;
  return (
    <section class="shadow-list tab-pad">
      <h3 class="kicker">{t('list')}</h3>
      {all.map(({ order, incident, index, isPlayed }) => (
        <details key={`${order} ${index}`}>
          <summary>
            {t('list.round', {
              round: order,
              title: incidentOf(seen.model, incident.kind)?.title ?? '',
            })}
          </summary>
          <InventedMark />
          <IncidentWords inside={inside} incident={incident} isPlayed={isPlayed} />
        </details>
      ))}
    </section>
  );
}
