import './rounds.css';
import { useSignal } from '@preact/signals';
import { PenLine } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { isVoteUnderWay } from '../../../shared/procedure/kernel/question.ts';
import { latestRound } from '../../../shared/procedure/rounds/round.ts';
import { announce } from '../../components/announcer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { RoundForm } from './round-form.tsx';
import { RoundLines } from './round-lines.tsx';
import { t } from './words.ts';

const hasToWrite = ({ store }: SessionSeen): boolean =>
  store.seat.value !== undefined && store.desk.value?.line === undefined;

/**
 * RND-2 and RND-3: the way to one's line while a round is open, and to all lines after it. It opens by
 * itself when a round opens and when it closes, unless a vote is under way.
 */
export function RoundButton({ inside }: { inside: SessionSeen }) {
  const isOpen = useSignal(false);
  const round = latestRound(inside.room);
  const { id, until } = round ?? {};
  const isRunning = until !== undefined;
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const now = `${id} ${isRunning}`;
    const isNew = before.current !== undefined && before.current !== now;
    before.current = now;
    const waits = isRunning && hasToWrite(inside);
    if (round === undefined || (!isNew && !waits)) return;
    // Who only looks on, or asks, has nothing to write.
    if (isRunning && !waits) return;
    announce(isRunning ? t('round.news', { question: round.question }) : t('round.shown'));
    if (!isVoteUnderWay(inside.room)) isOpen.value = true;
  }, [id, isRunning]);
  // Who only looks on has nothing to write, and nothing to read before the end.
  const isWriter = inside.store.seat.value !== undefined;
  if (round === undefined || (isRunning && !isWriter)) return null;
  const hasWritten = inside.store.desk.value?.line !== undefined;
  const label = t(isRunning ? (hasWritten ? 'round.written' : 'round.write') : 'round.read');
  const close = () => {
    isOpen.value = false;
  };
  return (
    <>
      <button
        type="button"
        class="button button--small round-button"
        aria-haspopup="dialog"
        aria-label={label}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <PenLine size={18} aria-hidden="true" /> <span class="round-button__label">{label}</span>
      </button>
      {isOpen.value && (
        <Dialog
          title={t(isRunning ? 'round.title' : 'round.read')}
          wide={!isRunning}
          onClose={close}
        >
          <p class="round__question">{round.question}</p>
          {isRunning ? (
            <RoundForm inside={inside} round={round} onClose={close} />
          ) : (
            <RoundLines inside={inside} round={round} />
          )}
        </Dialog>
      )}
    </>
  );
}
