import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import { textDecidedIn } from '../ballot/programme.ts';
import { lapses } from '../division/parts.ts';
import { votingBegun, withDraft } from '../drafts/rules.ts';
import { maySpeak, type Side } from '../kernel/hearing.ts';
import {
  inTheRoom,
  noVoteUnderWay,
  type Question,
  type Rule,
  type SeatRule,
} from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import type { RuleId } from '../kernel/rules.ts';
import { noCaucus } from '../model-un/caucus-rules.ts';
import { draftAccepts, motionAccepts, pointAccepts } from '../road/room-machines.ts';
import { textOf } from '../texts/texts.ts';
import type { Motion, MotionMatter, PointOfOrder, RaisedMatter } from './motion.ts';
import { hasMoversTurn, MOTIONS, quotaOf } from './motions.ts';

export const raiseMotion: SeatRule<'raiseMotion'> = (question) => {
  const { room, command, seat } = question;
  return firstRefusal(
    () => noVoteUnderWay(question),
    () => (isMeeting(room, command.matter) ? ALLOWED : refuse('MOT-1', 'noMeeting')),
    () => inTheRoom(question),
    () => pointFirst(room),
    () => noMotionPut(room),
    () => noCaucus(room),
    () =>
      room.motions.some(({ by }) => by === seat) ? refuse('MOT-14', 'ownMotionFirst') : ALLOWED,
    () => isNew(room, command.matter),
    () => fitsTheMoment(question, command.matter),
  );
};

/** MOT-1: while the meeting is suspended for informal consultations, the debate may still be closed. */
const isMeeting = ({ phase }: Room, { kind }: RaisedMatter): boolean =>
  phase === 'generalDebate' ||
  phase === 'action' ||
  (phase === 'informals' && kind === 'closeDebate');

/** PTO-1: a point of order is dealt with before anything else, until an appeal has made it a motion. */
function pointFirst({ point }: Room): Verdict {
  return point === undefined || point.phase === 'appealed'
    ? ALLOWED
    : refuse('PTO-1', 'pointFirst');
}

/** MOT-4: once a motion has been put, its vote comes first. */
function noMotionPut({ motions }: Room): Verdict {
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

/**
 * The same question; for how long a meeting is suspended makes no other question of it, but a caucus
 * may be moved again on another topic or for another length.
 */
function isSame(one: MotionMatter, other: RaisedMatter): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'moderatedCaucus' || one.kind === 'unmoderatedCaucus') {
    return JSON.stringify(one) === JSON.stringify(other);
  }
  return 'draft' in one && 'draft' in other ? one.draft === other.draft : true;
}

function fitsTheMoment({ scenario, room }: Question, matter: RaisedMatter): Verdict {
  switch (matter.kind) {
    case 'suspendMeeting':
    case 'adjournMeeting':
      return ALLOWED;
    case 'closeDebate':
      return room.phase === 'action' ? refuse('MOT-9', 'noDebateToClose') : ALLOWED;
    case 'limitSpeeches':
      return room.phase === 'generalDebate' ? ALLOWED : refuse('MOT-11', 'noDebateToLimit');
    case 'moderatedCaucus':
    case 'unmoderatedCaucus':
      return room.phase === 'generalDebate'
        ? ALLOWED
        : refuse(MOTIONS[matter.kind].rule, 'noDebateForCaucus');
    case 'adjournItem':
      return (room.division === undefined && room.programme.length > 0) || room.phase !== 'action'
        ? ALLOWED
        : refuse('MOT-8', 'draftNotOpen');
    case 'adjournDebate':
    case 'competence':
      return isUndecided(room, matter.draft, MOTIONS[matter.kind].rule);
    case 'takeFirst':
      return mayComeFirst(room, matter.draft);
    case 'reconsider':
      return firstRefusal(
        () => wasDecided(room, matter.draft),
        () =>
          lapses(textOf(scenario, room, matter.draft))
            ? refuse('MOT-12', 'nothingToReconsider')
            : ALLOWED,
      );
  }
}

/** A text that is before the meeting and on which no voting has begun. */
function isUndecided(room: Room, draft: DraftId, rule: RuleId): Verdict {
  return withDraft(room, draft, ({ status }) => {
    const isBefore = room.stage === 0 || status === 'recommended' || status === 'inAction';
    return isBefore && draftAccepts(status, 'decideNotToVote') && !votingBegun(room, draft)
      ? ALLOWED
      : refuse(rule, 'draftNotOpen');
  });
}

function mayComeFirst(room: Room, draft: DraftId): Verdict {
  if (room.phase !== 'action') return refuse('MOT-13', 'noAction');
  const waiting = room.programme.map(textDecidedIn);
  const first = room.ballot === undefined ? waiting[0] : textDecidedIn(room.ballot.subject);
  if (!waiting.includes(draft) || first === draft) return refuse('MOT-13', 'notLaterInOrder');
  return first !== undefined && votingBegun(room, first)
    ? refuse('MOT-13', 'votingOnFirstBegun')
    : ALLOWED;
}

