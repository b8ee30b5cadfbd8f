import type { Question } from '../kernel/question.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Command } from '../road/commands.ts';

/** What belongs to the formal meeting and waits while it is suspended; all else is done in the corridors. */
const OF_THE_MEETING: ReadonlySet<Command['type']> = new Set([
  'requestFloor',
  'requestReply',
  'say',
  'introduceDraft',
  'moveNoVote',
  'raiseMotion',
  'speakOnMotion',
  'raisePoint',
  'appealRuling',
  'raisePrivilege',
  'inquire',
  'requestDivision',
  'objectToDivision',
  'speakOnDivision',
  'requestVote',
  'castVote',
  'explainVote',
  'callNextSpeaker',
  'putMotion',
  'grantDivision',
  'closeDivisionHearing',
  'announceBallot',
  'openVoting',
]);

/** MOT-6: while the meeting is suspended nothing happens in it. */
export function meetingGoesOn({ room, command }: Question): Verdict {
  return room.suspended !== undefined && OF_THE_MEETING.has(command.type)
    ? refuse('MOT-6', 'meetingSuspended')
    : ALLOWED;
}
