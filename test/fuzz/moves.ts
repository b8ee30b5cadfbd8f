import type { Actor } from '../../shared/procedure/kernel/state.ts';
import type { MoveType } from '../../shared/procedure/road/enumerate.ts';
import type { Command, NamedCommand } from '../../shared/procedure/road/moves.ts';
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
  ['requestReply', 6],
  ['say', 2],
  ['yieldFloor', 6],
  ['introduceDraft', 4],
  ['joinSponsors', 1],
  ['leaveSponsors', 1],
  ['withdrawDraft', 2],
  ['reintroduceDraft', 8],
  ['moveNoVote', 20],
  ['proposeAmendment', 3],
  ['proposeSubAmendment', 2],
  ['withdrawAmendment', 2],
  ['signalOnAmendment', 2],
  ['takeBackSignal', 1],
  ['reviseDraft', 2],
  ['leaveRoom', 1],
  ['takePosture', 3],
  ['returnToRoom', 5],
  ['requestVote', 6],
  ['raiseMotion', 8],
  ['withdrawMotion', 4],
  ['speakOnMotion', 8],
  ['raisePoint', 2],
  ['appealRuling', 14],
  ['requestDivision', 14],
  ['requestDivisionOfAmendment', 14],
  ['objectToDivision', 25],
  ['withdrawDivisionRequest', 4],
  ['withdrawDivisionObjection', 6],
  ['speakOnDivision', 20],
  ['castVote', 40],
  ['declareIntention', 2],
  ['explainVote', 12],
  ['holdParagraph', 3],
  ['releaseParagraph', 2],
  ['proposeChange', 5],
  ['acceptProposal', 5],
  ['refuseProposal', 2],
  ['wantMore', 2],
  ['withdrawProposal', 2],
  ['takeStance', 14],
  ['breakSilence', 10],
  ['pledgeVote', 1],
  ['withdrawPledge', 2],
  ['signDraft', 1],
  ['withdrawSignature', 1],
  ['acceptAsFriendly', 6],
  ['raisePlacard', 12],
  ['lowerPlacard', 4],
  ['raisePrivilege', 2],
  ['inquire', 2],
  ['openTable', 2],
  ['sitDown', 2],
  ['askToSit', 2],
  ['inviteToTable', 2],
  ['declineTable', 1],
  ['leaveTable', 1],
  ['speakAtTable', 2],
  ['sendNote', 2],
  ['reportMessage', 1],
  ['offerDeal', 6],
  ['counterDeal', 2],
  ['acceptDeal', 6],
  ['declineDeal', 1],
  ['withdrawOffer', 1],
  ['markDeal', 1],
  ['sendCable', 4],
  ['writeLine', 4],
];

/** Moves of whoever presides. */
export const CHAIR: readonly Weighted[] = [
  ['callNextSpeaker', 14],
  ['endSpeech', 5],
  ['closeSpeakersList', 1],
  ['openSpeakersList', 1],
  ['setSpeakingTime', 1],
  ['orderAmendments', 3],
  ['putMotion', 14],
  ['ruleOnPoint', 14],
  ['closePoint', 10],
  ['resumeMeeting', 8],
  ['grantDivision', 14],
  ['closeDivisionHearing', 14],
  ['announceBallot', 14],
  ['adoptWithoutVote', 10],
  ['hearExplanations', 10],
  ['openVoting', 14],
  ['passRollCall', 14],
  ['lockVoting', 5],
  ['declareResult', 14],
  ['hearExplanationsAfter', 14],
  ['closeBallot', 10],
  ['circulateText', 3],
  ['agreeParagraphs', 2],
  ['changeParagraph', 2],
  ['setProposalAside', 5],
  ['presentFinalText', 8],
  ['startSilence', 12],
  ['extendSilence', 3],
  ['putToGavel', 12],
  ['suspendForConsultations', 4],
  ['adoptByConsensus', 5],
  ['declareNoConsensus', 1],
  ['callPlacard', 12],
  ['endCaucus', 3],
  ['answerHousePoint', 8],
  ['closeHousePoint', 8],
];

/** Moves of whoever leads the session; the debrief is for the end. */
export const FACILITATOR: readonly Weighted[] = [
  ['changeOptions', 4],
  ['advancePhase', 3],
  ['pause', 2],
  ['resume', 6],
  ['extendClock', 2],
  ['broadcastNote', 1],
  ['directWall', 2],
  ['takeBack', 3],
  ['releaseInject', 3],
  ['hideStory', 1],
  ['closeShadowRound', 3],
  ['openRound', 2],
  ['closeRound', 2],
  ['assignSeat', 4],
  ['releaseSeat', 1],
  ['shuffleSeats', 1],
  ['expectPeople', 1],
  ['recognisePerson', 1],
  ['removePerson', 1],
  ['letBackIn', 1],
  ['takeOverSeat', 2],
  ['handBackSeat', 2],
  ['tellPerson', 2],
  ['closeHelp', 1],
  ['hideMessage', 1],
  ['suggestLine', 1],
  ['silenceSeat', 1],
  ['correctAmendmentStands', 2],
  ['correctProposalStands', 2],
];

/** People at the door. */
export const DOOR: readonly Weighted[] = [
  ['join', 3],
  ['drop', 3],
  ['comeBack', 3],
  ['readBrief', 1],
  ['nameLeader', 1],
  ['coverChair', 1],
  ['handBackChair', 2],
];

/** Moves of a person about a seat. */
export const PERSON: readonly Weighted[] = [
  ['takeSeat', 6],
  ['takePlace', 3],
  ['leaveSeat', 1],
  ['askToShare', 3],
  ['stopAsking', 1],
  ['letShare', 2],
  ['declineToShare', 1],
  ['giveForecast', 2],
  ['askForHelp', 2],
  ['stopAskingForHelp', 1],
  ['readLine', 2],
  ['fileStory', 1],
];

/** How a walk gets to where something can happen. */
export function wayIn(world: WorldName, dice: Dice): readonly FuzzMove[] {
  if (world === 'sideBySide') return apart(dice);
  const isVoting = world !== 'experts' && world !== 'workingGroup';
  if (world === 'plenaryFirst') return enter('briefing', dice.one(['generalDebate', 'action']));
  if ((world === 'voting' || world === 'guests') && dice.happens(0.2)) return intoPlenary();
  if (!isVoting && dice.happens(0.4)) {
    return [...enter('briefing', 'informals', 'action'), chair({ type: 'presentFinalText' })];
  }
  const second = dice.one<Phase>(
    isVoting ? ['generalDebate', 'action', 'action'] : ['generalDebate', 'informals', 'informals'],
  );
  return enter('briefing', second);
}

/** Each venue to where it meets. */
const apart = (dice: Dice): readonly FuzzMove[] => [
  ...enterAt('committee', 'briefing', dice.one(['generalDebate', 'action', 'action'])),
  ...enterAt('experts', dice.one(['generalDebate', 'informals', 'informals'])),
];

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
const chair = (command: NamedCommand): FuzzMove => ({ by: facilitator, command, after: 0 });
const enterAt = (venue: string, ...phases: readonly Phase[]): readonly FuzzMove[] =>
  phases.map((to) => chair({ type: 'advancePhase', to, venue }));
/** The steps of the facilitator through these phases. */
export const enter = (...phases: readonly Phase[]): readonly FuzzMove[] =>
  phases.map((to) => chair({ type: 'advancePhase', to }));