function wasDecided(room: Room, draft: DraftId): Verdict {
  if (room.phase !== 'action') return refuse('MOT-12', 'noAction');
  return withDraft(room, draft, ({ status }) =>
    draftAccepts(status, 'reconsider') &&
    Object.values(room.results).some(
      ({ stage, subject }) => stage === room.stage && textDecidedIn(subject) === draft,
    )
      ? ALLOWED
      : refuse('MOT-12', 'notDecidedHere'),
  );
}

export const withdrawMotion: SeatRule<'withdrawMotion'> = ({ room, command, seat }) => {
  const motion = room.motions.find(({ id }) => id === command.motion);
  if (motion === undefined) return refuse('MOT-5', 'noSuchMotion');
  if (motion.by !== seat) return refuse('MOT-5', 'notYourMotion');
  return step(motion, 'withdraw', 'motionBeingVoted');
};

function withFirst({ motions }: Room, ask: (motion: Motion) => Verdict): Verdict {
  const [motion] = motions;
  return motion === undefined ? refuse('MOT-3', 'noMotion') : ask(motion);
}

export const speakOnMotion: SeatRule<'speakOnMotion'> = (question) => {
  const { room, seat, command } = question;
  return firstRefusal(
    () => inTheRoom(question),
    () => pointFirst(room),
    () =>
      withFirst(room, (motion) =>
        firstRefusal(
          () => step(motion, 'speak', 'motionBeingVoted'),
          () => (room.floor.podium === 'empty' ? ALLOWED : refuse('FLO-5', 'floorTaken')),
          () => hasTurn(motion, seat, command.side),
        ),
      ),
  );
};

/** MOT-3: whom the rule counts, and the mover's own turn where it gives one. */
function hasTurn(motion: Motion, seat: SeatId, side: Side): Verdict {
  const ownTurn = hasMoversTurn(motion, seat, side) && !motion.inFavour.includes(seat);
  return ownTurn ? ALLOWED : maySpeak(motion, quotaOf(motion), seat, side, 'MOT-3');
}

function step(motion: Motion, event: 'speak' | 'put' | 'withdraw', reason: string): Verdict {
  return motionAccepts(motion, event) ? ALLOWED : refuse('MOT-4', reason);
}

export const putMotion: Rule<'putMotion'> = ({ room }) =>
  firstRefusal(
    () => pointFirst(room),
    () => noCaucus(room),
    () => (room.ballot === undefined ? ALLOWED : refuse('BAL-13', 'ballotBefore')),
    () => (room.floor.podium === 'empty' ? ALLOWED : refuse('FLO-5', 'floorTaken')),
    () => withFirst(room, (motion) => step(motion, 'put', 'motionBeingVoted')),
  );

export const raisePoint: SeatRule<'raisePoint'> = (question) => {
  const { room, seat, command } = question;
  const isVoting = room.ballot?.phase === 'inProgress' || room.ballot?.phase === 'locked';
  return firstRefusal(
    () =>
      room.phase === 'generalDebate' || room.phase === 'action'
        ? ALLOWED
        : refuse('PTO-1', 'noMeeting'),
    () => inTheRoom(question),
    () => (room.point === undefined ? ALLOWED : refuse('PTO-1', 'pointFirst')),
    () =>
      isVoting && command.matter !== 'conductOfVote' ? refuse('PTO-2', 'onlyConduct') : ALLOWED,
    () =>
      isVoting && room.ballot?.points?.includes(seat)
        ? refuse('PTO-2', 'pointOnThisVote')
        : ALLOWED,
    () => {
      switch (command.matter) {
        case 'conductOfVote':
          return room.ballot?.phase === 'inProgress' ? ALLOWED : refuse('PTO-2', 'noVoteToRun');
        case 'offTopic':
        case 'overTime':
          return room.floor.speaker === undefined || room.floor.speaker === seat
            ? refuse('PTO-1', 'nobodyElseSpeaks')
            : ALLOWED;
        case 'misapplied':
        case 'quorum':
          return ALLOWED;
      }
    },
  );
};

function withPoint(room: Room, ask: (point: PointOfOrder) => Verdict): Verdict {
  return room.point === undefined ? refuse('PTO-1', 'noPoint') : ask(room.point);
}

export const appealRuling: SeatRule<'appealRuling'> = (question) => {
  const { room } = question;
  return firstRefusal(
    () => noVoteUnderWay(question),
    () => inTheRoom(question),
    () => noMotionPut(room),
    () =>
      withPoint(room, (point) =>
        pointAccepts(point, 'appeal') ? ALLOWED : refuse('PTO-3', 'notRuledYet'),
      ),
  );
};

export const ruleOnPoint: Rule<'ruleOnPoint'> = ({ room }) =>
  withPoint(room, (point) =>
    pointAccepts(point, 'rule') ? ALLOWED : refuse('PTO-1', 'ruledAlready'),
  );

export const closePoint: Rule<'closePoint'> = ({ room }) =>
  withPoint(room, (point) =>
    pointAccepts(point, 'accept') ? ALLOWED : refuse('PTO-3', 'notRuledYet'),
  );

export const resumeMeeting: Rule<'resumeMeeting'> = ({ room }) =>
  room.suspended === undefined ? refuse('MOT-6', 'notSuspended') : ALLOWED;
