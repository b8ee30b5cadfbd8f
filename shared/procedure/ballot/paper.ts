import type { SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Ballot, Room } from '../kernel/room.ts';
import type { Actor } from '../kernel/state.ts';

/**
 * BAL-15: whether a vote was keyed in from a ballot paper: where the house takes them, every vote that the
 * facilitator enters for a delegation that it holds a seat for.
 */
export const isFromPaper = ({ options }: Room, by: Actor): boolean =>
  options.paper === 'on' && by.kind === 'seat' && by.via === 'facilitator';

/** The ballot with the mark on the seat's vote as it now stands, or without it. */
export function markedFromPaper(ballot: Ballot, seat: SeatId, isPaper: boolean): Ballot {
  const { paper = {}, ...rest } = ballot;
  if (isPaper === (own(paper, seat) ?? false)) return ballot;
  if (isPaper) return { ...rest, paper: { ...paper, [seat]: true } };
  const { [seat]: _, ...others } = paper;
  return Object.keys(others).length === 0 ? rest : { ...rest, paper: others };
}
