import type { DraftId } from '../../scenario/scenario.ts';
import { withNext } from '../ballot/postpone.ts';
import type { Fold } from '../kernel/fact.ts';
import { inRoom } from '../kernel/fold.ts';
import { heard } from '../kernel/hearing.ts';
import type { House } from '../kernel/house.ts';
import type { MotionSubject, ProgrammeItem } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { MotionFact } from './facts.ts';
import { kindOf } from './kinds.ts';
import { firstMotion, moveMotion } from './motion.ts';
import { inOrder } from './motions.ts';
import { take, withoutMotions } from './pending.ts';
import { settled } from './point-fold.ts';

type MotionFold<T extends MotionFact['type']> = Fold<Extract<MotionFact, { type: T }>>;

/** MOT-2: a motion goes before everything of lower rank; a ballot just announced waits for it. */
export const motionRaised: MotionFold<'motionRaised'> = (state, { motion: id, seat, matter }) =>
  take(state, { id, by: seat, matter, phase: 'hearing', inFavour: [], against: [] });

/** MOT-5: an appeal that is withdrawn leaves the ruling as it is. */
export const motionWithdrawn: MotionFold<'motionWithdrawn'> = (state, { motion, at }, house) => {
  const gone = state.room.motions.find(({ id }) => id === motion);
  const left = withoutMotions(state, ({ id }) => id === motion);
  return gone?.matter.kind === 'appeal'
    ? settled(left, 'decide', gone.matter.upheld, at, house)
    : left;
};

/** Motions about a draft fall with the draft. */
export const dropMotionsOn = (state: SessionState, draft: DraftId): SessionState =>
  withoutMotions(state, ({ matter }) => 'draft' in matter && matter.draft === draft);

export const motionSpoken: MotionFold<'motionSpoken'> = (state, { seat, side }) => {
  const [first, ...others] = [firstMotion(state.room), ...state.room.motions.slice(1)];
  return inRoom(state, { motions: [heard(moveMotion(first, 'speak'), seat, side), ...others] });
};

/** MOT-4: the vote on a motion comes before everything else. */
export const motionPut: MotionFold<'motionPut'> = (state, _fact, house) => {
  const { motions, programme } = state.room;
  const put = moveMotion(firstMotion(state.room), 'put');
  const { id: motion, by, matter } = put;
  const item: ProgrammeItem = { kind: 'motion', motion, by, matter, attempt: 1 };
  return inRoom(state, {
    motions: [put, ...motions.slice(1)],
    programme: withNext(house, programme, item),
  });
};

/** What a vote on a motion leads to; the motion is over whatever its outcome. */
export function afterMotion(
  state: SessionState,
  { motion: id, by, matter }: MotionSubject,
  carried: boolean,
  at: number,
  house: House,
): SessionState {
  const rest = state.room.motions.filter((motion) => motion.id !== id);
  const over = inRoom(state, { motions: inOrder(rest) });
  if (matter.kind === 'appeal') {
    return settled(over, 'decide', carried ? !matter.upheld : matter.upheld, at, house);
  }
  return carried ? kindOf(matter).carried(over, matter, { by, at }, house) : over;
}
