import type { SeatId } from '../../scenario/scenario.ts';
import { noCaucus } from '../floor/rules.ts';
import { maySpeak, type Side } from '../kernel/hearing.ts';
import { isHouseRule, playsHouseRules } from '../kernel/house-rules.ts';
import type { Question, SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { KINDS, kindOf, type RaisedMatter } from './kinds.ts';
import { type Motion, type MotionMatter, motionAccepts } from './motion.ts';
import { hasMoversTurn, quotaOf } from './motions.ts';

export const mayRaise = (question: SeatQuestion<{ readonly matter: RaisedMatter }>): Verdict => {
  const { room, command, seat } = question;
  const { matter } = command;
  const kind = kindOf(matter);
  return firstRefusal(
    () =>
      isHouseRule(kind.rule) && !playsHouseRules(room) ? refuse('MUN-1', 'houseRulesOff') : ALLOWED,
    () => (kind.phases.includes(room.phase) ? ALLOWED : refuse('MOT-1', 'noMeeting')),
    () => noMotionPut(room),
    () => noCaucus(room),
    () =>
      room.motions.some(({ by }) => by === seat) ? refuse('MOT-14', 'ownMotionFirst') : ALLOWED,
    () => isNew(room, matter),
    () => kind.fits(question, matter),
  );
};

/** MOT-4: once a motion has been put, its vote comes first. */
export function noMotionPut({ motions }: Room): Verdict {
  return motions[0]?.phase === 'voting' ? refuse('MOT-4', 'motionBeingVoted') : ALLOWED;
}

/** MOT-14: what is pending or was lost at this stage is not moved again. */
function isNew(room: Room, matter: RaisedMatter): Verdict {
  if (room.motions.some((motion) => isSame(motion.matter, matter))) {
    return refuse('MOT-14', 'motionPending');
  }
  const wasLost = Object.values(room.results).some(
    ({ stage, subject, outcome }) =>
      stage === room.stage &&
      subject.kind === 'motion' &&
      outcome !== 'adopted' &&
      isSame(subject.matter, matter),
  );
  return wasLost ? refuse('MOT-14', 'motionLost') : ALLOWED;
}

/** The same question, as its kind says; for how long a meeting is suspended makes no other of it. */
function isSame(one: MotionMatter, other: RaisedMatter): boolean {
  if (one.kind !== other.kind) return false;
  switch (KINDS[other.kind].sameBy) {
    case 'kind':
      return true;
    case 'draft':
      return 'draft' in one && 'draft' in other && one.draft === other.draft;
    case 'everything':
      return JSON.stringify(one) === JSON.stringify(other);
  }
}

export const mayWithdraw = ({
  room,
  command,
  seat,
}: SeatQuestion<{ readonly motion: string }>): Verdict => {
  const motion = room.motions.find(({ id }) => id === command.motion);
  if (motion === undefined) return refuse('MOT-5', 'noSuchMotion');
  if (motion.by !== seat) return refuse('MOT-5', 'notYourMotion');
  return step(motion, 'withdraw', 'motionBeingVoted');
};

function withFirst({ motions }: Room, ask: (motion: Motion) => Verdict): Verdict {
  const [motion] = motions;
  return motion === undefined ? refuse('MOT-3', 'noMotion') : ask(motion);
}

export const maySpeakOn = ({
  room,
  seat,
  command,
}: SeatQuestion<{ readonly side: Side }>): Verdict =>
  withFirst(room, (motion) =>
    firstRefusal(
      () => step(motion, 'speak', 'motionBeingVoted'),
      () => (room.floor.podium === 'empty' ? ALLOWED : refuse('FLO-5', 'floorTaken')),
      () => hasTurn(motion, seat, command.side),
    ),
  );

/** MOT-3: whom the rule counts, and the mover's own turn where it gives one. */
function hasTurn(motion: Motion, seat: SeatId, side: Side): Verdict {
  const ownTurn = hasMoversTurn(motion, seat, side) && !motion.inFavour.includes(seat);
  return ownTurn ? ALLOWED : maySpeak(motion, quotaOf(motion), seat, side, 'MOT-3');
}

function step(motion: Motion, event: 'speak' | 'put' | 'withdraw', reason: string): Verdict {
  return motionAccepts(motion, event) ? ALLOWED : refuse('MOT-4', reason);
}

export const mayPut = ({ room }: Question): Verdict =>
  firstRefusal(
    () => (room.floor.podium === 'empty' ? ALLOWED : refuse('FLO-5', 'floorTaken')),
    () => withFirst(room, (motion) => step(motion, 'put', 'motionBeingVoted')),
  );
