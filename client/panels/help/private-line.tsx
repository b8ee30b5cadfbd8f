import './help.css';
import { useRef } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** HLP-3: what the facilitator has written to this very person, until they say that they have read it. */
export function PrivateLineDialog({ store }: { store: SessionStore }) {
  const line = store.person.value?.told;
  const lastRead = useRef(0);
  if (line === undefined) return null;
  // The dialog says that it closes once more when it goes.
  const read = () => {
    if (lastRead.current === line.fact) return;
    lastRead.current = line.fact;
    void store.send({ type: 'readLine', line: line.fact });
  };
  return (
    <Dialog title={t(line.answers ? 'line.answer' : 'line.title')} onClose={read}>
      <p class="help__line">{line.text}</p>
      <p class="quiet">{t('line.private')}</p>
      <div class="dialog__foot">
        <button type="button" class="button button--primary" onClick={read}>
          {t('line.read')}
        </button>
      </div>
    </Dialog>
  );
}
