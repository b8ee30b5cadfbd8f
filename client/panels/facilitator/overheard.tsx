import { useSignal } from '@preact/signals';
import { EyeOff } from 'lucide-preact';
import type { Message } from '../../../shared/procedure/talk/talk.ts';
import { Composer } from '../../components/composer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { partnersText } from '../../scene/talk/partners-text.ts';
import { nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { MessageRow } from '../talk/message-row.tsx';
import { t } from './words.ts';

/** What the facilitator may read: all, where the session was opened so, else what was reported; each can be hidden. */
export function Overheard({ inside, messages }: { inside: Inside; messages: readonly Message[] }) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const isRead = room.options.talk === 'read';
  return (
    <section aria-labelledby="overheard-title">
      <h2 id="overheard-title">{t(isRead ? 'talkDesk.all' : 'talkDesk.reported')}</h2>
      {messages.length === 0 && (
        <p class="quiet">{t(isRead ? 'talkDesk.nothingSaid' : 'talkDesk.nothingReported')}</p>
      )}
      <ol class="talk-desk__messages">
        {messages.toReversed().map((message) => (
          <li key={message.id}>
            <p class="quiet">{t('talkDesk.to', { names: partnersText(names, message.to) })}</p>
            <ul>
              <MessageRow scene={{ scenario, room, names }} message={message} />
            </ul>
            {message.hidden === undefined && <Hide inside={inside} message={message} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** TAL-6: hides a message from everybody, with a reason that takes its place. */
function Hide({ inside: { store }, message }: { inside: Inside; message: Message }) {
  const isOpen = useSignal(false);
  const name = nameOf(store.delegations.value, message.by);
  return (
    <>
      <button
        type="button"
        class="button button--small"
        aria-haspopup="dialog"
        aria-label={t('talkDesk.hideOf', { name })}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <EyeOff size={16} aria-hidden="true" /> {t('talkDesk.hide')}
      </button>
      {isOpen.value && (
        <Dialog
          title={t('talkDesk.hideOf', { name })}
          onClose={() => {
            isOpen.value = false;
          }}
        >
          <Composer
            field={`hide ${message.id}`}
            label={t('talkDesk.hideLabel')}
            placeholder={t('talkDesk.hidePlaceholder')}
            act={t('talkDesk.hide')}
            onSend={async (reason) => {
              const command = { type: 'hideMessage', message: message.id, reason } as const;
              const isDone = 'done' in (await store.send(command));
              if (isDone) isOpen.value = false;
              return isDone;
            }}
          />
        </Dialog>
      )}
    </>
  );
}
