import './run-of-show.css';
import { useSignal } from '@preact/signals';
import { Megaphone, Pause, Play, Plus } from 'lucide-preact';
import {
  type Appointment,
  appointmentFor,
  isAdjourned,
  isInWriting,
  momentOf,
} from '../../../shared/procedure/kernel/calendar.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import {
  isAfterPlay,
  phaseLength,
  scriptOf,
  stageOf,
} from '../../../shared/procedure/kernel/script.ts';
import type { NamedClientCommand } from '../../../shared/procedure/road/moves.ts';
import { aheadInHour, hourEnds, lengthsAhead } from '../../../shared/procedure/session/hour.ts';
import type { Phase } from '../../../shared/scenario/scenario.ts';
import { Composer } from '../../components/composer.tsx';
import { Countdown } from '../../components/countdown.tsx';
import { Question } from '../../components/dialog.tsx';
import { DialogButton } from '../../components/dialog-button.tsx';
import { t as commonWords } from '../../components/words.ts';
import { momentInWords, timeOfDay } from '../../language/dates.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import { meant } from '../../sight/meant.ts';
import { CalendarButton } from '../calendar/calendar-dialog.tsx';
import { placeInScript } from '../frame/phase-steps.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { InjectDesk } from '../injects/inject-desk.tsx';
import { RoundDesk } from '../rounds/round-desk.tsx';
import { WallDesk } from './wall-desk.tsx';
import { t } from './words.ts';

const TWO_MINUTES_MS = 120_000;
const MINUTE_MS = 60_000;

/** The run of show as a vertical line: what was, what is, what comes, and the time left. */
export function RunOfShow({ inside }: { inside: Inside }) {
  const { store, room } = inside;
  const ahead = lengthsAhead(inside.scenario, room, store.now());
  const isPaused = room.paused !== undefined;
  const { phase: clock } = room.clocks;
  return (
    <nav class="run" aria-label={t('run.label')}>
      <div class="run__clock">
        <div class="run__head">
          <p class="kicker">{stageWords(`phase.${room.phase}`)}</p>
          <HourEnd inside={inside} ahead={ahead} />
        </div>
        {clock === undefined ? (
          <p class="run__time run__time--none quiet">{t('run.noClock')}</p>
        ) : (
          <p class="run__time">
            <Countdown
              clock={clock}
              now={store.now}
              pausedSince={room.suspended?.since ?? room.paused?.since}
              label={commonWords('run.left')}
            />
          </p>
        )}
        <div class="run__buttons">
          <button
            type="button"
            class={isPaused ? 'button button--primary' : 'button'}
            onClick={() => void store.send({ type: isPaused ? 'resume' : 'pause' })}
          >
            {isPaused ? (
              <Play size={18} aria-hidden="true" />
            ) : (
              <Pause size={18} aria-hidden="true" />
            )}
            {isPaused ? t('run.resume') : t('run.pause')}
          </button>
          <button
            type="button"
            class="button"
            disabled={clock === undefined || clock.calendar === true}
            aria-label={t('run.extendLabel')}
            onClick={() =>
              void store.send({ type: 'extendClock', clock: 'phase', ms: TWO_MINUTES_MS })
            }
          >
            <Plus size={18} aria-hidden="true" /> {t('run.extend')}
          </button>
        </div>
      </div>
      <Script inside={inside} ahead={ahead} />
      <WallDesk inside={inside} />
      <div class="run__more">
        <InjectDesk inside={inside} />
        <RoundDesk inside={inside} />
        <CalendarButton inside={inside} />
        <NoteButton inside={inside} />
      </div>
    </nav>
  );
}

interface AheadProps {
  readonly inside: Inside;
  /** How long each step ahead is given, in ms. */
  readonly ahead: ReturnType<typeof lengthsAhead>;
}

/** When the hour of the session ends, and by how much what is left is too long for it. */
function HourEnd({ inside: { store, scenario, room }, ahead }: AheadProps) {
  const end = hourEnds(scenario, room);
  if (end === undefined || isAfterPlay(room.phase) || isInWriting(room) || isAdjourned(room)) {
    return null;
  }
  const from = Math.max(store.now(), room.clocks.phase?.endsAt ?? 0);
  const over = Math.round((from + aheadInHour(scenario, room, ahead) - end) / MINUTE_MS);
  const time = timeOfDay(end);
  return (
    <p class={over > 0 ? 'run__end is-late' : 'run__end'}>
      {over > 0 ? t('run.late', { time, minutes: over }) : t('run.endsAt', { time })}
    </p>
  );
}

