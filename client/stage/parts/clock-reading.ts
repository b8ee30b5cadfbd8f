import type { StageModel } from '../../scene/model/stage-model.ts';

/** What a clock face says. */
export interface ClockReading {
  readonly text: string;
  /** Share of the time that is left, 0 to 1. */
  readonly share: number;
  /** Whether little is left: the last ten seconds or tenth. */
  readonly isLate: boolean;
}

/** Reads the clock at `now` (epoch ms), or where it stopped; it never goes below zero. */
export function clockReading(
  { endsAt, totalMs, stoppedAt }: NonNullable<StageModel['clock']>,
  now: number,
): ClockReading {
  const left = Math.max(0, endsAt - (stoppedAt ?? now));
  const seconds = Math.ceil(left / 1000);
  const minutes = Math.floor(seconds / 60);
  const share = totalMs > 0 ? Math.min(1, left / totalMs) : 0;
  return {
    text: `${minutes}:${String(seconds % 60).padStart(2, '0')}`,
    share,
    isLate: left <= Math.min(10_000, Math.max(1000, totalMs * 0.2)),
  };
}

/** Time until the face changes next, ms; undefined when it stands still. */
export function untilNextChange(
  { endsAt, stoppedAt }: NonNullable<StageModel['clock']>,
  now: number,
): number | undefined {
  const left = endsAt - now;
  if (stoppedAt !== undefined || left <= 0) return undefined;
  return (left % 1000) + 1;
}
