import { useEffect } from 'preact/hooks';
import { isAfterPlay, nextStep } from '../../../shared/procedure/kernel/script.ts';
import { tell } from '../../components/toast.tsx';
import { t as stageWords } from '../../scene/model/words.ts';
import type { Inside } from './session-gate.tsx';
import { t } from './words.ts';

const MINUTE_MS = 60_000;
/** Of a phase that is shorter the end is no surprise, ms. */
const WORTH_A_WARNING = 150_000;

/** Says that the last minute of a phase has begun, and what opens by itself when it is over. */
export function useLastMinute({ store, scenario, room }: Inside): void {
  const { clocks, paused, suspended, phase, options } = room;
  const clock = clocks.phase;
  const stands = paused !== undefined || suspended !== undefined || isAfterPlay(phase);
  useEffect(() => {
    if (clock === undefined || stands || clock.totalMs < WORTH_A_WARNING) return;
    const left = clock.endsAt - store.now() - MINUTE_MS;
    if (left <= 0) return;
    const timer = setTimeout(() => {
      const next = options.pace === 'clock' ? nextStep(scenario, room)?.phase : undefined;
      const now = stageWords(`phase.${phase}`);
      const text =
        next === undefined
          ? t('lastMinute', { phase: now })
          : t('lastMinute.next', { phase: now, next: stageWords(`phase.${next}`) });
      tell({ tone: 'plain', text });
    }, left);
    return () => clearTimeout(timer);
  }, [clock?.endsAt, stands]);
}
