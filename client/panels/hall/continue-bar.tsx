import './hall.css';
import { useSignal } from '@preact/signals';
import { FastForward, Pause, Play, X } from 'lucide-preact';
import type { NegotiationPhase } from '../../../shared/procedure/consensus/negotiation.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { usePhone } from '../../components/use-media.ts';
import { useSettled } from '../../components/use-settled.ts';
import { ofSteps } from '../../language/procedures.ts';
import { type NextMove, nextMove } from '../../scene/moves/next-move.ts';
import { votesMissing } from '../../scene/now/votes-missing.ts';
import { preferences } from '../../sight/preferences.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

interface Props {
  readonly chair: SessionStore;
  readonly seat: SeatId | undefined;
  /** Without the hint what to do first. */
  readonly isShort?: boolean;
}

/** For a person playing alone: moves the meeting on, or holds it, and says what to do first. */
export function ContinueBar({ chair, seat, isShort = false }: Props) {
  const isPhone = usePhone();
  const hasKeys = !isPhone && preferences.votesByKey.value;
  const isHintClosed = useSignal(false);
  const scenario = chair.scenario.value;
  const room = chair.room.value;
  if (scenario === undefined || room === undefined) return null;
  const missing = votesMissing(scenario, room);
  const isAsked = room.negotiation?.phase === 'gavel';
  const next = missing > 0 || isAsked ? undefined : nextMove(scenario, room);
  const isPaused = room.paused !== undefined;
  const hold = isPaused ? t('continue.resume') : t('continue.pause');
  const hint =
    room.negotiation === undefined
      ? hintFor(room.phase, seat, room.floor.speaker, hasKeys)
      : negotiationHint(room.negotiation.phase);
  return (
    <section class="continue" aria-label={t('continue.label')}>
      {hint !== undefined && !isShort && !isHintClosed.value && (
        <p class="continue__hint">
          <span>{hint}</span>
          <button
            type="button"
            class="button button--quiet button--icon button--small"
            aria-label={t('continue.closeHint')}
            onClick={() => {
              isHintClosed.value = true;
            }}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </p>
      )}
      <div class="continue__row">
        {isAsked && <span class="quiet">{t('continue.gavel')}</span>}
        {missing > 0 && <span class="quiet">{t('continue.waiting', { count: missing })}</span>}
        {next !== undefined && <ContinueButton chair={chair} next={next} isPaused={isPaused} />}
        <button
          type="button"
          class={`button button--small ${isPhone ? 'button--icon' : ''}`}
          aria-label={hold}
          onClick={() => void chair.send({ type: isPaused ? 'resume' : 'pause' })}
        >
          {isPaused ? (
            <Play size={18} aria-hidden="true" />
          ) : (
            <Pause size={18} aria-hidden="true" />
          )}
          {!isPhone && hold}
        </button>
      </div>
    </section>
  );
}

interface ButtonProps {
  readonly chair: SessionStore;
  readonly next: NextMove;
  readonly isPaused: boolean;
}

function ContinueButton({ chair, next, isPaused }: ButtonProps) {
  const isSettled = useSettled(next.type);
  return (
    <button
      type="button"
      class="button button--small"
      disabled={isPaused || !isSettled}
      onClick={() => void chair.send(next)}
    >
      <FastForward size={18} aria-hidden="true" />
      {t('continue.act', { step: ofSteps(`next.${next.type}`) })}
    </button>
  );
}

/** What to do first while a text is worked on; at the gavel and under silence the moves speak for themselves. */
function negotiationHint(phase: NegotiationPhase): string | undefined {
  switch (phase) {
    case 'reading':
    case 'consultations':
    case 'finalText':
      return t(`hint.${phase}`);
    default:
      return undefined;
  }
}

function hintFor(
  phase: string,
  seat: SeatId | undefined,
  speaker: SeatId | undefined,
  hasKeys: boolean,
): string | undefined {
  switch (phase) {
    case 'briefing':
      return t('hint.briefing');
    case 'generalDebate':
      return speaker !== undefined && speaker === seat ? t('hint.speak') : t('hint.debate');
    case 'informals':
      return t('hint.informals');
    case 'action':
      return t(hasKeys ? 'hint.action' : 'hint.actionByHand');
    case 'outcome':
      return t('hint.outcome');
    default:
      return undefined;
  }
}
