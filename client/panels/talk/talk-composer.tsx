import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { Saying, TableId } from '../../../shared/procedure/talk/talk.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Composer } from '../../components/composer.tsx';
import { refusalText } from '../../scene/moves/refusal-text.ts';
import { partnersText } from '../../scene/talk/partners-text.ts';
import type { ThreadId } from '../../scene/talk/threads.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import { keepUnsent, readUnsent } from '../../sight/unsent.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { MovesOfTalk } from './moves-of-talk.tsx';
import type { TalkDesk } from './talk-desk.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly desk: TalkDesk;
  readonly thread: ThreadId;
  /** The table at which it is said; undefined for a note. */
  readonly table: TableId | undefined;
  readonly partners: readonly SeatId[];
}

/** What one says: in a move of talk, or in one's own words, which are kept until they are sent. */
export function TalkComposer({ inside, desk, thread, table, partners }: Props) {
  const { store } = inside;
  const field = `talk ${store.seat.value} ${thread}`;
  const filled = useSignal(0);
  const { line } = desk;
  useEffect(() => {
    const suggested = line.value;
    if (suggested === undefined) return;
    const kept = readUnsent(field);
    keepUnsent(field, typeof kept === 'string' ? `${kept} ${suggested}` : suggested);
    line.value = undefined;
    filled.value += 1;
  }, [line.value, field]);
  const commandFor = (says: Saying): SeatCommand =>
    table === undefined
      ? { type: 'sendNote', to: [...partners], says }
      : { type: 'speakAtTable', says };
  if (partners.length === 0) return null;
  const verdict = seatMay(store, commandFor({ kind: 'words', text: '.' }));
  if (verdict?.may === false) {
    const { why, mend } = refusalText(verdict.refusal);
    return (
      <p class="quiet">
        {why} {mend}
      </p>
    );
  }
  const names = partnersText(store.delegations.value, partners);
  return (
    <>
      <MovesOfTalk inside={inside} partners={partners} commandFor={commandFor} />
      <Composer
        key={`${field} ${filled.value}`}
        field={field}
        label={t('say.label', { names })}
        placeholder={t('say.placeholder')}
        act={t(table === undefined ? 'say.note' : 'say.act')}
        onSend={async (text) =>
          'done' in (await sendAsSeat(store, commandFor({ kind: 'words', text })))
        }
      />
    </>
  );
}
