import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { Move } from './move.ts';

/** What a move is about, in the order in which the list of all moves shows it. */
const MOVE_GROUPS = [
  'floor',
  'texts',
  'amendments',
  'division',
  'vote',
  'report',
  'motions',
  'points',
  'room',
] as const;
type MoveGroup = (typeof MOVE_GROUPS)[number];

const GROUP_OF: { readonly [T in SeatCommand['type']]: MoveGroup } = {
  requestFloor: 'floor',
  leaveSpeakersList: 'floor',
  requestReply: 'floor',
  say: 'floor',
  yieldFloor: 'floor',
  raisePlacard: 'floor',
  lowerPlacard: 'floor',
  introduceDraft: 'texts',
  joinSponsors: 'texts',
  leaveSponsors: 'texts',
  signDraft: 'texts',
  withdrawSignature: 'texts',
  withdrawDraft: 'texts',
  reintroduceDraft: 'texts',
  moveNoVote: 'motions',
  proposeAmendment: 'amendments',
  proposeSubAmendment: 'amendments',
  withdrawAmendment: 'amendments',
  reviseDraft: 'amendments',
  acceptAsFriendly: 'amendments',
  requestDivision: 'division',
  objectToDivision: 'division',
  withdrawDivisionRequest: 'division',
  withdrawDivisionObjection: 'division',
  speakOnDivision: 'division',
  requestVote: 'vote',
  castVote: 'vote',
  declareIntention: 'vote',
  explainVote: 'vote',
  pledgeVote: 'vote',
  withdrawPledge: 'vote',
  holdParagraph: 'report',
  releaseParagraph: 'report',
  proposeChange: 'report',
  acceptProposal: 'report',
  refuseProposal: 'report',
  takeStance: 'report',
  breakSilence: 'report',
  raiseMotion: 'motions',
  withdrawMotion: 'motions',
  speakOnMotion: 'motions',
  raisePoint: 'points',
  appealRuling: 'points',
  raisePrivilege: 'points',
  inquire: 'points',
  leaveRoom: 'room',
  returnToRoom: 'room',
};

/** The moves by what they are about; groups without a move are left out. */
export function grouped(
  moves: readonly Move[],
): readonly { readonly group: MoveGroup; readonly moves: readonly Move[] }[] {
  return MOVE_GROUPS.map((group) => ({
    group,
    moves: moves.filter(({ command }) => GROUP_OF[command.type] === group),
  })).filter((each) => each.moves.length > 0);
}
