import './help.css';
import { useSignal } from '@preact/signals';
import { CircleHelp } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import { useUnsentWords } from '../../components/use-unsent-words.ts';
import { heldCredentials } from '../../sight/credentials.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

const LONGEST = 280;

/** HLP-1: the way to ask the facilitator for help; not there for who plays alone, and leads. */
export function HelpButton({ store }: { store: SessionStore }) {
  const isOpen = useSignal(false);
  const person = store.person.value;
  if (person === undefined || heldCredentials(store.session).solo === true) return null;
  const isAsking = person.help !== undefined;
  const label = t(isAsking ? 'help.asked' : 'help.open');
  const close = () => {
    isOpen.value = false;
  };
  return (
    <>
      <button
        type="button"
        class={isAsking ? 'button button--small help is-asking' : 'button button--small help'}
        aria-haspopup="dialog"
        aria-label={label}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <CircleHelp size={18} aria-hidden="true" /> <span class="help__label">{label}</span>
      </button>
      {isOpen.value && (
        <Dialog title={t('help.title')} onClose={close}>
          {isAsking ? <Waits store={store} onClose={close} /> : <Ask store={store} />}
        </Dialog>
      )}
    </>
  );
}

function Ask({ store }: { store: SessionStore }) {
  const field = useId();
  const words = useUnsentWords('help');
  const ask = async (event: Event) => {
    event.preventDefault();
    const text = words.value.trim();
    const reply = await store.send({ type: 'askForHelp', ...(text !== '' && { text }) });
    if ('done' in reply) words.value = '';
  };
  return (
    <form onSubmit={(event) => void ask(event)}>
      <p class="quiet">{t('help.private')}</p>
      <label class="field" for={field}>
        <span class="field__label">{t('help.label')}</span>
        <textarea
          id={field}
          class="input"
          rows={2}
          maxLength={LONGEST}
          placeholder={t('help.placeholder')}
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="dialog__foot">
        <button type="submit" class="button button--primary">
          {t('help.act')}
        </button>
      </div>
    </form>
  );
}

function Waits({ store, onClose }: { store: SessionStore; onClose: () => void }) {
  const text = store.person.value?.help?.text;
  return (
    <>
      <p role="status">{t('help.waits')}</p>
      {text !== undefined && <p class="quiet">{t('help.yourWords', { text })}</p>}
      <div class="dialog__foot">
        <button
          type="button"
          class="button"
          onClick={() => {
            void store.send({ type: 'stopAskingForHelp' });
            onClose();
          }}
        >
          {t('help.stop')}
        </button>
      </div>
    </>
  );
}
