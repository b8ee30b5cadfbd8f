import type { EventFromLogic } from 'xstate';
import type { DraftId, PublicScenario } from '../../scenario/scenario.ts';
import { isNext, textDecidedIn } from '../ballot/programme.ts';
import { own } from '../kernel/own.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { BallotSubject, DraftStatus, Room } from '../kernel/room.ts';
import { takenAt } from '../kernel/script.ts';
import { draftMachine } from './machine.ts';

export type DraftEvent = EventFromLogic<typeof draftMachine>['type'];

const phases = phasesOf<DraftStatus>()(draftMachine);

/** Whether the draft's machine takes the event now. */
export const draftAccepts = (status: DraftStatus, event: DraftEvent): boolean =>
  phases.accepts(status, event);

/** The draft's status after an event. Throws where the machine does not take it: the log is broken. */
export const moveDraft = (status: DraftStatus, event: DraftEvent): DraftStatus =>
  phases.after(status, event);

/** Whether a draft of that status is before the present stage, to be discussed and decided there. */
export function isBefore(
  scenario: PublicScenario,
  room: { readonly stage: number },
  status: DraftStatus,
): boolean {
  if (status === 'inAction') return true;
  return takenAt(scenario, room) === 'tabled'
    ? status === 'circulated' || status === 'introduced'
    : status === 'recommended';
}

/**
 * DRA-3: voting on the words of a draft begins with the vote on it as a whole, on an amendment to it or
 * on a part of it. A vote on a motion about it, also on whether to divide it, is not yet one.
 */
export const votingOnWordsBegun = (room: Room, id: DraftId): boolean =>
  (room.ballot !== undefined &&
    isOnWords(room.ballot.subject, id) &&
    room.ballot.phase !== 'announced' &&
    room.ballot.phase !== 'explanationsBefore') ||
  isDecided(room, id, isOnWords);

/** Voting on the words of a draft has begun, or it is settled whether to vote on parts of them. */
export const votingBegun = (room: Room, id: DraftId): boolean =>
  votingOnWordsBegun(room, id) ||
  (room.division?.draft === id && room.division.phase === 'granted') ||
  (room.ballot !== undefined && isOnDivision(room.ballot.subject, id)) ||
  isDecided(room, id, isOnDivision);

const isOnWords = (subject: BallotSubject, id: DraftId): boolean =>
  textDecidedIn(subject) === id && subject.kind !== 'division';

const isOnDivision = (subject: BallotSubject, id: DraftId): boolean =>
  subject.kind === 'division' && subject.draft === id;

/** Whether such a vote on the draft has been held at this stage, and still counts. */
const isDecided = (
  room: Room,
  id: DraftId,
  isAbout: (subject: BallotSubject, id: DraftId) => boolean,
): boolean =>
  Object.values(room.results).some(
    ({ ballot, stage, subject }) =>
      stage === room.stage && isAbout(subject, id) && !isSetAside(room, id, ballot),
  );

/** Whether a ballot on a draft no longer counts: the draft is reconsidered (MOT-12) or was reintroduced (DRA-7). */
export const isSetAside = (
  { drafts }: Pick<Room, 'drafts'>,
  id: DraftId,
  ballot: string,
): boolean => own(drafts, id)?.setAside?.includes(ballot) === true;

/** The vote on the draft as a whole stands next. */
export const isNextDraft = (room: Room, draft: DraftId): boolean =>
  isNext(room, (subject) => subject.kind === 'draft' && subject.draft === draft);
