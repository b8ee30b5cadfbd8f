import { own } from '../kernel/own.ts';
import { type StandIn, withDone } from '../kernel/stand-in.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Fact } from './facts.ts';

/** SEA-23: of what a seat keeps secret, what the facilitator who plays it has chosen is theirs to see. */
export function noteStandIn(before: SessionState, state: SessionState, fact: Fact): SessionState {
  const { by } = fact;
  if (by.kind !== 'seat' || by.via !== 'facilitator') return state;
  const done = doneIn(before, by.seat, fact);
  return done === undefined ? state : withDone(state, by.seat, done);
}

function doneIn(
  { room, standIns = {}, shadow }: SessionState,
  seat: string,
  fact: Fact,
): Partial<StandIn> | undefined {
  switch (fact.type) {
    case 'voteCast': {
      const voted = own(standIns, seat)?.voted ?? [];
      const ballot = room.ballot?.id;
      return ballot === undefined || voted.includes(ballot)
        ? undefined
        : { voted: [...voted, ballot] };
    }
    case 'lineWritten':
      return { wrote: fact.round };
    case 'postureTaken':
      return own(standIns, seat)?.posed === undefined
        ? { posed: own(shadow?.seats ?? {}, seat)?.past.length ?? 0 }
        : undefined;
    default:
      return undefined;
  }
}
