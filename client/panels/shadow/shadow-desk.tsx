import './shadow.css';
import { useSignal } from '@preact/signals';
import { ShieldHalf } from 'lucide-preact';
import { Question } from '../../components/dialog.tsx';
import { facilitatorMay } from '../../sight/actor.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { comingOrder, type ShadowSeen, shadowSeen } from './shadow-seen.ts';
import { t } from './words.ts';

/** For the desk: how many have chosen for the round, how stable the room is, and the way to close it. */
export function ShadowDesk({ inside }: { inside: SessionSeen }) {
  const { store } = inside;
  const isAsked = useSignal(false);
  const seen = shadowSeen(inside);
  if (seen === undefined) return null;
  const { coming, shadow } = seen;
  const { stability } = shadow;
  const command = { type: 'closeShadowRound', round: coming?.id ?? '' } as const;
  const mayClose = coming !== undefined && facilitatorMay(store, command)?.may === true;
  return (
    <div class="shadow-desk">
      <p class="quiet shadow-desk__line">
        <ShieldHalf size={16} aria-hidden="true" />
        <span>
          {coming === undefined ? t('desk.over', { stability }) : deskLine(inside, seen, coming.id)}
        </span>
      </p>
      {mayClose && (
        <button
          type="button"
          class="button button--small"
          onClick={() => {
            isAsked.value = true;
          }}
        >
          {t('desk.close')}
        </button>
      )}
      {isAsked.value && (
        <Question
          title={t('desk.close')}
          text={t('desk.ask')}
          act={t('desk.close')}
          onAct={() => void store.send(command)}
          onClose={() => {
            isAsked.value = false;
          }}
        />
      )}
    </div>
  );
}

function deskLine({ store }: SessionSeen, { shadow }: ShadowSeen, id: string): string {
  const taken = Object.values(store.facilitator.value?.postures ?? {});
  return t('desk.line', {
    round: comingOrder(shadow),
    count: taken.filter((round) => round === id).length,
    stability: shadow.stability,
  });
}
