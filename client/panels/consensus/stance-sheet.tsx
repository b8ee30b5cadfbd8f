import '../../components/sheet.css';
import { useSignal } from '@preact/signals';
import { ChevronDown } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { DialogAnnouncer } from '../../components/announcer.tsx';
import { usePhone } from '../../components/use-media.ts';
import { mayTakeStance } from '../../scene/moves/may-take-stance.ts';
import { t as nowWords } from '../../scene/now/words.ts';
import type { SessionStore } from '../../sight/store.ts';
import { StanceAdvice } from './stance-advice.tsx';
import { StanceButtons } from './stance-buttons.tsx';
import { t } from './words.ts';

/** On a phone the gavel takes the whole screen: the question and five large buttons. */
export function StanceSheet({ store }: { store: SessionStore }) {
  const isPhone = usePhone();
  const heading = useId();
  const isFolded = useSignal(false);
  const isAtGavel = store.room.value?.negotiation?.phase === 'gavel' && mayTakeStance(store);
  const isOpen = isPhone && isAtGavel && !isFolded.value;
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isAtGavel) isFolded.value = false;
  }, [isAtGavel]);
  useEffect(() => {
    if (!isOpen) return;
    sheet.current?.showModal();
    sheet.current?.querySelector('h2')?.focus();
  }, [isOpen]);
  if (!isOpen) return null;
  const fold = () => {
    isFolded.value = true;
  };
  return (
    <dialog ref={sheet} class="sheet" aria-labelledby={heading} onClose={fold}>
      <p class="kicker">{t('stance.sheet')}</p>
      <h2 id={heading} tabIndex={-1}>
        {nowWords('now.gavel.title')}
      </h2>
      <StanceAdvice store={store} />
      <StanceButtons store={store} onTaken={fold} />
      <button type="button" class="button button--quiet" onClick={fold}>
        <ChevronDown size={18} aria-hidden="true" />
        {t('stance.fold')}
      </button>
      <DialogAnnouncer />
    </dialog>
  );
}
