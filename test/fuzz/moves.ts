import type { Actor } from '../../shared/procedure/kernel/state.ts';
import type { MoveType } from '../../shared/procedure/road/enumerate.ts';
import type { Command } from '../../shared/procedure/road/moves.ts';
import type { Phase } from '../../shared/scenario/scenario.ts';
import type { Dice } from './dice.ts';
import type { FuzzMove } from './fuzz-session.ts';
import type { WorldName } from './worlds.ts';

/** A kind of move, and how often it is thought of. */
export type Weighted = readonly [MoveType, number];

/** Moves of a delegation. What interrupts comes more often than in life: there the procedures meet. */
export const SEAT: readonly Weighted[] = [
  ['requestFloor', 4],
  ['leaveSpeakersList', 1],
  ['requestReply', 3],
  ['say', 1],
  ['yieldFloor', 2],
  ['introduceDraft', 2],
  ['joinSponsors', 1],
  ['leaveSponsors', 1],
  ['withdrawDraft', 3],
  ['reintroduceDraft', 4],
  ['moveNoVote', 5],
  ['proposeAmendment', 5],
  ['proposeSubAmendment', 3],
  ['withdrawAmendment', 2],
  ['reviseDraft', 2],
  ['leaveRoom', 3],
  ['returnToRoom', 4],
  ['requestVote', 3],
  ['raiseMotion', 10],
  ['withdrawMotion', 2],
  ['speakOnMotion', 4],
  ['raisePoint', 5],
  ['appealRuling', 4],
  ['requestDivision', 7],
  ['objectToDivision', 4],
  ['speakOnDivision', 4],
  ['castVote', 22],
  ['declareIntention', 2],
  ['explainVote', 3],
  ['holdParagraph', 4],
  ['releaseParagraph', 2],
  ['proposeChange', 5],
  ['acceptProposal', 5],
  ['refuseProposal', 2],
  ['takeStance', 6],
  ['breakSilence', 3],
  ['pledgeVote', 1],
  ['withdrawPledge', 1],
  ['signDraft', 1],
  ['withdrawSignature', 1],
  ['acceptAsFriendly', 3],
  ['raisePlacard', 4],
  ['lowerPlacard', 1],
  ['raisePrivilege', 2],
  ['inquire', 2],
];

/** Moves of whoever presides. */
export const CHAIR: readonly Weighted[] = [
  ['callNextSpeaker', 5],
  ['endSpeech', 3],
  ['closeSpeakersList', 1],
  ['openSpeakersList', 1],
  ['setSpeakingTime', 1],
  ['orderAmendments', 3],
  ['putMotion', 6],
  ['ruleOnPoint', 6],
  ['closePoint', 4],
  ['resumeMeeting', 3],
  ['grantDivision', 5],
  ['closeDivisionHearing', 5],
  ['announceBallot', 6],
  ['adoptWithoutVote', 3],
  ['hearExplanations', 4],
  ['openVoting', 6],
  ['passRollCall', 5],
  ['lockVoting', 4],
  ['declareResult', 6],
  ['hearExplanationsAfter', 3],
  ['closeBallot', 5],
  ['circulateText', 3],
  ['agreeParagraphs', 2],
  ['changeParagraph', 2],
  ['presentFinalText', 4],
  ['startSilence', 4],
  ['extendSilence', 2],
  ['putToGavel', 4],
  ['suspendForConsultations', 3],
  ['adoptByConsensus', 3],
  ['declareNoConsensus', 1],
  ['callPlacard', 4],
  ['endCaucus', 1],
  ['answerHousePoint', 4],
  ['closeHousePoint', 4],
];

/** Moves of whoever leads the session; the debrief is for the end. */
export const FACILITATOR: readonly Weighted[] = [
  ['changeOptions', 4],
  ['advancePhase', 6],
  ['pause', 2],
  ['resume', 6],
  ['extendClock', 2],
  ['broadcastNote', 1],
  ['assignSeat', 4],
  ['releaseSeat', 1],
  ['shuffleSeats', 1],
  ['removePerson', 1],
  ['takeOverSeat', 2],
  ['handBackSeat', 2],
];

/** People at the door. */
export const DOOR: readonly Weighted[] = [
  ['join', 3],
  ['drop', 3],
  ['comeBack', 3],
  ['readBrief', 1],
];

/** Moves of a person about a seat. */
export const PERSON: readonly Weighted[] = [
  ['takeSeat', 6],
  ['leaveSeat', 1],
  ['askToShare', 3],
  ['stopAsking', 1],
  ['letShare', 2],
  ['declineToShare', 1],
];

/** How a walk gets to where something can happen. */
export function wayIn(world: WorldName, dice: Dice): readonly FuzzMove[] {
  const isVoting = world === 'voting' || world === 'guests';
  if (isVoting && dice.happens(0.2)) return intoPlenary();
  const second = dice.one<Phase>(
    isVoting ? ['generalDebate', 'action', 'action'] : ['generalDebate', 'informals', 'informals'],
  );
  return enter('briefing', second);
}

/** Through a committee that adopts everything with one vote, into the plenary's action. */
function intoPlenary(): readonly FuzzMove[] {
  const whole: readonly FuzzMove[] = [
    chair({ type: 'announceBallot' }),
    chair({ type: 'openVoting' }),
    { by: { kind: 'seat', seat: 'AAA', via: 'computer' }, command: yes, after: 0 },
    chair({ type: 'lockVoting' }),
    chair({ type: 'declareResult' }),
    chair({ type: 'closeBallot' }),
  ];
  return [
    chair({ type: 'changeOptions', options: { method: 'record' } }),
    ...enter('briefing', 'action'),
    ...whole,
    ...whole,
    ...enter('outcome', 'action'),
  ];
}

const yes: Command = { type: 'castVote', choice: 'yes' };
const facilitator: Actor = { kind: 'facilitator' };
const chair = (command: Command): FuzzMove => ({ by: facilitator, command, after: 0 });
const enter = (...phases: readonly Phase[]): readonly FuzzMove[] =>
  phases.map((to) => chair({ type: 'advancePhase', to }));
