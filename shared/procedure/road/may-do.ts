import type { PublicScenario } from '../../scenario/scenario.ts';
import * as amendmentRules from '../amendments/rules.ts';
import * as ballotRules from '../ballot/rules.ts';
import { fitsTheForum } from '../consensus/forum-rules.ts';
import * as consensusRules from '../consensus/rules.ts';
import * as divisionRules from '../division/rules.ts';
import * as draftRules from '../drafts/rules.ts';
import * as floorRules from '../floor/rules.ts';
import { isObserver } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import {
  type CommandOf,
  isSeat,
  type Question,
  type Rule,
  type SeatQuestion,
  type SeatRule,
} from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import type { Actor } from '../kernel/state.ts';
import * as caucusRules from '../model-un/caucus-rules.ts';
import * as housePointRules from '../model-un/house-point-rules.ts';
import * as houseRules from '../model-un/rules.ts';
import { meetingGoesOn } from '../motions/meeting-rules.ts';
import * as motionRules from '../motions/rules.ts';
import * as seatingRules from '../seating/rules.ts';
import * as sessionRules from '../session/rules.ts';
import type { Command, FacilitatorCommand, SeatCommand } from './commands.ts';

export type { Verdict } from '../kernel/refusal.ts';

const seatRules: { [T in SeatCommand['type']]: SeatRule<T> } = {
  requestFloor: floorRules.requestFloor,
  leaveSpeakersList: floorRules.leaveSpeakersList,
  requestReply: floorRules.requestReply,
  say: floorRules.say,
  yieldFloor: floorRules.yieldFloor,
  introduceDraft: draftRules.introduceDraft,
  joinSponsors: draftRules.joinSponsors,
  leaveSponsors: draftRules.leaveSponsors,
  withdrawDraft: draftRules.withdrawDraft,
  reintroduceDraft: draftRules.reintroduceDraft,
  moveNoVote: draftRules.moveNoVote,
  proposeAmendment: amendmentRules.proposeAmendment,
  proposeSubAmendment: amendmentRules.proposeSubAmendment,
  withdrawAmendment: amendmentRules.withdrawAmendment,
  reviseDraft: amendmentRules.reviseDraft,
  leaveRoom: ballotRules.leaveRoom,
  returnToRoom: ballotRules.returnToRoom,
  requestVote: ballotRules.requestVote,
  raiseMotion: motionRules.raiseMotion,
  withdrawMotion: motionRules.withdrawMotion,
  speakOnMotion: motionRules.speakOnMotion,
  raisePoint: motionRules.raisePoint,
  appealRuling: motionRules.appealRuling,
  requestDivision: divisionRules.requestDivision,
  objectToDivision: divisionRules.objectToDivision,
  speakOnDivision: divisionRules.speakOnDivision,
  castVote: ballotRules.castVote,
  declareIntention: ballotRules.declareIntention,
  explainVote: ballotRules.explainVote,
  holdParagraph: consensusRules.holdParagraph,
  releaseParagraph: consensusRules.releaseParagraph,
  proposeChange: consensusRules.proposeChange,
  acceptProposal: consensusRules.acceptProposal,
  refuseProposal: consensusRules.refuseProposal,
  takeStance: consensusRules.takeStance,
  breakSilence: consensusRules.breakSilence,
  pledgeVote: houseRules.pledgeVote,
  withdrawPledge: houseRules.withdrawPledge,
  signDraft: houseRules.signDraft,
  withdrawSignature: houseRules.withdrawSignature,
  acceptAsFriendly: houseRules.acceptAsFriendly,
  raisePlacard: caucusRules.raisePlacard,
  lowerPlacard: caucusRules.lowerPlacard,
  raisePrivilege: housePointRules.raisePrivilege,
  inquire: housePointRules.inquire,
};

const otherRules: {
  [T in Exclude<Command['type'], SeatCommand['type']>]: Rule<T>;
} = {
  ...sessionRules,
  ...seatingRules,
  callNextSpeaker: floorRules.callNextSpeaker,
  endSpeech: floorRules.endSpeech,
  closeSpeakersList: floorRules.closeSpeakersList,
  openSpeakersList: floorRules.openSpeakersList,
  setSpeakingTime: floorRules.setSpeakingTime,
  orderAmendments: amendmentRules.orderAmendments,
  putMotion: motionRules.putMotion,
  ruleOnPoint: motionRules.ruleOnPoint,
  closePoint: motionRules.closePoint,
  resumeMeeting: motionRules.resumeMeeting,
  grantDivision: divisionRules.grantDivision,
  closeDivisionHearing: divisionRules.closeDivisionHearing,
  announceBallot: ballotRules.announceBallot,
  adoptWithoutVote: ballotRules.adoptWithoutVote,
  hearExplanations: ballotRules.hearExplanations,
  openVoting: ballotRules.openVoting,
  passRollCall: ballotRules.passRollCall,
  lockVoting: ballotRules.lockVoting,
  declareResult: ballotRules.declareResult,
  hearExplanationsAfter: ballotRules.hearExplanationsAfter,
  closeBallot: ballotRules.closeBallot,
  circulateText: consensusRules.circulateText,
  agreeParagraphs: consensusRules.agreeParagraphs,
  changeParagraph: consensusRules.changeParagraph,
  presentFinalText: consensusRules.presentFinalText,
  startSilence: consensusRules.startSilence,
  extendSilence: consensusRules.extendSilence,
  putToGavel: consensusRules.putToGavel,
  suspendForConsultations: consensusRules.suspendForConsultations,
  adoptByConsensus: consensusRules.adoptByConsensus,
  declareNoConsensus: consensusRules.declareNoConsensus,
  callPlacard: caucusRules.callPlacard,
  endCaucus: caucusRules.endCaucus,
  answerHousePoint: housePointRules.answerHousePoint,
  closeHousePoint: housePointRules.closeHousePoint,
};

