import { isDecided } from '../../../shared/procedure/consensus/consensus.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { hasBoard, isThere, type WallPicture } from '../../../shared/procedure/session/wall.ts';
import { decisionsOnDrafts, latestResult } from '../texts/results.ts';

/**
 * What the large part of the wall shows. question: the words that a vote on a part or an amendment is
 * about; outcome: what has just been decided; break: that the session is paused.
 */
export type Picture =
  | Exclude<WallPicture, { readonly kind: 'board' }>
  | { readonly kind: 'board' | 'question' | 'outcome' | 'break' };

/** What the wall shows: the facilitator's choice while it can be shown, else what the meeting is doing. */
export function pictureOf(room: Room): Picture {
  return ordered(room) ?? automatic(room);
}

/** Whether the facilitator's choice stands there, and not what the meeting is doing. */
export const isOrdered = (room: Room): boolean => ordered(room) !== undefined;

function ordered(room: Room): Picture | undefined {
  const shows = room.wall?.shows;
  switch (shows?.kind) {
    case 'board':
      if (!hasBoard(room)) return undefined;
      return { kind: isVoting(room) ? 'board' : 'outcome' };
    case 'text':
      return own(room.drafts, shows.draft) === undefined ? undefined : shows;
    default:
      return shows !== undefined && isThere(room, shows) ? shows : undefined;
  }
}

/** Votes are coming in, or have been locked and not yet counted. */
const isVoting = ({ ballot }: Room): boolean =>
  ballot?.phase === 'inProgress' || ballot?.phase === 'locked';

function automatic(room: Room): Picture {
  const { ballot, point, housePoint, motions, caucus, division, floor, suspended } = room;
  if (room.paused !== undefined) return { kind: 'break' };
  if (point !== undefined || housePoint !== undefined) return { kind: 'hall' };
  if (ballot !== undefined) return { kind: ofBallot(room, ballot) };
  if (suspended !== undefined) return { kind: 'canvass' };
  const isDivided = division !== undefined && division.phase !== 'granted';
  if (floor.speaker !== undefined || motions.length > 0 || isDivided || caucus !== undefined) {
    return { kind: 'hall' };
  }
  return { kind: room.negotiation === undefined ? ofPhase(room) : ofNegotiation(room) };
}

type Simple = 'hall' | 'board' | 'canvass' | 'outcome' | 'question';

function ofBallot(room: Room, { phase, subject }: NonNullable<Room['ballot']>): Simple {
  if (isVoting(room)) return 'board';
  if (phase === 'declared' || phase === 'explanationsAfter' || phase === 'closed') return 'outcome';
  const isOfWords =
    subject.kind === 'part' || subject.kind === 'amendment' || subject.kind === 'amendmentPart';
  return isOfWords ? 'question' : 'hall';
}

/** A result stays on the wall until the next business. */
function ofPhase(room: Room): Simple {
  if (room.phase === 'informals') return 'canvass';
  if (room.phase === 'outcome' && decisionsOnDrafts(room).length > 0) return 'outcome';
  return room.phase === 'action' && latestResult(room) !== undefined ? 'outcome' : 'hall';
}

/** Text and brackets while they are worked on; the hall, with who stands where, when the text is put. */
function ofNegotiation({ phase, negotiation }: Room): Simple {
  if (negotiation === undefined) return 'hall';
  if (isDecided(negotiation)) return 'outcome';
  const isAtWork = phase === 'informals' || phase === 'action';
  const isOpen = negotiation.phase === 'reading' || negotiation.phase === 'consultations';
  return isAtWork && isOpen ? 'canvass' : 'hall';
}
