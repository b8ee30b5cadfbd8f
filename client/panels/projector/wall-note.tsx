import './wall-note.css';
import { Megaphone } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Phase } from '../../../shared/scenario/scenario.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** How long a note stays on the wall, ms. */
const STANDS_MS = 90_000;

interface Note {
  readonly id: string;
  readonly text: string;
  /** It belongs to the phase in which it came. */
  readonly phase: Phase;
  /** Until when it stands there, ms since 1970 by the server's clock. */
  readonly until: number;
}

/** The facilitator's last note, said to be one; it goes by itself, and beside it the meeting goes on. */
export function WallNote({ inside: { store, room } }: { inside: Inside }) {
  const [note, setNote] = useState<Note | undefined>();
  const latest = Object.entries(room.minutes)
    .filter(([, { key }]) => key === 'minutes.note')
    .toSorted(([one], [other]) => Number(other) - Number(one))[0];
  const id = latest?.[0];
  useEffect(() => {
    if (latest === undefined) return;
    const [seq, { at, values }] = latest;
    const until = at + STANDS_MS;
    if (store.now() >= until) return;
    setNote({ id: seq, text: String(values.text ?? ''), phase: room.phase, until });
  }, [id]);
  useEffect(() => {
    if (note === undefined) return;
    const timer = setTimeout(() => setNote(undefined), Math.max(0, note.until - store.now()));
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <div class="wall-note" role="status">
      {note?.phase === room.phase && (
        <div key={note.id} class="wall-note__card">
          <p class="wall-note__label">
            <Megaphone aria-hidden="true" /> {t('note.label')}
          </p>
          <p class="wall-note__text">{note.text}</p>
        </div>
      )}
    </div>
  );
}
