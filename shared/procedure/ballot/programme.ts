import type {
  Draft,
  DraftId,
  PublicScenario,
  SeatId,
  VotingMethod,
} from '../../scenario/scenario.ts';
import { isVoter, membersOf } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { BallotSubject, ProgrammeItem, Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';

/** The draft of that id. Throws where the scenario has none. */
export function draftOf(scenario: PublicScenario, id: DraftId): Draft {
  const draft = scenario.drafts.find((candidate) => candidate.id === id);
  if (draft === undefined) throw new Error(`The scenario has no draft ${id}.`);
  return draft;
}

/** The delegation that leads a draft: as tabled, or whoever has reintroduced it; none leads a report. */
export function leaderOf(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  id: DraftId,
): SeatId | undefined {
  return own(room.drafts, id)?.leader ?? draftOf(scenario, id).leader;
}

/** Everyone who sponsors a draft now: the scenario's list, those who joined, less those who left. */
export function sponsorsOf(scenario: PublicScenario, room: Room, id: DraftId): readonly SeatId[] {
  const standing = own(room.drafts, id);
  const listed = draftOf(scenario, id).sponsors.map((sponsor) => sponsor.seat);
  if (standing === undefined) return listed;
  return [...listed, ...standing.joined].filter((seat) => !standing.left.includes(seat));
}

/** The drafts that a stage opens its action with, in the order of submission (rule 131). */
export function programmeOf(scenario: PublicScenario, room: Room): readonly ProgrammeItem[] {
  const first = room.stage === 0;
  return stageOf(scenario, room)
    .action.map((item) => item.draft)
    .filter((id) => {
      const status = own(room.drafts, id)?.status;
      return first ? status === 'circulated' || status === 'introduced' : status === 'recommended';
    })
    .map((draft) => ({ kind: 'draft', draft, attempt: 1 }));
}

/** The draft that a vote is about, if it is about one. */
export function draftIn(subject: BallotSubject): DraftId | undefined {
  if (subject.kind !== 'motion') return subject.draft;
  return 'draft' in subject.matter ? subject.matter.draft : undefined;
}

/** The draft whose text a vote decides, as a whole or in part; a motion about it decides no text. */
export function textDecidedIn(subject: BallotSubject): DraftId | undefined {
  return subject.kind === 'motion' || subject.kind === 'noVote' ? undefined : subject.draft;
}

/** The id of a ballot: its stage, its subject, and whether the same was voted on before. */
export function ballotId(scenario: PublicScenario, room: Room, item: ProgrammeItem): string {
  const id = firstBallotId(scenario, room, item);
  const before = Object.keys(room.results).filter(
    (known) => known === id || known.startsWith(`${id}-again-`),
  );
  return before.length === 0 ? id : `${id}-again-${before.length}`;
}

function firstBallotId(scenario: PublicScenario, room: Room, item: ProgrammeItem): string {
  const parts = [stageOf(scenario, room).id];
  if (item.kind === 'motion') return [...parts, 'motion', item.motion].join('-');
  if (item.kind === 'noVote') parts.push('no-vote');
  if (item.kind === 'division') parts.push('division');
  if (item.kind === 'part') parts.push(...item.part);
  if (item.kind === 'amendment') parts.push('amendment', item.amendment);
  parts.push(item.draft);
  if (item.attempt === 2) parts.push('second');
  return parts.join('-');
}

/** How a ballot will be taken, or undefined while the Chair has still to ask for adoption without one. */
export function methodFor(
  scenario: PublicScenario,
  room: Room,
  subject: BallotSubject,
): VotingMethod | undefined {
  const { method } = room.options;
  // Motions, parts and amendments are always voted on; without a method of the session's own, by record.
  if (subject.kind !== 'draft') {
    return method === 'record' || method === 'askConsensus' ? 'recorded' : method;
  }
  if (method === 'askConsensus') return undefined;
  if (method !== 'record') return method;
  const requested = stageOf(scenario, room).action.find(
    (item) => item.draft === subject.draft,
  )?.requested;
  return requested === undefined || requested === 'none' ? undefined : requested;
}

/** The seats that a person or the facilitator plays now; the computer plays the others. */
export function seatsHeldByPeople({ seats }: Room): readonly SeatId[] {
  return Object.entries(seats)
    .filter(([, hold]) => hold === 'present' || hold === 'facilitator')
    .map(([seat]) => seat)
    .sort();
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
