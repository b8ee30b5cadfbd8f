import './rounds.css';
import { useSignal } from '@preact/signals';
import { PenLine } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { openRoundOf } from '../../../shared/procedure/rounds/round.ts';
import { Dialog } from '../../components/dialog.tsx';
import { RuleNote } from '../../components/rule-note.tsx';
import { useUnsentWords } from '../../components/use-unsent-words.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

const SECONDS = [30, 45, 60, 90, 120, 180, 300] as const;
const LONGEST = 280;

/** The facilitator's way to ask everybody for one line; while a round is open, how far it has come. */
export function RoundDesk({ inside }: { inside: SessionSeen }) {
  const isOpen = useSignal(false);
  const { store, room } = inside;
  const round = openRoundOf(room);
  if (round !== undefined) {
    const people = Object.keys(room.seats);
    const count = people.filter((seat) => round.wrote[seat]).length;
    return (
      <div class="round-desk">
        <p>{t('desk.wrote', { count, people: people.length })}</p>
        <button
          type="button"
          class="button button--small"
          onClick={() => void store.send({ type: 'closeRound', round: round.id })}
        >
          {t('desk.close')}
        </button>
      </div>
    );
  }
  const may = facilitatorMay(store, { type: 'openRound', question: '?', ms: 60_000 })?.may;
  return (
    <>
      <button
        type="button"
        class="button button--wide"
        aria-haspopup="dialog"
        disabled={may !== true}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <PenLine size={18} aria-hidden="true" /> {t('desk.open')}
      </button>
      {isOpen.value && (
        <Ask
          inside={inside}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}

function Ask({ inside: { store }, onClose }: { inside: SessionSeen; onClose: () => void }) {
  const question = useUnsentWords('round question');
  const seconds = useSignal(60);
  const ids = { question: useId(), time: useId() };
  const ask = async (event: Event) => {
    event.preventDefault();
    const reply = await store.send({
      type: 'openRound',
      question: question.value.trim(),
      ms: seconds.value * 1000,
    });
    if (!('done' in reply)) return;
    question.value = '';
    onClose();
  };
  return (
    <Dialog title={t('desk.title')} onClose={onClose}>
      <form onSubmit={(event) => void ask(event)}>
        <p class="quiet">{t('desk.text')}</p>
        <label class="field" for={ids.question}>
          <span class="field__label">{t('desk.question')}</span>
          <textarea
            id={ids.question}
            class="input"
            rows={2}
            maxLength={LONGEST}
            placeholder={t('desk.placeholder')}
            value={question.value}
            onInput={(event) => {
              question.value = event.currentTarget.value;
            }}
          />
        </label>
        <label class="field" for={ids.time}>
          <span class="field__label">{t('desk.time')}</span>
          <select
            id={ids.time}
            class="input"
            value={String(seconds.value)}
            onChange={(event) => {
              seconds.value = Number(event.currentTarget.value);
            }}
          >
            {SECONDS.map((each) => (
              <option key={each} value={String(each)}>
                {each % 60 === 0
                  ? t('desk.minutes', { minutes: each / 60 })
                  : t('desk.seconds', { seconds: each })}
              </option>
            ))}
          </select>
        </label>
        <RuleNote rule="RND-1" />
        <div class="dialog__foot">
          <button
            type="submit"
            class="button button--primary"
            disabled={question.value.trim() === ''}
          >
            {t('desk.act')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
