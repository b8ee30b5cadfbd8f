import { type Decide, done, not } from '../kernel/decision.ts';
import { stepTo } from '../kernel/script.ts';

export const changeOptions: Decide<'changeOptions'> = ({ options }) =>
  done({ type: 'optionsChanged', options: withoutGaps(options) });

export const advancePhase: Decide<'advancePhase'> = ({ to }, { scenario, state: { room } }) => {
  const step = stepTo(scenario, room, to);
  return step === undefined
    ? not('SES-1', 'phaseOrder', { from: room.phase, to })
    : done({ type: 'phaseEntered', ...step });
};

export const pause: Decide<'pause'> = () => done({ type: 'paused' });

export const resume: Decide<'resume'> = () => done({ type: 'resumed' });

export const extendClock: Decide<'extendClock'> = ({ clock, ms }) =>
  done({ type: 'clockExtended', clock, ms });

export const broadcastNote: Decide<'broadcastNote'> = ({ text }) =>
  done({ type: 'noteBroadcast', text });

/** Drops the options that were not given, so that a fact holds only what changes. */
function withoutGaps<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
