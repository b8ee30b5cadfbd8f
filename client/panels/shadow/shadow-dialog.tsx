import './shadow.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isVoteUnderWay } from '../../../shared/procedure/kernel/question.ts';
import { isMeeting } from '../../../shared/procedure/kernel/script.ts';
import { Dialog } from '../../components/dialog.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { IncidentWords } from './incident-words.tsx';
import { Meter } from './meter.tsx';
import { InventedMark } from './shadow-card.tsx';
import { closedRounds, incidentOf, movedInWords, shadowSeen } from './shadow-seen.ts';
import { t } from './words.ts';

/** What happened longer before this page was opened is not shown again, in ms; it stands in the record. */
const FRESH_MS = 90_000;

/**
 * What came of a round, shown to everybody until they have read it; never over a vote, which it waits
 * for, and not after the meeting. A round in which nothing happened is told in passing.
 */
export function ShadowDialog({ inside }: { inside: SessionSeen }) {
  const { store, room } = inside;
  const read = useSignal<readonly string[]>([]);
  const opened = useSignal(store.now());
  const shown = useRef<string | undefined>(undefined);
  const seen = shadowSeen(inside);
  const isTime = isMeeting(room) && !isVoteUnderWay(room);
  const rounds = seen === undefined ? [] : closedRounds(seen.shadow);
  const next = rounds.find(
    ({ id, at, incidents }) =>
      incidents.length > 0 && !read.value.includes(id) && at > opened.value - FRESH_MS,
  );
  shown.current = isTime ? next?.id : undefined;
  if (seen === undefined || next === undefined || !isTime) return null;
  const { id, order, incidents, stability, played } = next;
  const before = rounds[order - 2]?.stability ?? seen.model.begins.stability;
  const close = () => {
    // What makes way for a vote has not been read.
    if (shown.current === id) read.value = [...read.value, id];
  };
  return (
    <Dialog
      key={id}
      title={t('news.title', { round: order, count: incidents.length })}
      onClose={close}
    >
      <p class="shadow-news__mark">
        <span class="kicker">{t('title')}</span> <InventedMark />
      </p>
      <ol class="shadow-news">
        {incidents.map((incident, index) => (
          <li key={String(index)}>
            <h3>{incidentOf(seen.model, incident.kind)?.title}</h3>
            <IncidentWords inside={inside} incident={incident} isPlayed={played === true} />
          </li>
        ))}
      </ol>
      <Meter
        of="stability"
        label={t('stability')}
        value={stability}
        note={movedInWords(before, stability)}
      />
      <div class="dialog__foot">
        <button type="button" class="button button--primary" onClick={close}>
          {t('read')}
        </button>
      </div>
    </Dialog>
  );
}
