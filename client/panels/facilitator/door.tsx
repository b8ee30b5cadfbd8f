import { useSignal } from '@preact/signals';
import { Lock, LockOpen } from 'lucide-preact';
import { Question } from '../../components/dialog.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** SEA-17: lets nobody new in, or again whoever has the code. */
export function DoorButton({ inside: { store, room } }: { inside: Inside }) {
  const isLocked = room.options.door === 'locked';
  const door = isLocked ? 'open' : 'locked';
  return (
    <button
      type="button"
      class="button button--small"
      onClick={() => void store.send({ type: 'changeOptions', options: { door } })}
    >
      {isLocked ? <LockOpen size={18} aria-hidden="true" /> : <Lock size={18} aria-hidden="true" />}{' '}
      {t(isLocked ? 'people.unlock' : 'people.lock')}
    </button>
  );
}

/** How many have no seat, and the way to send all of them away; nothing where all have one. */
export function Unseated({ inside: { store } }: { inside: Inside }) {
  const isAsking = useSignal(false);
  const people = Object.values(store.facilitator.value?.people ?? {});
  const count = people.filter(
    ({ seat, promised }) => seat === undefined && promised === undefined,
  ).length;
  if (count === 0) return null;
  return (
    <div class="quiet">
      {t('people.unseated', { count })}{' '}
      <button
        type="button"
        class="button button--quiet button--small"
        aria-haspopup="dialog"
        onClick={() => {
          isAsking.value = true;
        }}
      >
        {t('people.clear')}
      </button>
      {isAsking.value && (
        <Question
          title={t('people.clear')}
          text={t('people.clearText', { count })}
          act={t('people.clear')}
          onAct={() => void store.send({ type: 'removeUnseated' })}
          onClose={() => {
            isAsking.value = false;
          }}
        />
      )}
    </div>
  );
}
