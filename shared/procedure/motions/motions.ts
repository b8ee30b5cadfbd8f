import type { SeatId } from '../../scenario/scenario.ts';
import type { Hearing } from '../kernel/hearing.ts';
import { closesByTwoThirds } from '../kernel/house-rules.ts';
import type { Room } from '../kernel/room.ts';
import { type MotionKind, PLAIN } from './kind.ts';
import { KINDS } from './kinds.ts';
import { type Motion, type MotionMatter, moveMotion } from './motion.ts';

/** How one kind of motion is dealt with. */
export type MotionProcedure = Pick<
  MotionKind,
  | 'rule'
  | 'number'
  | 'rank'
  | 'inFavour'
  | 'against'
  | 'moverSpeaks'
  | 'majority'
  | 'judgedBy'
  | 'isLasting'
>;

/** Rule 113: an appeal is put at once, before all motions. */
const appeal: MotionProcedure = {
  ...PLAIN,
  rule: 'PTO-3',
  number: '113',
  rank: 0,
};

/** Rules 113 to 123 and 131 of the committee; rules 71 to 81 and 91 of the plenary are their twins. */
export const MOTIONS: { readonly [Kind in MotionMatter['kind']]: MotionProcedure } = {
  appeal,
  ...KINDS,
};

/** The motions with one more, in order of precedence; of the same rank the first stays first (rule 119). */
export function withMotion(motions: readonly Motion[], motion: Motion): readonly Motion[] {
  return inOrder([...motions, motion]);
}

/** The first motion is before the meeting, the others wait; a motion that has been put stays first. */
export function inOrder(motions: readonly Motion[]): readonly Motion[] {
  const rank = ({ phase, matter }: Motion) => (phase === 'voting' ? -1 : MOTIONS[matter.kind].rank);
  return motions
    .toSorted((one, other) => rank(one) - rank(other))
    .map((motion, index) => {
      if (index === 0) return motion.phase === 'pending' ? moveMotion(motion, 'takeUp') : motion;
      return motion.phase === 'hearing' ? moveMotion(motion, 'giveWay') : motion;
    });
}

/**
 * What majority a motion needs: what its rule says, and two thirds to close the debate where the house asks
 * for them (MUN-10).
 */
export const majorityOf = (room: Room, { kind }: MotionMatter): 'simple' | 'twoThirds' =>
  kind === 'closeDebate' && closesByTwoThirds(room) ? 'twoThirds' : MOTIONS[kind].majority;

/** How many may still speak on each side of a motion; the mover who has an extra turn is not counted. */
export function quotaOf(motion: Motion): Readonly<Record<keyof Hearing, number>> {
  const { inFavour, against, moverSpeaks } = MOTIONS[motion.matter.kind];
  const extra = moverSpeaks && motion.inFavour.includes(motion.by) ? 1 : 0;
  return { inFavour: inFavour + extra, against };
}

/** Whether this delegation has a turn of its own, beside the speakers that the rule counts. */
export function hasMoversTurn(motion: Motion, seat: SeatId, side: keyof Hearing): boolean {
  return MOTIONS[motion.matter.kind].moverSpeaks && motion.by === seat && side === 'inFavour';
}
