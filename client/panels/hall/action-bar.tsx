import './action-bar.css';
import { useSignal } from '@preact/signals';
import { ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { speakersInOrder } from '../../../shared/procedure/floor/queue.ts';
import { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import { ALLOWED } from '../../../shared/procedure/kernel/refusal.ts';
import type { BallotPhase } from '../../../shared/procedure/kernel/room.ts';
import { askedOf } from '../../scene/moves/asked.ts';
import { mayTakeStance } from '../../scene/moves/may-take-stance.ts';
import type { Move } from '../../scene/moves/move.ts';
import { movesNow } from '../../scene/moves/moves.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import { meant } from '../../sight/meant.ts';
import type { SessionStore } from '../../sight/store.ts';
import { ConsensusMoment } from '../consensus/consensus-moment.tsx';
import { StanceAdvice } from '../consensus/stance-advice.tsx';
import { AskedOfSeat } from './asked-of-seat.tsx';
import { AdviceReason, BallotButtons, CapitalAdvice, useBallotKeys } from './ballot.tsx';
import { MomentActions } from './moment-actions.tsx';
import { MoreMoves } from './more-moves.tsx';
import { MoveForm } from './move-form.tsx';
import { t } from './words.ts';

/** Advice makes sense while a vote can still be cast or changed. */
const UNDECIDED: readonly BallotPhase[] = ['announced', 'explanationsBefore', 'inProgress'];
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
    deals: store.desk.value?.deals,
    may: (command: Move['command']) => seatMay(store, command) ?? ALLOWED,
  };
  const waiting = isVoting ? [] : askedOf(scene);
  const { main, others } = movesNow(scene);
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
    const isAsked = isVoting || waiting.length > 0 || isAskedNow(store);
    return (
      <Row
        first={isAsked ? undefined : main[0]}
        isAsked={waiting.length > 0}
        onAct={act}
        onTakeFloor={onTakeFloor}
        onMore={openMore}
      >
        {dialogs}
      </Row>
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
      {isUndecided && hasAVote && <AdviceReason store={store} />}
      <AskedOfSeat store={store} scenario={scenario} room={room} asked={waiting} onAct={act} />
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

interface RowProps {
  /** What can be done with one press, unless the moment asks for more than that. */
  readonly first: Move | undefined;
  /** Whether something waits for an answer. */
  readonly isAsked: boolean;
  readonly onAct: (move: Move) => void;
  readonly onTakeFloor: () => void;
  readonly onMore: () => void;
  readonly children: ComponentChildren;
}

/** One row under a text: the move that matters, or the way to all that is asked. */
function Row({ first, isAsked, onAct, onTakeFloor, onMore, children }: RowProps) {
  return (
    <section class="actions actions--row" aria-label={t('actions.title')}>
      {first === undefined ? (
        <button
          type="button"
          class={`button actions__first${isAsked ? ' button--primary' : ''}`}
          onClick={onTakeFloor}
        >
          {t(isAsked ? 'actions.asked' : 'actions.title')}
        </button>
      ) : (
        <button type="button" class="button actions__first" onClick={() => onAct(first)}>
          {first.label}
        </button>
      )}
      <MoreButton isShort onOpen={onMore} />
      {children}
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
  const scenario = store.scenario.value;
  if (scenario === undefined || room === undefined || seat === undefined) return '';
  if (room.absent[seat]) return t('actions.absent');
  if (room.seats[seat] === 'facilitator' && store.person.value !== undefined) {
    return t('actions.facilitatorPlays');
  }
  const place = speakersInOrder(scenario, room).indexOf(seat);
  if (place >= 0) return t('speakers.place', { place: place + 1 });
  const others = companions(store);
  return others.length > 0 ? t('actions.companions', { names: others.join(', ') }) : '';
}
