import { useSignal } from '@preact/signals';
import type { IssueSide } from '../../../shared/procedure/kernel/issue-side.ts';
import { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import { isHouseMove, type NamedClientCommand } from '../../../shared/procedure/road/moves.ts';
import { Composer } from '../../components/composer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { Terms } from '../../components/terms.tsx';
import type { Move } from '../../scene/moves/move.ts';
import { refusalText } from '../../scene/moves/refusal-text.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import { meant } from '../../sight/meant.ts';
import type { SessionStore } from '../../sight/store.ts';
import { Marks, marked } from './marks.tsx';
import { SpeechForm } from './speech-form.tsx';
import { t } from './words.ts';

/** Moves that the moment invites; all others are offered more quietly. */
const INVITED: readonly Move['command']['type'][] = [
  'returnToRoom',
  'introduceDraft',
  'requestFloor',
  'raisePlacard',
  'requestVote',
  'objectToDivision',
  'appealRuling',
];

interface MomentProps {
  readonly store: SessionStore;
  readonly main: readonly Move[];
  readonly onAct: (move: Move) => void;
}

/** The moves of a moment that has neither a ballot nor a stance: words on the floor, or buttons. */
export function MomentActions({ store, main, onAct }: MomentProps) {
  const mayExplain = seatMay(store, { type: 'explainVote', text: '.' })?.may === true;
  if (store.room.value?.floor.speaker === store.seat.value) return <SpeechForm store={store} />;
  if (main.length === 0 && !mayExplain) return <NothingToDo store={store} />;
  return (
    <div class="actions__main">
      {mayExplain && <ExplainButton store={store} />}
      {main.map((move, index) => (
        <button
          key={move.id}
          type="button"
          class={
            index === 0 && INVITED.includes(move.command.type)
              ? 'button button--primary button--large'
              : 'button button--large'
          }
          onClick={() => onAct(move)}
        >
          {move.label}
          {isHouseMove(move.command) && <HouseRuleTag />}
        </button>
      ))}
    </div>
  );
}

/** Nothing to press: during a ballot a seat without a vote reads why it has none. */
function NothingToDo({ store }: { store: SessionStore }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const seat = store.seat.value;
  const isVoteless =
    scenario !== undefined &&
    room?.ballot !== undefined &&
    seat !== undefined &&
    votelessBecause(scenario, room, seat) !== undefined;
  const verdict = isVoteless ? seatMay(store, { type: 'castVote', choice: 'yes' }) : undefined;
  if (verdict === undefined || verdict.may) {
    return <p class="actions__none">{t('actions.none')}</p>;
  }
  const { why, mend } = refusalText(verdict.refusal);
  return (
    <p class="actions__none">
      <span>
        <Terms text={`${why} ${mend}`} />
      </span>
    </p>
  );
}

type ExplainVote = Extract<Move['command'], { type: 'explainVote' }>;

function ExplainButton({ store }: { store: SessionStore }) {
  const asked = useSignal<NamedClientCommand<ExplainVote> | undefined>(undefined);
  const marks = useSignal<readonly IssueSide[]>([]);
  const close = () => {
    asked.value = undefined;
  };
  const explain = async (text: string) => {
    if (asked.value === undefined) return false;
    const said = { ...asked.value, text, ...marked(marks) };
    const isDone = 'done' in (await sendAsSeat(store, said));
    if (isDone) close();
    return isDone;
  };
  return (
    <>
      <button
        type="button"
        class="button button--large"
        aria-haspopup="dialog"
        onClick={() => {
          asked.value = meant(store, { type: 'explainVote', text: '' });
        }}
      >
        {t('explain.open')}
      </button>
      {asked.value !== undefined && (
        <Dialog title={t('explain.open')} onClose={close}>
          <Composer
            field={`explain ${store.seat.value}`}
            label={t('explain.label')}
            placeholder={t('explain.placeholder')}
            act={t('explain.act')}
            onSend={explain}
          />
          <Marks store={store} marks={marks} />
        </Dialog>
      )}
    </>
  );
}
