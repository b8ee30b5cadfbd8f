import type { SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Minute, Room } from '../kernel/room.ts';
import type { CoveredActs, SessionState } from '../kernel/state.ts';
import type { Fact } from './facts.ts';

/** How many of the latest things that the computer did for somebody are kept. */
const ACTS_KEPT = 8;

/** The seat for whose people the computer makes this fact; undefined where it does not. */
export function coveredSeat({ seats }: Room, { by }: Fact): SeatId | undefined {
  return by.kind === 'seat' && by.via === 'computer' && own(seats, by.seat) === 'covered'
    ? by.seat
    : undefined;
}

/** SEA-18: keeps what the computer has done for people who are away, for them to read on their return. */
export function noteCovered(state: SessionState, fact: Fact): SessionState {
  const seat = coveredSeat(state.room, fact);
  if (seat === undefined) return state;
  const act = own(state.room.minutes, String(fact.seq)) ?? quietAct(seat, fact);
  if (act === undefined) return state;
  const before = own(state.covered ?? {}, seat);
  const acts: CoveredActs = { ...before, [fact.seq]: act };
  const latest = Object.fromEntries(Object.entries(acts).slice(-ACTS_KEPT));
  return { ...state, covered: { ...state.covered, [seat]: latest } };
}

/** What the record of the meeting passes over, and who was away wants to know. */
function quietAct(seat: SeatId, fact: Fact): Minute | undefined {
  const { at, type } = fact;
  switch (type) {
    case 'voteCast':
      return { at, key: 'minutes.covered.voteCast', values: { seat, choice: fact.choice } };
    case 'proposalAccepted':
    case 'proposalRefused':
      return { at, key: `minutes.covered.${type}`, values: { seat } };
    default:
      return undefined;
  }
}
