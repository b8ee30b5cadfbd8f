import { isConsensus } from '../../scenario/forums.ts';
import type { PublicScenario, SeatId, Stage } from '../../scenario/scenario.ts';
import { withAmendments } from '../amendments/programme.ts';
import { canWait } from '../ballot/ballot.ts';
import { ballotId, draftIn } from '../ballot/programme.ts';
import type { NegotiationPhase } from '../consensus/negotiation.ts';
import { programmeOf } from '../drafts/programme.ts';
import type { House } from '../kernel/house.ts';
import { isInArrears, membersOf } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { BallotSubject, ProgrammeItem, Room } from '../kernel/room.ts';
import { isMeeting, stageOf } from '../kernel/script.ts';
import type { MatterId } from '../kernel/state.ts';

/** Something that can be forecast now. */
export type Matter =
  | { readonly kind: 'ballot'; readonly id: MatterId; readonly subject: BallotSubject }
  | { readonly kind: 'report'; readonly id: MatterId };

/** How many states a forecast names beside the result. */
const NAMED = 2;

/** While the Chair puts a report to the meeting, or has declared what came of it, nobody forecasts it. */
const OPEN: readonly NegotiationPhase[] = ['reading', 'consultations', 'finalText'];

/**
 * FOR-1: what can be forecast here and now, the next decision first: ballots of which the voting has
 * not been opened, or a report that is not put to the meeting. None in a closed meeting.
 */
export function openMatters(house: House, room: Room): readonly Matter[] {
  if (room.members !== undefined || !isMeeting(room) || room.phase === 'outcome') return [];
  const { scenario } = house;
  const { id, forum } = stageOf(scenario, room);
  const { ballot, negotiation } = room;
  if (isConsensus(forum)) {
    const isOpen = negotiation === undefined || OPEN.includes(negotiation.phase);
    return isOpen ? [{ kind: 'report', id }] : [];
  }
  const items = room.phase === 'action' ? room.programme : programmeToCome(scenario, room);
  return [
    ...(canWait(ballot)
      ? [{ kind: 'ballot', id: ballot.id, subject: ballot.subject } as const]
      : []),
    ...items.map((item) => ofProgramme(house, room, item)),
  ];
}

/** What would be voted on if the action opened now: each text after the amendments to it that are pending. */
const programmeToCome = (scenario: PublicScenario, room: Room): Room['programme'] =>
  withAmendments(scenario, { ...room, programme: programmeOf(scenario, room) });

function ofProgramme(house: House, room: Room, item: ProgrammeItem): Matter {
  const { attempt: _, kept: __, ...subject } = item;
  return { kind: 'ballot', id: ballotId(house, room, item), subject };
}

/**
 * FOR-2: the two states that a forecast names, the same for everybody: members with a vote, without
 * the Chair, those who lead a text or a pole, and who makes the motion or the amendment. Those come first whose support
 * what is public tells least about: no sponsors of anything, then sponsors of other texts, then
 * sponsors of this one; among these the core delegations, in the scenario's order. Fewer where the
 * scenario has no more.
 */
export function namedStates(
  scenario: PublicScenario,
  room: Pick<Room, 'stage' | 'amendments'>,
  matter: Matter,
): readonly SeatId[] {
  const stage = stageOf(scenario, room);
  const apart = setApart(scenario, room, stage, matter);
  const text = matter.kind === 'ballot' ? draftIn(matter.subject) : undefined;
  return membersOf(scenario)
    .map(({ id }) => id)
    .filter((id) => !apart.has(id) && !isInArrears(scenario, id))
    .map((id) => ({ id, rank: [certainty(scenario, id, text), place(scenario, id)] as const }))
    .toSorted(({ rank: [one, first] }, { rank: [other, second] }) => one - other || first - second)
    .slice(0, NAMED)
    .map(({ id }) => id);
}

/** Whose stand is known beforehand. */
function setApart(
  scenario: PublicScenario,
  { amendments }: Pick<Room, 'amendments'>,
  stage: Stage,
  matter: Matter,
): ReadonlySet<SeatId> {
  const leaders = [...scenario.poles, ...scenario.drafts].flatMap(({ leader }) => leader ?? []);
  return new Set([...leaders, ...chairOf(stage), ...moverOf(amendments, matter)]);
}

const chairOf = ({ chair }: Stage): readonly SeatId[] => (chair === undefined ? [] : [chair.seat]);

function moverOf(amendments: Room['amendments'], matter: Matter): readonly SeatId[] {
  if (matter.kind === 'report') return [];
  const { subject } = matter;
  switch (subject.kind) {
    case 'motion':
      return [subject.by];
    case 'noVote':
      return [subject.mover];
    case 'amendment':
    case 'amendmentPart': {
      const mover = own(amendments, subject.amendment)?.mover;
      return mover === undefined ? [] : [mover];
    }
    default:
      return [];
  }
}

/** How much the lists of sponsors tell of a state's stand on a text: 0, nothing. */
function certainty({ drafts }: PublicScenario, seat: SeatId, text: string | undefined): 0 | 1 | 2 {
  const sponsored = drafts.filter(({ sponsors }) => sponsors.some((each) => each.seat === seat));
  if (sponsored.length === 0) return 0;
  return sponsored.some(({ id }) => id === text) ? 2 : 1;
}

function place({ coreSeats }: PublicScenario, seat: SeatId): number {
  const index = coreSeats.indexOf(seat);
  return index === -1 ? coreSeats.length : index;
}