const fromThePerson: ReadonlySet<Command['type']> = new Set([
  'takeSeat',
  'leaveSeat',
  'askToShare',
  'stopAsking',
  'letShare',
  'declineToShare',
]);
const fromTheServer: ReadonlySet<Command['type']> = new Set([
  'join',
  'drop',
  'comeBack',
  'readBrief',
  'clockRanOut',
]);

export const isSeatCommand = (command: Command): command is SeatCommand =>
  Object.hasOwn(seatRules, command.type);
export const isFacilitatorCommand = (command: Command): command is FacilitatorCommand =>
  !isSeatCommand(command) && !fromThePerson.has(command.type) && !fromTheServer.has(command.type);

/**
 * The one function that says whether a move is lawful now, and why not: asked by the server before
 * every fact, by the client for every button, by the computer-played delegations through the server.
 * It knows only what can be seen in the room.
 */
export function mayDo(
  scenario: PublicScenario,
  room: Room,
  actor: Actor,
  command: Command,
): Verdict {
  const question: Question = { scenario, room, actor, command };
  if (isSeatCommand(command)) return maySeatDo(question, command);
  return firstRefusal(
    () => mayThisActor(question),
    () => (room.phase === 'archived' ? refuse('SES-5', 'archived') : ALLOWED),
    () => fitsTheForum(question),
    () => meetingGoesOn(question),
    () => askOther(command.type, { ...question, command }),
  );
}

function maySeatDo(question: Question, command: SeatCommand): Verdict {
  const { scenario, room, actor } = question;
  if (actor.kind !== 'seat') return refuse('SEA-6', 'noSeat');
  const { seat } = actor;
  return firstRefusal(
    () => (isSeat(scenario, seat) ? ALLOWED : refuse('SEA-7', 'noSuchSeat')),
    () => mayMoveTheSeat(room, actor),
    () => (room.phase === 'archived' ? refuse('SES-5', 'archived') : ALLOWED),
    () => (room.paused === undefined ? ALLOWED : refuse('SES-3', 'paused')),
    () =>
      isObserver(scenario, seat) && !OPEN_TO_OBSERVERS.has(command.type)
        ? refuse('SEA-8', 'observer')
        : ALLOWED,
    () => houseRules.fitsTheHouseRules(question),
    () => fitsTheForum(question),
    () => meetingGoesOn(question),
    () => askSeat(command.type, { ...question, command, seat }),
  );
}

/** SEA-8: an observer comes, goes and speaks. */
const OPEN_TO_OBSERVERS: ReadonlySet<SeatCommand['type']> = new Set<SeatCommand['type']>([
  'requestFloor',
  'leaveSpeakersList',
  'requestReply',
  'say',
  'yieldFloor',
  'leaveRoom',
  'returnToRoom',
  'raisePlacard',
  'lowerPlacard',
  'raisePrivilege',
  'inquire',
]);

/** SEA-5 and SEA-6: one hand moves a seat at a time. */
function mayMoveTheSeat(room: Room, actor: Extract<Actor, { kind: 'seat' }>): Verdict {
  const hold = own(room.seats, actor.seat);
  switch (actor.via) {
    case 'person':
      return hold === 'facilitator' ? refuse('SEA-5', 'facilitatorPlays') : ALLOWED;
    case 'facilitator':
      return hold === 'facilitator' ? ALLOWED : refuse('SEA-5', 'takeOverFirst');
    case 'computer':
      return hold === undefined || hold === 'covered' ? ALLOWED : refuse('SEA-6', 'personPlays');
  }
}

/** NET-4: the facilitator's moves are the facilitator's; the system in the Chair may make them too. */
function mayThisActor({ actor, command }: Question): Verdict {
  if (isFacilitatorCommand(command)) {
    return actor.kind === 'facilitator' || actor.kind === 'clock'
      ? ALLOWED
      : refuse('SES-2', 'facilitatorOnly');
  }
  if (fromThePerson.has(command.type)) {
    return actor.kind === 'person' ? ALLOWED : refuse('NET-4', 'notYours');
  }
  return ALLOWED;
}

function askSeat<T extends SeatCommand['type']>(
  type: T,
  question: SeatQuestion<CommandOf[T]>,
): Verdict {
  return seatRules[type](question);
}

function askOther<T extends keyof typeof otherRules>(
  type: T,
  question: Question<CommandOf[T]>,
): Verdict {
  return otherRules[type](question);
}
