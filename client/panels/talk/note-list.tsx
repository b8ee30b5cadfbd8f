import './note-list.css';
import { ChevronRight } from 'lucide-preact';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { partnersText } from '../../scene/talk/partners-text.ts';
import { messageText } from '../../scene/talk/saying-text.ts';
import type { Thread } from '../../scene/talk/threads.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import type { TalkDesk } from './talk-desk.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly desk: TalkDesk;
  readonly seat: SeatId;
}

/** Everything that was said to this delegation and by it: one line for each table and each circle of notes. */
export function NoteList({ inside, desk, seat }: Props) {
  const threads = desk.threads.value;
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('notes.title')}</h2>
      {threads.length === 0 && <p class="quiet">{t('notes.none')}</p>}
      <ul>
        {threads.map((thread) => (
          <li key={thread.id}>
            <ThreadLine inside={inside} desk={desk} seat={seat} thread={thread} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ThreadLine({ inside, desk, seat, thread }: Props & { thread: Thread }) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const last = thread.messages.at(-1);
  const unread = desk.unread.value[thread.id] ?? 0;
  const partners = partnersText(names, thread.partners);
  return (
    <button
      type="button"
      class={unread > 0 ? 'notes__one notes__one--new' : 'notes__one'}
      aria-current={desk.open.value === thread.id ? 'true' : undefined}
      onClick={() => desk.openThread(thread.id)}
    >
      <span class="notes__flags" aria-hidden="true">
        {thread.partners.slice(0, 3).map((each) => (
          <Flag key={each} iso2={flagOf(names, each)} size={22} />
        ))}
      </span>
      <span class="notes__words">
        <span class="notes__who">
          {t(thread.table === undefined ? 'notes.with' : 'notes.atTable', { names: partners })}
        </span>
        {last !== undefined && (
          <span class="notes__last">
            {last.by === seat ? t('message.you') : nameOf(names, last.by)}:{' '}
            {messageText({ scenario, room, names }, last)}
          </span>
        )}
      </span>
      {unread > 0 && <span class="count">{t('notes.unread', { count: unread })}</span>}
      <ChevronRight size={16} aria-hidden="true" />
    </button>
  );
}
