import type { EventFromLogic } from 'xstate';
import type { DraftId, PublicScenario } from '../../scenario/scenario.ts';
import { textDecidedIn } from '../ballot/programme.ts';
import { own } from '../kernel/own.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { DraftStatus, Room } from '../kernel/room.ts';
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
 * Voting on a draft begins with its ballot, or with the first vote on an amendment to it, on a part
 * of it or on dividing it. A motion not to vote on it is not yet a vote on it.
 */
export const votingBegun = (room: Room, id: DraftId): boolean =>
  (room.division?.draft === id && room.division.phase === 'granted') ||
  (room.ballot?.subject.kind === 'division' && room.ballot.subject.draft === id) ||
  (room.ballot !== undefined &&
    textDecidedIn(room.ballot.subject) === id &&
    room.ballot.phase !== 'announced' &&
    room.ballot.phase !== 'explanationsBefore') ||
  Object.values(room.results).some(
    ({ ballot, stage, subject }) =>
      stage === room.stage && textDecidedIn(subject) === id && !isSetAside(room, id, ballot),
  );

/** MOT-12: whether a ballot on a draft no longer counts, because the draft is reconsidered. */
export const isSetAside = (
  { drafts }: Pick<Room, 'drafts'>,
  id: DraftId,
  ballot: string,
): boolean => own(drafts, id)?.setAside?.includes(ballot) === true;

/** The draft stands next: first of the programme, or announced and not yet put to the vote. */
export function isNextDraft(room: Room, draft: DraftId): boolean {
  const { ballot } = room;
  if (ballot?.subject.kind === 'draft' && ballot.subject.draft === draft) {
    return ballot.phase === 'announced' || ballot.phase === 'explanationsBefore';
  }
  const next = room.programme[0];
  return next?.kind === 'draft' && next.draft === draft && next.attempt === 1;
}
