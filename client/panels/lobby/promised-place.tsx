import { Clock3 } from 'lucide-preact';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** SEA-21: the seat that the person has from the next phase on; the place is there before it, to be read out. */
export function PromisedPlace({ store }: { store: SessionStore }) {
  const names = store.delegations.value;
  const { seat, promised } = store.person.value ?? {};
  return (
    <div role="status">
      {seat === undefined && promised !== undefined && (
        <div class="own-seat panel promised-place">
          <p class="kicker">
            <Clock3 size={16} aria-hidden="true" /> {t('promised.kicker')}
          </p>
          <h2>
            <Flag iso2={flagOf(names, promised)} size={44} />
            {nameOf(names, promised)}
          </h2>
          <p class="quiet">{t('promised.text', { name: nameOf(names, promised) })}</p>
          <button
            type="button"
            class="button button--small"
            onClick={() => void store.send({ type: 'leaveSeat' })}
          >
            {t('promised.giveUp')}
          </button>
        </div>
      )}
    </div>
  );
}
