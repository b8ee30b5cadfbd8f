import './injects.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isVoteUnderWay } from '../../../shared/procedure/kernel/question.ts';
import { isMeeting } from '../../../shared/procedure/kernel/script.ts';
import { Dialog } from '../../components/dialog.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { InjectWords } from './inject-card.tsx';
import { cameIn } from './latest-inject.ts';
import { t } from './words.ts';

/** What came longer before this page was opened is not shown again, in ms; it stands in the record. */
const FRESH_MS = 90_000;

/**
 * What has come from outside, shown to everybody until they have read it, one after the other; never
 * over a vote, which it waits for, and not after the meeting.
 */
export function InjectDialog({ inside: { store, scenario, room } }: { inside: SessionSeen }) {
  const read = useSignal<readonly string[]>([]);
  const opened = useSignal(store.now());
  const shown = useRef<string | undefined>(undefined);
  const isTime = isMeeting(room) && !isVoteUnderWay(room);
  const next = cameIn(scenario, room).find(
    ({ inject, how }) => !read.value.includes(inject.id) && how.at > opened.value - FRESH_MS,
  );
  shown.current = isTime ? next?.inject.id : undefined;
  if (next === undefined || !isTime) return null;
  const { inject } = next;
  const close = () => {
    // What makes way for a vote has not been read.
    if (shown.current === inject.id) read.value = [...read.value, inject.id];
  };
  return (
    <Dialog key={inject.id} title={inject.title} onClose={close}>
      <p class="kicker inject__kind">
        {t('title')} · {t(`kind.${inject.kind}`)}
      </p>
      <InjectWords inject={inject} scenario={scenario} />
      <div class="dialog__foot">
        <button type="button" class="button button--primary" onClick={close}>
          {t('read')}
        </button>
      </div>
    </Dialog>
  );
}
