import './shadow.css';
import { useSignal } from '@preact/signals';
import { ShieldHalf } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { isVoteUnderWay } from '../../../shared/procedure/kernel/question.ts';
import { Dialog } from '../../components/dialog.tsx';
import { tell } from '../../components/toast.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { ShadowCard } from './shadow-card.tsx';
import { closedRounds, type ShadowSeen, shadowSeen } from './shadow-seen.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  /** whole: with how stable the room is, which the others leave to what stands near; short: a picture alone. */
  readonly look?: 'whole' | 'button' | 'short';
}

/**
 * The way to what the own seat does in secret, beside what is happening; it asks for a choice until one
 * is made for the round. The card goes by itself when a vote is opened.
 */
export function ShadowButton({ inside, look = 'whole' }: Props) {
  const isShort = look === 'short';
  const isOpen = useSignal(false);
  const seen = shadowSeen(inside);
  const isVoting = isVoteUnderWay(inside.room);
  useEffect(() => {
    if (isVoting) isOpen.value = false;
  }, [isVoting]);
  if (seen === undefined || inside.store.seat.value === undefined) return null;
  const label = labelOf(seen);
  const asks = seen.coming !== undefined && seen.ours.takenFor !== seen.coming.id;
  return (
    <>
      <button
        type="button"
        class={`aside-button${isShort ? ' aside-button--short' : ''}${asks ? ' is-asking' : ''}`}
        aria-haspopup="dialog"
        {...(isShort && { 'aria-label': label })}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <ShieldHalf size={isShort ? 20 : 16} aria-hidden="true" /> {!isShort && label}
      </button>
      {look === 'whole' && <Standing seen={seen} />}
      {isOpen.value && (
        <Dialog
          title={t('title')}
          onClose={() => {
            isOpen.value = false;
          }}
        >
          <ShadowCard inside={inside} />
        </Dialog>
      )}
    </>
  );
}

function labelOf({ coming, ours }: ShadowSeen): string {
  if (coming === undefined) return t('button.over');
  return ours.takenFor === coming.id ? t('button.taken', { posture: ours.posture }) : t('button');
}

/** How stable the room is, in a word beside what is happening. */
function Standing({ seen: { shadow } }: { seen: ShadowSeen }) {
  return (
    <span class="shadow-standing quiet figures">
      {t('stability')} {shadow.stability}
    </span>
  );
}

/** Tells a person that a round is over in which nothing came to light; incidents come as a card. */
export function useShadowNews(inside: SessionSeen): void {
  const seen = shadowSeen(inside);
  const rounds = seen === undefined ? [] : closedRounds(seen.shadow);
  const known = useRef<number | undefined>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = rounds.length;
    const last = rounds.at(-1);
    if (before === undefined || last === undefined || rounds.length <= before) return;
    if (last.incidents.length > 0) return;
    const values = { round: last.order, stability: last.stability };
    tell({ tone: 'plain', about: 'shadow', text: t('news.quiet', values) });
  }, [rounds.length]);
}
