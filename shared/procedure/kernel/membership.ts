import { once, oncePerPair } from '../../scenario/once.ts';
import type { Delegation, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { quorumToDecide } from './majority.ts';
import { own } from './own.ts';
import type { Room } from './room.ts';
import { stageOf } from './script.ts';

type Seated = Pick<PublicScenario, 'delegations'>;

/**
 * The members of the body in the scenario's order: who is counted for quorum and majorities. Observers
 * are not among them (SEA-8). Gives the same array for the same scenario.
 */
export const membersOf = ({ delegations }: Seated): readonly Delegation[] =>
  membersAmong(delegations);

const membersAmong = once((delegations: readonly Delegation[]) =>
  delegations.filter(({ role }) => role === 'member'),
);

/**
 * Why a seat has no vote: it is an observer's, its member is in arrears, or its only delegate presides
 * (SEA-8, SEA-16, SEA-9).
 */
export function votelessBecause(
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
): 'observer' | 'inArrears' | 'presides' | undefined {
  if (isObserver(scenario, seat)) return 'observer';
  if (isInArrears(scenario, seat)) return 'inArrears';
  return presidesAlone(scenario, room, seat) ? 'presides' : undefined;
}

export const isObserver = ({ delegations }: Seated, seat: SeatId): boolean =>
  observersAmong(delegations).has(seat);

/** The seats of a role; asked at every vote, so kept for each scenario. */
const seatsOf = (wanted: Delegation['role']) =>
  once(
    (delegations: readonly Delegation[]): ReadonlySet<SeatId> =>
      new Set(delegations.filter(({ role }) => role === wanted).map(({ id }) => id)),
  );
const observersAmong = seatsOf('observer');
const memberSeatsAmong = seatsOf('member');

/** SEA-16: whether a member is so far behind with its contributions that it has no vote. */
export const isInArrears = (
  { arrears = [] }: Pick<PublicScenario, 'arrears'>,
  seat: SeatId,
): boolean => arrears.some((entry) => entry.seat === seat && !entry.permitted);

/** Rule 104: the delegate in the Chair does not vote; another member of the delegation may. */
function presidesAlone(scenario: PublicScenario, room: Room, seat: SeatId): boolean {
  const { chair } = stageOf(scenario, room);
  return chair?.seat === seat && !chair.deputy && room.deputies[seat] !== true;
}

/** How many members are in the meeting room, people and computers alike: who counts for the quorum. */
export function presentCount(scenario: PublicScenario, room: Room): number {
  const away = Object.keys(room.absent).filter((seat) => !isObserver(scenario, seat));
  return membersOf(scenario).length - away.length;
}

/**
 * How many of those in the room can vote: the members present, less those in arrears and a Chair
 * without a deputy.
 */
export function voterCount(scenario: PublicScenario, room: Room): number {
  const { chair } = stageOf(scenario, room);
  const members = memberSeatsAmong(scenario.delegations);
  const suspects = new Set((scenario.arrears ?? []).map(({ seat }) => seat));
  if (chair !== undefined) suspects.add(chair.seat);
  const voteless = [...suspects].filter(
    (seat) =>
      members.has(seat) &&
      !own(room.absent, seat) &&
      votelessBecause(scenario, room, seat) !== undefined,
  );
  return presentCount(scenario, room) - voteless.length;
}

/** MAJ-5: how many members are in the room, and how many a decision takes. */
export const quorumCount = (scenario: PublicScenario, room: Room) => ({
  present: presentCount(scenario, room),
  needed: quorumToDecide(membersOf(scenario).length),
});

/** MAJ-5: whether enough members are in the room for a decision. */
export function hasQuorum(scenario: PublicScenario, room: Room): boolean {
  const { present, needed } = quorumCount(scenario, room);
  return present >= needed;
}

/** Whether the seat is in the room and can vote there. */
export function isVoter(scenario: PublicScenario, room: Room, seat: SeatId): boolean {
  return !own(room.absent, seat) && votelessBecause(scenario, room, seat) === undefined;
}

/** The seats here that a person or the facilitator plays now; the computer plays the others. */
export const seatsHeldByPeople = ({ delegations }: Seated, { seats }: Room): readonly SeatId[] =>
  heldByPeople(delegations, seats);

const heldByPeople = oncePerPair(
  (delegations: Seated['delegations'], seats: Room['seats']): readonly SeatId[] =>
    delegations
      .map(({ id }) => id)
      .filter((seat) => {
        const hold = own(seats, seat);
        return hold === 'present' || hold === 'facilitator';
      })
      .sort(),
);

/** Whether the computer plays a seat: nobody holds it, or it covers for a person who dropped. */
export function isComputerPlayed({ seats }: Pick<Room, 'seats'>, seat: SeatId): boolean {
  const hold = own(seats, seat);
  return hold === undefined || hold === 'covered';
}
