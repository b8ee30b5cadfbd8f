import type { SessionState } from '../../procedure/kernel/state.ts';
import { leaderOf } from '../../procedure/texts/drafts.ts';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { convenorsIn } from './coordination.ts';
import { favourIn } from './neighbour.ts';
import { hasLeftRecord } from './off-record.ts';
import { pendingIn } from './pending.ts';

/**
 * The seats that may have something new to see to out of the meeting's hearing, now that one state has followed
 * another: where the meeting itself is other than before all whom that may concern, else those to whom something
 * was said or offered.
 */
export function seatsConcerned(
  scenario: PublicScenario,
  before: SessionState | undefined,
  after: SessionState,
): ReadonlySet<SeatId> {
  if (before === undefined || isOtherMeeting(before, after)) return allConcerned(scenario, after);
  return new Set([
    ...otherBoxes(before.messages, after.messages),
    ...otherBoxes(before.deals, after.deals),
  ]);
}

/** Whether anything in the room that such things come from is other than before. */
const isOtherMeeting = ({ room: before }: SessionState, { room: after }: SessionState): boolean =>
  before.tables !== after.tables ||
  before.seats !== after.seats ||
  before.phase !== after.phase ||
  before.drafts !== after.drafts ||
  before.amendments !== after.amendments ||
  before.injects !== after.injects ||
  before.options !== after.options ||
  before.negotiation?.phase !== after.negotiation?.phase;

/**
 * Seats to which something was said or offered, who are asked to a table, or whose texts others would change; who convenes a group; who
 * may begin something by itself, and the neighbour of a person who is guided.
 */
function allConcerned(
  scenario: PublicScenario,
  { messages, deals, room }: SessionState,
): ReadonlySet<SeatId> {
  const invited = Object.values(room.tables).flatMap((table) => table.invited);
  const leaders = scenario.drafts.flatMap(({ id }) => leaderOf(scenario, room, id) ?? []);
  const mayBegin = room.negotiation === undefined && hasLeftRecord(scenario, room);
  const beginning = mayBegin ? scenario.coreSeats : [];
  const favour = favourIn(scenario, room);
  return new Set([
    ...Object.keys(messages),
    ...Object.keys(deals),
    ...invited,
    ...leaders,
    ...beginning,
    ...(pendingIn(room).length === 0 ? [] : convenorsIn(scenario, room)),
    ...(favour === undefined ? [] : [favour.neighbour]),
  ]);
}

/** Whose box holds something else than before. */
function otherBoxes<Kept>(
  before: Readonly<Record<SeatId, Kept>>,
  after: Readonly<Record<SeatId, Kept>>,
): readonly SeatId[] {
  if (before === after) return [];
  return Object.keys(after).filter((seat) => before[seat] !== after[seat]);
}
