import './silence.css';
import { useSignal } from '@preact/signals';
import { Megaphone } from 'lucide-preact';
import type { Clock } from '../../../shared/procedure/kernel/room.ts';
import type { NamedClientCommand, SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { showTime, useTimeLeft } from '../../components/countdown.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { mayTakeStance } from '../../scene/moves/may-take-stance.ts';
import { reportOf } from '../../scene/texts/negotiation.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import { meant } from '../../sight/meant.ts';
import type { SessionStore } from '../../sight/store.ts';
import { RefusalForm } from './refusal-form.tsx';
import { StanceButtons } from './stance-buttons.tsx';
import { t } from './words.ts';

/** From here on the last seconds are counted out, ms. */
const LAST_MS = 10_000;

type BreakSilence = Extract<SeatCommand, { type: 'breakSilence' }>;

/** The silence as a large time by the server's clock, what its end means, and the way to break it. */
export function SilencePanel({ store, clock }: { store: SessionStore; clock: Clock }) {
  const asked = useSignal<NamedClientCommand<BreakSilence> | undefined>(undefined);
  const isPositioning = useSignal(false);
  const closePosition = () => {
    isPositioning.value = false;
  };
  const scenario = store.scenario.value;
  const room = store.room.value;
  const negotiation = room?.negotiation;
  if (scenario === undefined || room === undefined || negotiation === undefined) return null;
  const mayBreak = seatMay(store, { type: 'breakSilence', paragraphs: [] })?.may === true;
  return (
    <div class="silence">
      <SilenceClock clock={clock} now={store.now} pausedSince={room.paused?.since} />
      {mayBreak && (
        <button
          type="button"
          class="button button--danger button--large button--wide"
          aria-haspopup="dialog"
          onClick={() => {
            asked.value = meant(store, { type: 'breakSilence', paragraphs: [] });
          }}
        >
          <Megaphone size={20} aria-hidden="true" /> {t('silence.break')}
        </button>
      )}
      {mayTakeStance(store) && (
        <button
          type="button"
          class="button button--quiet button--small"
          aria-haspopup="dialog"
          onClick={() => {
            isPositioning.value = true;
          }}
        >
          {t('silence.position')}
        </button>
      )}
      {isPositioning.value && (
        <Dialog title={t('silence.position')} onClose={closePosition}>
          <StanceButtons store={store} onTaken={closePosition} />
        </Dialog>
      )}
      {asked.value !== undefined && (
        <RefusalForm
          title={t('silence.title')}
          lead={t('silence.ask')}
          act={() => t('silence.break')}
          keep={t('silence.keep')}
          isGrave
          mayBeWhole
          lines={reportOf(scenario, room, negotiation).filter(
            ({ standing }) => standing.place === 'report',
          )}
          onSend={async (paragraphs, text) => {
            if (asked.value === undefined) return false;
            const words = text === undefined ? {} : { text };
            const broken = { ...asked.value, paragraphs: [...paragraphs], ...words };
            return 'done' in (await sendAsSeat(store, broken));
          }}
          onClose={() => {
            asked.value = undefined;
          }}
        />
      )}
    </div>
  );
}

interface ClockProps {
  readonly clock: Clock;
  /** Server time, ms since 1970. */
  readonly now: () => number;
  readonly pausedSince: number | undefined;
}

/** The time that is left of the silence, as large as there is room for. */
export function SilenceClock({ clock, now, pausedSince }: ClockProps) {
  const left = useTimeLeft(clock, now, pausedSince);
  const isLast = left <= LAST_MS;
  return (
    <div class={isLast ? 'silence__clock silence__clock--last' : 'silence__clock'}>
      <p class="silence__time" role="timer" aria-label={`${t('silence.left')} ${showTime(left)}`}>
        <span class="figures" translate={false}>
          {showTime(left)}
        </span>
      </p>
      <progress
        class="silence__bar"
        max={clock.totalMs}
        value={left}
        aria-label={t('silence.label')}
      />
      <p class="silence__words">{silenceWords(left, pausedSince !== undefined)}</p>
    </div>
  );
}

function silenceWords(left: number, isPaused: boolean): string {
  if (isPaused) return t('silence.paused');
  if (left === 0) return t('silence.over');
  return left <= LAST_MS ? t('silence.last') : `${t('silence.ends')} ${t('silence.breaks')}`;
}
