import { inRoom } from '../kernel/fold.ts';
import { decidesOf, type House } from '../kernel/house.ts';
import { ORDER } from '../kernel/order.ts';
import type { Ballot, BallotSubject, ProgrammeItem } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import { canWait } from './ballot.ts';
import { withoutBallot } from './fold.ts';

/**
 * A ballot that was only announced goes back to the programme, whole, to wait for what comes before
 * it. One that has been opened, or declared, is finished first.
 */
export function postponeBallot(state: SessionState): SessionState {
  const { ballot, programme } = state.room;
  if (!canWait(ballot)) return state;
  return inRoom(withoutBallot(state), { programme: [itemOf(ballot), ...programme] });
}

/** What was asked and said while it was announced stays with it. */
function itemOf({ subject, attempt, method, requestedBy, sealed, explained, points }: Ballot) {
  const kept = {
    sealed,
    explained,
    ...(method && { method }),
    ...(requestedBy && { requestedBy }),
    ...(points && { points }),
  };
  return { ...subject, attempt, kept } satisfies ProgrammeItem;
}

/** MAJ-3: the second vote after a tie comes next, where what is still to be voted on waits for it. */
export const votedAgainNext = (
  state: SessionState,
  subject: BallotSubject,
  house: House,
): SessionState =>
  inRoom(state, {
    programme: withNext(house, state.room.programme, { ...subject, attempt: 2 }),
  });

/** The programme with a vote that comes as soon as the order of business lets it. */
export function withNext(
  house: House,
  programme: readonly ProgrammeItem[],
  item: ProgrammeItem,
): readonly ProgrammeItem[] {
  const rank = (each: ProgrammeItem) => ORDER.indexOf(decidesOf(house, each).place);
  const place = programme.findIndex((other) => rank(other) >= rank(item));
  return place === -1
    ? [...programme, item]
    : [...programme.slice(0, place), item, ...programme.slice(place)];
}
