import './action-bar.css';
import { useSignal } from '@preact/signals';
import { ChevronRight } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Divided } from '../../../shared/procedure/division/division.ts';
import { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import { ALLOWED } from '../../../shared/procedure/kernel/refusal.ts';
import type { BallotPhase, Room } from '../../../shared/procedure/kernel/room.ts';
import type { RaisedMatter } from '../../../shared/procedure/motions/kinds.ts';
import { isHouseMove, type NamedClientCommand } from '../../../shared/procedure/road/moves.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Composer } from '../../components/composer.tsx';
import { Dialog, Question } from '../../components/dialog.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { Terms } from '../../components/terms.tsx';
import { mayTakeStance } from '../../scene/moves/may-take-stance.ts';
import type { Move } from '../../scene/moves/move.ts';
import { mainMoves, otherMoves } from '../../scene/moves/moves.ts';
import { refusalText } from '../../scene/moves/refusal-text.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import { meant } from '../../sight/meant.ts';
import type { SessionStore } from '../../sight/store.ts';
import { AmendmentDialog } from '../amendments/amendment-dialog.tsx';
import { ConsensusForm } from '../consensus/consensus-form.tsx';
import { ConsensusMoment } from '../consensus/consensus-moment.tsx';
import { StanceAdvice } from '../consensus/stance-advice.tsx';
import { BallotButtons, CapitalAdvice, useBallotKeys } from './ballot.tsx';
import { CaucusForm } from './caucus-form.tsx';
import { DivisionDialog } from './division-dialog.tsx';
import { LengthForm } from './length-form.tsx';
import { MoreMoves } from './more-moves.tsx';
import { t } from './words.ts';

/** Advice makes sense while a vote can still be cast or changed. */
const UNDECIDED: readonly BallotPhase[] = ['announced', 'explanationsBefore', 'inProgress'];
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

interface Props {
  readonly store: SessionStore;
  /** Where there is one row only: opens the place with all that is asked of the seat now. */
  readonly onTakeFloor?: () => void;
}

/** The few moves that matter now, and the way to all others: with everything, or in one row under a text. */
export function ActionBar({ store, onTakeFloor }: Props) {
  const isMoreOpen = useSignal(false);
  const asked = useSignal<Move | undefined>(undefined);
  const heading = useId();
  const isVoting = seatMay(store, { type: 'castVote', choice: 'yes' })?.may === true;
  useBallotKeys(store, isVoting);
  const scenario = store.scenario.value;
  const room = store.room.value;
  const seat = store.seat.value;
  if (scenario === undefined || room === undefined || seat === undefined) return null;
  const scene = {
    scenario,
    room,
    seat,
    may: (command: Move['command']) => seatMay(store, command) ?? ALLOWED,
  };
  const main = mainMoves(scene);
  const others = otherMoves(scene, main);
  const act = (move: Move) => {
    if (move.question !== undefined || move.form !== undefined) {
      asked.value = { ...move, command: meant(store, move.command) };
    } else void sendAsSeat(store, move.command);
  };
  const close = () => {
    asked.value = undefined;
  };
  const hasAVote = votelessBecause(scenario, room, seat) === undefined;
  const isUndecided = room.ballot !== undefined && UNDECIDED.includes(room.ballot.phase);
  const dialogs = (
    <>
      {isMoreOpen.value && (
        <MoreMoves
          moves={[...main, ...others]}
          onAct={(move) => {
            isMoreOpen.value = false;
            act(move);
          }}
          onClose={() => {
            isMoreOpen.value = false;
          }}
        />
      )}
      {asked.value !== undefined && (
        <MoveForm store={store} scenario={scenario} move={asked.value} onClose={close} />
      )}
    </>
  );
  const openMore = () => {
    isMoreOpen.value = true;
  };
  if (onTakeFloor !== undefined) {
    const first = isVoting || isAskedNow(store) ? undefined : main[0];
    return (
      <section class="actions actions--row" aria-label={t('actions.title')}>
        {first === undefined ? (
          <button type="button" class="button actions__first" onClick={onTakeFloor}>
            {t('actions.title')}
          </button>
        ) : (
          <button type="button" class="button actions__first" onClick={() => act(first)}>
            {first.label}
          </button>
        )}
        <MoreButton isShort onOpen={openMore} />
        {dialogs}
      </section>
    );
  }
  return (
    <section class={isVoting ? 'actions actions--ballot' : 'actions'} aria-labelledby={heading}>
      <div class="actions__head">
        <h2 id={heading} class="kicker">
          {t('actions.title')}
        </h2>
        {isUndecided && hasAVote && <CapitalAdvice store={store} />}
        {mayTakeStance(store) && <StanceAdvice store={store} />}
      </div>
      {isVoting ? (
        <BallotButtons store={store} />
      ) : (
        <ConsensusMoment store={store}>
          <MomentActions store={store} main={main} onAct={act} />
        </ConsensusMoment>
      )}
      <div class="actions__foot">
        <p class="quiet">{footNote(store)}</p>
        <MoreButton onOpen={openMore} />
      </div>
      {dialogs}
    </section>
  );
}

/** The way to all moves; in a row of its own it says so in a word. */
function MoreButton({ isShort = false, onOpen }: { isShort?: boolean; onOpen: () => void }) {
  return (
    <button
      type="button"
      class="button button--quiet button--small"
      aria-haspopup="dialog"
      {...(isShort && { 'aria-label': t('actions.more') })}
      onClick={onOpen}
    >
      {t(isShort ? 'actions.moreShort' : 'actions.more')}
      <ChevronRight size={16} aria-hidden="true" />
    </button>
  );
}

/** Whether the moment asks more of the seat than a press: words on the floor, a stance, an explanation. */
function isAskedNow(store: SessionStore): boolean {
  const room = store.room.value;
  return (
    (room?.floor.speaker !== undefined && room.floor.speaker === store.seat.value) ||
    room?.negotiation?.phase === 'silence' ||
    mayTakeStance(store) ||
    seatMay(store, { type: 'explainVote', text: '.' })?.may === true
  );
}

/** What a request for separate votes would divide. */
function dividedIn(room: Room, command: Move['command']): Divided | undefined {
  if (command.type === 'requestDivision') return { draft: command.draft };
  if (command.type !== 'requestDivisionOfAmendment') return undefined;
  const draft = room.amendments[command.amendment]?.draft;
  return draft === undefined ? undefined : { draft, amendment: command.amendment };
}

interface FormProps {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly move: Move;
  readonly onClose: () => void;
}

/** What a move asks for before it is made: paragraphs, words, or a plain yes. */
function MoveForm({ store, scenario, move, onClose }: FormProps) {
  const { command } = move;
  const send = async (made: Move['command']) => {
    const isDone = 'done' in (await sendAsSeat(store, made));
    if (isDone) onClose();
    return isDone;
  };
  const room = store.room.value;
  if (room === undefined) return null;
  if (move.form === 'consensus') {
    return <ConsensusForm store={store} command={command} title={move.label} onClose={onClose} />;
  }
  const divided = dividedIn(room, command);
  if (divided !== undefined) {
    return (
      <DivisionDialog
        scenario={scenario}
        room={room}
        divided={divided}
        onAsk={(made) => void send(made)}
        onClose={onClose}
      />
    );
  }
  if (command.type === 'proposeAmendment' || command.type === 'reviseDraft') {
    const kind = command.type === 'proposeAmendment' ? 'amend' : 'revise';
    return (
      <AmendmentDialog
        store={store}
        scenario={scenario}
        room={room}
        purpose={{ kind, draft: command.draft }}
        onClose={onClose}
      />
    );
  }
  if (command.type === 'raiseMotion' && 'ms' in command.matter) {
    const form = {
      title: move.label,
      text: move.question ?? '',
      onMove: (matter: RaisedMatter) => send({ type: 'raiseMotion', matter }),
      onClose,
    };
    return command.matter.kind === 'moderatedCaucus' ? (
      <CaucusForm {...form} matter={command.matter} />
    ) : (
      <LengthForm {...form} matter={command.matter} />
    );
  }
  if (command.type === 'speakOnDivision' || command.type === 'speakOnMotion') {
    return (
      <Dialog title={move.label} onClose={onClose}>
        <Composer
          field={`${command.type} ${store.seat.value}`}
          label={t('division.words')}
          placeholder={t('division.wordsPlaceholder')}
          act={t('say.act')}
          onSend={(text) => send({ ...command, text })}
        />
      </Dialog>
    );
  }
  if (command.type === 'inquire') {
    return (
      <Dialog title={move.label} onClose={onClose}>
        <Composer
          field={`inquire ${store.seat.value}`}
          label={t('inquiry.label')}
          placeholder={t('inquiry.placeholder')}
          act={t('inquiry.act')}
          onSend={(question) => send({ ...command, question })}
        />
      </Dialog>
    );
  }
  return (
    <Question
      title={move.label}
      text={move.question ?? ''}
      act={move.label}
      onAct={() => void sendAsSeat(store, command)}
      onClose={onClose}
    />
  );
}

interface MomentProps {
  readonly store: SessionStore;
  readonly main: readonly Move[];
  readonly onAct: (move: Move) => void;
}

function MomentActions({ store, main, onAct }: MomentProps) {
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
  const close = () => {
    asked.value = undefined;
  };
  const explain = async (text: string) => {
    if (asked.value === undefined) return false;
    const isDone = 'done' in (await sendAsSeat(store, { ...asked.value, text }));
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
        </Dialog>
      )}
    </>
  );
}

