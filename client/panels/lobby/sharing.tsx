import './sharing.css';
import { Check, Users, X } from 'lucide-preact';
import { nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** Who asks to share the person's seat, wherever in the session they are; said as soon as it comes. */
export function SharingRequests({ inside: { store } }: { inside: Inside }) {
  const requests = Object.entries(store.desk.value?.requests ?? {});
  return (
    <section class="sharing" aria-label={t('sharing.label')} aria-live="polite">
      {requests.map(([person, name]) => (
        <div key={person} class="sharing__one">
          <Users size={20} aria-hidden="true" />
          <div>
            <p class="sharing__who">{t('sharing.title', { name })}</p>
            <p class="quiet">{t('sharing.text')}</p>
          </div>
          <div class="button-row">
            <button
              type="button"
              class="button button--primary button--small"
              aria-label={t('sharing.acceptWith', { name })}
              onClick={() => void store.send({ type: 'letShare', person })}
            >
              <Check size={16} aria-hidden="true" /> {t('sharing.accept')}
            </button>
            <button
              type="button"
              class="button button--small"
              aria-label={t('sharing.declineTo', { name })}
              onClick={() => void store.send({ type: 'declineToShare', person })}
            >
              <X size={16} aria-hidden="true" /> {t('sharing.decline')}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}

/** What has become of the person's own question; the place is there before it, to be read out. */
export function OwnQuestion({ store }: { store: SessionStore }) {
  const names = store.delegations.value;
  const { asks, declined, seat } = store.person.value ?? {};
  const latest = seat === undefined ? declined?.at(-1) : undefined;
  return (
    <div class="own-question" role="status">
      {asks !== undefined && (
        <>
          <p>{t('sharing.asked', { name: nameOf(names, asks) })}</p>
          <button
            type="button"
            class="button button--small"
            onClick={() => void store.send({ type: 'stopAsking' })}
          >
            {t('sharing.takeBack')}
          </button>
        </>
      )}
      {asks === undefined && latest !== undefined && (
        <p>{t('sharing.declined', { name: nameOf(names, latest) })}</p>
      )}
    </div>
  );
}
