import type { SeatId } from '../../scenario/scenario.ts';
import type { Hearing } from '../kernel/hearing.ts';
import { simpleMajority, twoThirdsMajority, type YesNo } from '../kernel/majority.ts';
import type { RuleId } from '../kernel/rules.ts';
import { moveMotion } from '../road/room-machines.ts';
import type { Motion, MotionMatter } from './motion.ts';

/** How one kind of motion is dealt with. */
export interface MotionProcedure {
  /** The rule of the game that speaks of it. */
  readonly rule: RuleId;
  /** Its number among the rules of the committee, as one says it. */
  readonly number: string;
  /** Precedence: the lower comes first (rule 119; the rest as raised). */
  readonly rank: number;
  /** How many may speak on each side. */
  readonly inFavour: number;
  readonly against: number;
  /** Whether its mover speaks for it beside the others. */
  readonly moverSpeaks: boolean;
  readonly majority: 'simple' | 'twoThirds';
}

/** Rules 113 to 123 and 131 of the committee; rules 71 to 81 and 91 of the plenary are their twins. */
export const MOTIONS: { readonly [Kind in MotionMatter['kind']]: MotionProcedure } = {
  appeal: procedure('PTO-3', '113', 0, 0, 0),
  suspendMeeting: procedure('MOT-6', '118', 1, 0, 0),
  adjournMeeting: procedure('MOT-7', '118', 2, 0, 0),
  adjournDebate: { ...procedure('MOT-8', '116', 3, 2, 2), moverSpeaks: true },
  adjournItem: { ...procedure('MOT-8', '116', 3, 2, 2), moverSpeaks: true },
  closeDebate: procedure('MOT-9', '117', 4, 0, 2),
  competence: procedure('MOT-10', '121', 5, 2, 2),
  limitSpeeches: procedure('MOT-11', '114', 5, 2, 2),
  takeFirst: procedure('MOT-13', '131', 5, 2, 2),
  moderatedCaucus: procedure('MUN-5', 'MUN-5', 6, 0, 0),
  unmoderatedCaucus: procedure('MUN-6', 'MUN-6', 6, 0, 0),
  reconsider: { ...procedure('MOT-12', '123', 5, 0, 2), majority: 'twoThirds' },
};

function procedure(
  rule: RuleId,
  number: string,
  rank: number,
  inFavour: number,
  against: number,
): MotionProcedure {
  return { rule, number, rank, inFavour, against, moverSpeaks: false, majority: 'simple' };
}

/** Whether a motion of this kind carries: a tie does not, nor does anything short of two thirds where that is asked. */
export function motionCarries(kind: MotionMatter['kind'], tally: YesNo): boolean {
  return MOTIONS[kind].majority === 'twoThirds' ? twoThirdsMajority(tally) : simpleMajority(tally);
}

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