function SpeechForm({ store }: { store: SessionStore }) {
  return (
    <Composer
      field={`say ${store.seat.value}`}
      label={t('say.label')}
      placeholder={store.seatContent.value?.instructions.publicLine ?? t('say.placeholder')}
      act={t('say.act')}
      onSend={async (text) => 'done' in (await sendAsSeat(store, { type: 'say', text }))}
    >
      <button
        type="button"
        class="button"
        onClick={() => void sendAsSeat(store, { type: 'yieldFloor' })}
      >
        {t('say.yield')}
      </button>
    </Composer>
  );
}

/** The names of the others who share this page's seat. */
function companions(store: SessionStore): readonly string[] {
  const own = store.person.value?.person;
  return Object.entries(store.desk.value?.people ?? {})
    .filter(([person]) => person !== own)
    .map(([, name]) => name);
}

function footNote(store: SessionStore): string {
  const room = store.room.value;
  const seat = store.seat.value;
  if (room === undefined || seat === undefined) return '';
  if (room.absent[seat]) return t('actions.absent');
  if (room.seats[seat] === 'facilitator' && store.person.value !== undefined) {
    return t('actions.facilitatorPlays');
  }
  const place = room.floor.queue.indexOf(seat);
  if (place >= 0) return t('speakers.place', { place: place + 1 });
  const others = companions(store);
  return others.length > 0 ? t('actions.companions', { names: others.join(', ') }) : '';
}
