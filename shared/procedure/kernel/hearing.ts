import type { SeatId } from '../../scenario/scenario.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from './refusal.ts';
import type { RuleId } from './rules.ts';

/** Who has spoken on each side of a motion. */
export interface Hearing {
  readonly inFavour: readonly SeatId[];
  readonly against: readonly SeatId[];
}

export type Side = keyof Hearing;

/** How many may speak on each side. */
export type SpeakerQuota = Readonly<Record<Side, number>>;

/** Each speaks once, and each side only as often as the rule allows; the Chair refuses all others. */
export function maySpeak(
  hearing: Hearing,
  quota: SpeakerQuota,
  seat: SeatId,
  side: Side,
  rule: RuleId,
): Verdict {
  return firstRefusal(
    () =>
      hearing.inFavour.includes(seat) || hearing.against.includes(seat)
        ? refuse(rule, 'spokenOnMotion')
        : ALLOWED,
    () =>
      hearing[side].length < quota[side]
        ? ALLOWED
        : refuse(rule, quota[side] === 0 ? `noSpeakers.${side}` : 'sideHeard', {
            count: quota[side],
          }),
  );
}

/** Whether everybody has been heard whom the rule allows. */
export function allHeard(hearing: Hearing, quota: SpeakerQuota): boolean {
  return hearing.inFavour.length >= quota.inFavour && hearing.against.length >= quota.against;
}

/** The hearing with one more speaker. */
export function heard<H extends Hearing>(hearing: H, seat: SeatId, side: Side): H {
  return { ...hearing, [side]: [...hearing[side], seat] };
}
