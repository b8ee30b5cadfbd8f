import { useId } from 'preact/hooks';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** SEA-20: to whom the door is closed, with the reason, and the way to let them in again. */
export function Barred({ store }: { store: SessionStore }) {
  const title = useId();
  const barred = Object.entries(store.facilitator.value?.removed ?? {}).filter(
    ([, { door }]) => door === 'barred',
  );
  if (barred.length === 0) return null;
  return (
    <section class="barred" aria-labelledby={title}>
      <h3 id={title} class="kicker">
        {t('barred.title')}
      </h3>
      <ul>
        {barred.map(([id, { name, reason }]) => (
          <li key={id} class="barred__one">
            <span>
              {name} {reason !== undefined && <q class="quiet">{reason}</q>}
            </span>
            <button
              type="button"
              class="button button--small"
              aria-label={t('barred.letInOf', { name })}
              onClick={() => void store.send({ type: 'letBackIn', barred: id })}
            >
              {t('barred.letIn')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
