import { isConsensus } from '../../scenario/forums.ts';
import type { Question } from '../kernel/question.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import { stageOf } from '../kernel/script.ts';
import type { Command } from '../road/commands.ts';

/** Moves that lead to a vote or belong to one. */
const VOTING: ReadonlySet<Command['type']> = new Set([
  'moveNoVote',
  'pledgeVote',
  'acceptAsFriendly',
  'withdrawPledge',
  'proposeAmendment',
  'proposeSubAmendment',
  'withdrawAmendment',
  'orderAmendments',
  'requestVote',
  'raiseMotion',
  'withdrawMotion',
  'speakOnMotion',
  'putMotion',
  'appealRuling',
  'requestDivision',
  'objectToDivision',
  'speakOnDivision',
  'castVote',
  'declareIntention',
  'explainVote',
  'grantDivision',
  'closeDivisionHearing',
  'announceBallot',
  'adoptWithoutVote',
  'hearExplanations',
  'openVoting',
  'passRollCall',
  'lockVoting',
  'declareResult',
  'hearExplanationsAfter',
  'closeBallot',
]);

/** Moves of those who table a text, where there are such. */
const TABLING: ReadonlySet<Command['type']> = new Set([
  'introduceDraft',
  'joinSponsors',
  'leaveSponsors',
  'signDraft',
  'withdrawSignature',
  'withdrawDraft',
  'reintroduceDraft',
  'reviseDraft',
]);

/** Moves by which a report is sought by consensus. */
const CONSENSUS: ReadonlySet<Command['type']> = new Set([
  'holdParagraph',
  'releaseParagraph',
  'proposeChange',
  'acceptProposal',
  'refuseProposal',
  'takeStance',
  'breakSilence',
  'circulateText',
  'agreeParagraphs',
  'changeParagraph',
  'presentFinalText',
  'startSilence',
  'extendSilence',
  'putToGavel',
  'suspendForConsultations',
  'adoptByConsensus',
  'declareNoConsensus',
]);

/** CON-1: a forum decides by consensus or by vote, and takes no moves that belong to the other. */
export function fitsTheForum({ scenario, room, command: { type } }: Question): Verdict {
  if (isConsensus(stageOf(scenario, room).forum)) {
    if (VOTING.has(type)) return refuse('CON-1', 'noVotesHere');
    return TABLING.has(type) ? refuse('CON-1', 'reportIsTheChairs') : ALLOWED;
  }
  return CONSENSUS.has(type) ? refuse('CON-1', 'bodyVotes') : ALLOWED;
}
