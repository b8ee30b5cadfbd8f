import type { Fact } from '../facts.ts';
import type { Minute, Room } from '../room.ts';
import type { SessionState } from '../state.ts';
import { inRoom } from './fold.ts';

/** How many of the latest minutes stay in the room; the whole record is in the log. */
export const MINUTES_KEPT = 8;

/** Enters the fact into the record of the meeting, if it belongs there. */
export function keepMinutes(state: SessionState, fact: Fact): SessionState {
  const minute = minuteOf(state.room, fact);
  if (minute === undefined) return state;
  const all: (readonly [string, Minute])[] = [
    ...Object.entries(state.room.minutes),
    [String(fact.seq), minute],
  ];
  return inRoom(state, {
    minutes: Object.fromEntries(all.slice(-MINUTES_KEPT)),
  });
}

/**
 * The minute of a fact; votes and comings and goings make none. In its values, `seat`, `draft`,
 * `phase`, `choice`, `method`, `outcome` and `ballot` are codes that the reader's language names.
 */
function minuteOf(room: Room, fact: Fact): Minute | undefined {
  const minute = (key: string, values: Minute['values'] = {}): Minute => ({
    at: fact.at,
    key: `minutes.${key}`,
    values,
  });
  switch (fact.type) {
    case 'phaseEntered':
      return minute('phaseEntered', { phase: fact.phase, stage: fact.stage });
    case 'paused':
    case 'resumed':
    case 'speakersListClosed':
    case 'speakersListOpened':
      return minute(fact.type);
    case 'noteBroadcast':
      return minute('note', { text: fact.text });
    case 'floorGiven':
      return minute(fact.reply ? 'replyGiven' : 'floorGiven', {
        seat: fact.seat,
      });
    case 'statementMade':
    case 'voteExplained':
      return minute(fact.type, { seat: fact.seat, text: fact.text });
    case 'draftIntroduced':
    case 'sponsorJoined':
    case 'sponsorLeft':
    case 'draftWithdrawn':
    case 'noVoteMoved':
      return minute(fact.type, { seat: fact.seat, draft: fact.draft });
    case 'divisionRequested':
    case 'divisionObjected':
      return minute(fact.type, { seat: fact.seat, draft: fact.draft });
    case 'divisionSpoken':
      return minute(`divisionSpoken.${fact.side}`, { seat: fact.seat, text: fact.text });
    case 'divisionGranted':
      return minute(fact.type, { draft: room.division?.draft ?? '' });
    case 'voteRequested':
      return minute(fact.type, { seat: fact.seat, method: fact.method });
    case 'intentionDeclared':
      return minute(fact.type, { seat: fact.seat, choice: fact.choice });
    case 'votingOpened':
    case 'adoptedWithoutVote':
      return aboutBallot(room, (draft, kind) => minute(`${fact.type}.${kind}`, { draft }));
    case 'resultDeclared':
      return declared(room, minute);
    default:
      return undefined;
  }
}

function aboutBallot(
  { ballot }: Room,
  make: (draft: string, kind: string) => Minute,
): Minute | undefined {
  return ballot === undefined ? undefined : make(ballot.subject.draft, ballot.subject.kind);
}

function declared(
  room: Room,
  minute: (key: string, values: Minute['values']) => Minute,
): Minute | undefined {
  const result = room.results[room.ballot?.id ?? ''];
  if (result === undefined) return undefined;
  const { subject, outcome, tally } = result;
  const { yes, no, abstain } = tally;
  return minute(`resultDeclared.${subject.kind}.${outcome}`, {
    draft: subject.draft,
    yes,
    no,
    abstain,
  });
}
