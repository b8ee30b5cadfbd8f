import { useSignal } from '@preact/signals';
import { FastForward } from 'lucide-preact';
import { at } from '../../browser/base-path.ts';
import { problemText } from '../../components/problem-text.ts';
import { tell } from '../../components/toast.tsx';
import { navigate } from '../../router.ts';
import { keepCredentials, ownAddress } from '../../sight/credentials.ts';
import { openSession } from '../../sight/leader-key.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** Rehearses a session that waits in its lobby: a copy of it, beside it. Nothing in a rehearsal. */
export function RehearseHere({ inside: { scenario, room } }: { inside: Inside }) {
  const isMaking = useSignal(false);
  const { times, rehearsal, door, ...options } = room.options;
  if (rehearsal !== undefined) return null;
  const open = async () => {
    // A page may open a tab only while it answers a press, so it is opened before there is anything in it.
    const tab = window.open('', '_blank');
    isMaking.value = true;
    try {
      const { session, facilitatorToken, recoveryWord } = await openSession({
        scenario: scenario.id,
        ...(room.title !== '' && { title: room.title }),
        options,
        rehearsal: { pupil: t('rehearse.pupil') },
      });
      keepCredentials(session, { facilitator: { token: facilitatorToken, recoveryWord } });
      const address = ownAddress('f', session);
      if (tab === null) navigate(address);
      else tab.location.href = at(address);
    } catch (problem) {
      tab?.close();
      tell({ tone: 'no', text: problemText(problem) });
    } finally {
      isMaking.value = false;
    }
  };
  return (
    <section class="side-block">
      <button
        type="button"
        class="button button--quiet"
        disabled={isMaking.value}
        onClick={() => void open()}
      >
        <FastForward size={18} aria-hidden="true" /> {t('rehearse.act')}
      </button>
      <p class="quiet">{t('rehearse.note')}</p>
    </section>
  );
}