/** Every step of the script; those that can be entered from here are buttons. */
function Script({ inside, ahead }: AheadProps) {
  const { scenario, room } = inside;
  const script = scriptOf(scenario, room.venue).filter(({ phase }) => phase !== 'archived');
  const here = placeInScript(script, room);
  const nextStage = script[here + 1]?.stage ?? room.stage;
  return (
    <ol class="run__line">
      {script.map((step, index) => {
        const { phase, stage } = step;
        const is = index < here ? 'past' : index === here ? 'now' : 'ahead';
        const before = script[index - 1];
        const opensStage =
          isMeeting(phase) && (before?.stage !== stage || !isMeeting(before.phase));
        return (
          <li key={`${stage} ${phase}`} class={`run__step is-${is}`}>
            {opensStage && <span class="run__stage">{stageOf(scenario, { stage }).name}</span>}
            <Step
              inside={inside}
              phase={phase}
              stage={stage}
              is={is}
              ms={ahead.get(step) ?? phaseLength(scenario, room, phase)}
              isReachable={stage === nextStage || phase === 'debrief'}
            />
          </li>
        );
      })}
    </ol>
  );
}

interface StepProps {
  readonly inside: Inside;
  readonly phase: Phase;
  readonly stage: number;
  readonly is: 'past' | 'now' | 'ahead';
  /** How long it is given. */
  readonly ms: number;
  readonly isReachable: boolean;
}

function Step({ inside, phase, stage, is, ms, isReachable }: StepProps) {
  const asked = useSignal<NamedClientCommand | undefined>(undefined);
  const { store, room } = inside;
  const dated = appointmentFor(room, { phase, stage });
  const minutes = Math.max(Math.round(ms / MINUTE_MS), ms > 0 ? 1 : 0);
  const command = { type: 'advancePhase', to: phase } as const;
  const canGo = is === 'ahead' && isReachable && facilitatorMay(store, command)?.may === true;
  const words = (
    <>
      <span class="run__name">{stageWords(`phase.${phase}`)}</span>
      {dated !== undefined && isToCome(room, dated, is) && (
        <span class="run__date figures">
          {t(`run.${dated.kind}`, { date: momentInWords(momentOf(dated)) })}
        </span>
      )}
      {minutes > 0 && dated?.kind !== 'writing' && (
        <span class="run__minutes figures">{t('run.minutes', { minutes })}</span>
      )}
    </>
  );
  if (!canGo) {
    return (
      <span class="run__label" {...(is === 'now' && { 'aria-current': 'step' as const })}>
        {words}
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        class="run__label run__go"
        title={t('run.goTo', { phase: stageWords(`phase.${phase}`) })}
        onClick={() => {
          asked.value = meant(store, command);
        }}
      >
        {words}
      </button>
      {asked.value !== undefined && (
        <Question
          title={t('run.goTo', { phase: stageWords(`phase.${phase}`) })}
          text={t('run.goText')}
          act={t('run.goTo', { phase: stageWords(`phase.${phase}`) })}
          onAct={() => void store.send(asked.value ?? command)}
          onClose={() => {
            asked.value = undefined;
          }}
        />
      )}
    </>
  );
}

/** Whether the date of a step still matters: it is ahead, or what goes on now waits for it. */
const isToCome = (room: Room, { kind }: Appointment, is: StepProps['is']): boolean =>
  is === 'ahead' || (is === 'now' && (kind === 'writing' || isAdjourned(room)));

function isMeeting(phase: Phase): boolean {
  return phase !== 'lobby' && phase !== 'briefing' && !isAfterPlay(phase);
}

function NoteButton({ inside: { store } }: { inside: Inside }) {
  return (
    <DialogButton
      look="button button--wide"
      face={
        <>
          <Megaphone size={18} aria-hidden="true" /> {t('note.open')}
        </>
      }
      title={t('note.open')}
    >
      {(close) => (
        <Composer
          field="note"
          label={t('note.label')}
          placeholder={t('note.placeholder')}
          act={t('note.act')}
          onSend={async (text) => {
            const isDone = 'done' in (await store.send({ type: 'broadcastNote', text }));
            if (isDone) close();
            return isDone;
          }}
        />
      )}
    </DialogButton>
  );
}
