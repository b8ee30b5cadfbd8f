import type { DraftId, PublicScenario, SeatId, VotingMethod } from '../../scenario/scenario.ts';
import { decidesOf, type House } from '../kernel/house.ts';
import { isVoter, membersOf } from '../kernel/membership.ts';
import type { BallotSubject, ProgrammeItem, Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';

/** The draft that a vote is about, if it is about one. */
export function draftIn(subject: BallotSubject): DraftId | undefined {
  if (subject.kind !== 'motion') return subject.draft;
  return 'draft' in subject.matter ? subject.matter.draft : undefined;
}

/** The draft whose text a vote decides, as a whole or in part; a motion about it decides no text. */
export function textDecidedIn(subject: BallotSubject): DraftId | undefined {
  return subject.kind === 'motion' || subject.kind === 'noVote' ? undefined : subject.draft;
}

/** Whether such a vote stands next: first of the programme, or announced and not yet put to the vote. */
export function isNext(
  { ballot, programme }: Pick<Room, 'ballot' | 'programme'>,
  isIt: (subject: BallotSubject) => boolean,
): boolean {
  if (ballot !== undefined && isIt(ballot.subject)) {
    return ballot.phase === 'announced' || ballot.phase === 'explanationsBefore';
  }
  const [next] = programme;
  return next !== undefined && isIt(next) && next.attempt === 1;
}

/** The id of a ballot: its stage, its subject, and whether the same was voted on before. */
export function ballotId(house: House, room: Room, item: ProgrammeItem): string {
  const id = firstBallotId(house, room, item);
  const before = Object.keys(room.results).filter(
    (known) => known === id || known.startsWith(`${id}-again-`),
  );
  return before.length === 0 ? id : `${id}-again-${before.length}`;
}

function firstBallotId(house: House, room: Room, item: ProgrammeItem): string {
  const parts = [stageOf(house.scenario, room).id, ...decidesOf(house, item).id(item)];
  if (item.attempt === 2) parts.push('second');
  return parts.join('-');
}

/** How a ballot will be taken, or undefined while the Chair has still to ask for adoption without one. */
export function methodFor(
  house: House,
  room: Room,
  subject: BallotSubject,
): VotingMethod | undefined {
  const { method } = room.options;
  // What is always voted on: without a method of the session's own, by record.
  if (!decidesOf(house, subject).mayPassWithoutVote) {
    return method === 'record' || method === 'askConsensus' ? 'recorded' : method;
  }
  if (method === 'askConsensus') return undefined;
  if (method !== 'record') return method;
  const requested = stageOf(house.scenario, room).action.find(
    (item) => item.draft === textDecidedIn(subject),
  )?.requested;
  return requested === undefined || requested === 'none' ? undefined : requested;
}

/** The next member to be called in a roll call after `called` have been, skipping who cannot vote. */
export function nextInRollCall(
  scenario: PublicScenario,
  room: Room,
  start: SeatId,
  called: number,
): { called: number; calling?: SeatId } {
  const seats = membersOf(scenario);
  const first = seats.findIndex((delegation) => delegation.id === start);
  for (let position = called; position < seats.length; position += 1) {
    const seat = seats[(first + position) % seats.length];
    if (seat !== undefined && isVoter(scenario, room, seat.id)) {
      return { called: position + 1, calling: seat.id };
    }
  }
  return { called: seats.length };
}
