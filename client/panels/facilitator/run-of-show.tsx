import './run-of-show.css';
import { useSignal } from '@preact/signals';
import { Megaphone, Pause, Play, Plus } from 'lucide-preact';
import {
  isAfterPlay,
  phaseLength,
  scriptOf,
  stageOf,
} from '../../../shared/procedure/kernel/script.ts';
import type { NamedClientCommand } from '../../../shared/procedure/road/moves.ts';
import type { Phase } from '../../../shared/scenario/scenario.ts';
import { Composer } from '../../components/composer.tsx';
import { Countdown } from '../../components/countdown.tsx';
import { Dialog, Question } from '../../components/dialog.tsx';
import { t as commonWords } from '../../components/words.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import { meant } from '../../sight/meant.ts';
import { placeInScript } from '../frame/phase-steps.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { InjectDesk } from '../injects/inject-desk.tsx';
import { WallDesk } from './wall-desk.tsx';
import { t } from './words.ts';

const TWO_MINUTES_MS = 120_000;
const MINUTE_MS = 60_000;

/** The run of show as a vertical line: what was, what is, what comes, and the time left. */
export function RunOfShow({ inside }: { inside: Inside }) {
  const { store, room } = inside;
  const isPaused = room.paused !== undefined;
  const { phase: clock } = room.clocks;
  return (
    <nav class="run" aria-label={t('run.label')}>
      <div class="run__clock">
        <p class="kicker">{stageWords(`phase.${room.phase}`)}</p>
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
            disabled={clock === undefined}
            aria-label={t('run.extendLabel')}
            onClick={() =>
              void store.send({ type: 'extendClock', clock: 'phase', ms: TWO_MINUTES_MS })
            }
          >
            <Plus size={18} aria-hidden="true" /> {t('run.extend')}
          </button>
        </div>
      </div>
      <Script inside={inside} />
      <WallDesk inside={inside} />
      <div class="run__more">
        <InjectDesk inside={inside} />
        <NoteButton inside={inside} />
      </div>
    </nav>
  );
}

/** Every step of the script; those that can be entered from here are buttons. */
function Script({ inside }: { inside: Inside }) {
  const { scenario, room } = inside;
  const script = scriptOf(scenario, room.venue).filter(({ phase }) => phase !== 'archived');
  const here = placeInScript(script, room);
  const nextStage = script[here + 1]?.stage ?? room.stage;
  return (
    <ol class="run__line">
      {script.map(({ phase, stage }, index) => {
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
              is={is}
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
  readonly is: 'past' | 'now' | 'ahead';
  readonly isReachable: boolean;
}

function Step({ inside, phase, is, isReachable }: StepProps) {
  const asked = useSignal<NamedClientCommand | undefined>(undefined);
  const { store, scenario, room } = inside;
  const minutes = phaseLength(scenario, room, phase) / MINUTE_MS;
  const command = { type: 'advancePhase', to: phase } as const;
  const canGo = is === 'ahead' && isReachable && facilitatorMay(store, command)?.may === true;
  const words = (
    <>
      <span class="run__name">{stageWords(`phase.${phase}`)}</span>
      {minutes > 0 && <span class="run__minutes figures">{t('run.minutes', { minutes })}</span>}
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

function isMeeting(phase: Phase): boolean {
  return phase !== 'lobby' && phase !== 'briefing' && !isAfterPlay(phase);
}

function NoteButton({ inside: { store } }: { inside: Inside }) {
  const isOpen = useSignal(false);
  const close = () => {
    isOpen.value = false;
  };
  return (
    <>
      <button
        type="button"
        class="button button--wide"
        aria-haspopup="dialog"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <Megaphone size={18} aria-hidden="true" /> {t('note.open')}
      </button>
      {isOpen.value && (
        <Dialog title={t('note.open')} onClose={close}>
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
        </Dialog>
      )}
    </>
  );
}
