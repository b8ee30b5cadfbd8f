import './tell-dialog.css';
import { Composer } from '../../components/composer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { Waiting } from '../../scene/overview/asked-of-person.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly person: string;
  readonly name: string;
  /** What the person has asked, where they ask for help. */
  readonly asked?: string;
  /** What waits for the person: a sentence for each is ready to send. */
  readonly waiting?: readonly Waiting[];
  readonly onClose: () => void;
}

/** HLP-3: a line to one person, in words of one's own or a sentence that is ready. */
export function TellDialog({ store, person, name, asked, waiting = [], onClose }: Props) {
  const send = async (text: string) => {
    const isDone = 'done' in (await store.send({ type: 'tellPerson', person, text }));
    if (isDone) onClose();
    return isDone;
  };
  return (
    <Dialog title={t('act.nudge', { name })} onClose={onClose}>
      {asked !== undefined && <blockquote class="tell__asked">{asked}</blockquote>}
      {waiting.length > 0 && (
        <ul class="tell__ready" aria-label={t('tell.ready')}>
          {waiting.map((each) => (
            <li key={each}>
              <button
                type="button"
                class="button button--wide"
                onClick={() => void send(t(`tell.${each}`))}
              >
                {t(`tell.${each}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Composer
        field={`tell ${person}`}
        label={t('tell.label', { name })}
        placeholder={t('tell.placeholder')}
        act={t('tell.act')}
        onSend={send}
      />
    </Dialog>
  );
}
