import type { Room } from './room.ts';

/** Whether the Chair moves by itself: by choice, or for a facilitator who is gone (SES-9). */
export const systemPresides = ({
  options,
  chairCovered,
}: Pick<Room, 'options' | 'chairCovered'>): boolean =>
  options.chair === 'system' || chairCovered === true;

/** What the Chair will do next of its own accord, and how long it waits first. */
export interface ChairIntention<C extends { readonly type: string } = { readonly type: string }> {
  readonly command: C;
  /** ms from the moment the intention arose. */
  readonly afterMs: number;
  /** When it will act, ms since 1970, where a clock of its own says so. */
  readonly until?: number;
  /** Set where that moment is the calendar's, which no pause moves. */
  readonly calendar?: true;
  /** Two intentions with the same key are the same: the clock runs on. */
  readonly key: string;
}

export const SHORT_PAUSE_MS = 3_000;

/** An intention that is the same as long as the command's type and what it is about are. */
export function intend<C extends { readonly type: string }>(
  command: C,
  afterMs: number,
  about: string,
): ChairIntention<C> {
  return { command, afterMs, key: `${command.type} ${about}` };
}
