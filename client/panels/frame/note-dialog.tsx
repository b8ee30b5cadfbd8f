import './frame.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import type { Inside } from './session-gate.tsx';
import { t } from './words.ts';

/** Older notes than this are not shown again to somebody who comes back, in ms. */
const FRESH_MS = 60_000;

/** A note from the facilitator, shown to everybody once when it comes. */
export function NoteDialog({ inside: { room, store } }: { inside: Inside }) {
  const seen = useSignal<string | undefined>(undefined);
  const shown = useSignal<string | undefined>(undefined);
  const latest = Object.entries(room.minutes)
    .filter(([, minute]) => minute.key === 'minutes.note')
    .toSorted(([one], [other]) => Number(one) - Number(other))
    .at(-1);
  const key = latest?.[0];
  useEffect(() => {
    if (latest === undefined || seen.value === key) return;
    seen.value = key;
    const [, minute] = latest;
    if (store.now() - minute.at < FRESH_MS) shown.value = String(minute.values.text ?? '');
  }, [key]);
  if (shown.value === undefined) return null;
  const close = () => {
    shown.value = undefined;
  };
  return (
    <Dialog title={t('note.title')} onClose={close}>
      <p class="note-text">{shown.value}</p>
      <div class="dialog__foot">
        <button type="button" class="button button--primary" onClick={close}>
          {t('note.read')}
        </button>
      </div>
    </Dialog>
  );
}
