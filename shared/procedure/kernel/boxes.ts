import type { SeatId } from '../../scenario/scenario.ts';
import { own } from './own.ts';

/**
 * Papers that only some delegations may see: each delegation has a box, in which lie those that it
 * wrote or was given. What a seat sees is its box, so that nothing secret has to be left out.
 */
export type Boxes<Paper> = Readonly<Record<SeatId, Box<Paper>>>;

/** The papers of one delegation, by id, the oldest first. */
export type Box<Paper> = Readonly<Record<string, Paper>>;

/** Lays a paper into the boxes of these delegations, in place of the one of the same id; each keeps its latest. */
export function laidInto<Paper>(
  boxes: Boxes<Paper>,
  seats: readonly SeatId[],
  id: string,
  paper: Paper,
  keeps = Number.POSITIVE_INFINITY,
): Boxes<Paper> {
  const changed = seats.map((seat) => {
    const papers = Object.entries({ ...own(boxes, seat), [id]: paper });
    return [seat, Object.fromEntries(papers.slice(-keeps))] as const;
  });
  return { ...boxes, ...Object.fromEntries(changed) };
}

/** The boxes with every paper changed. */
export const changedAll = <Paper>(
  boxes: Boxes<Paper>,
  change: (paper: Paper) => Paper,
): Boxes<Paper> =>
  Object.fromEntries(
    Object.entries(boxes).map(([seat, box]) => [
      seat,
      Object.fromEntries(Object.entries(box).map(([id, paper]) => [id, change(paper)])),
    ]),
  );

/** The boxes with the paper of that id changed wherever it lies. */
export function changedIn<Paper>(
  boxes: Boxes<Paper>,
  id: string,
  change: (paper: Paper) => Paper,
): Boxes<Paper> {
  const changed = Object.entries(boxes).map(([seat, box]) => {
    const paper = own(box, id);
    return [seat, paper === undefined ? box : { ...box, [id]: change(paper) }] as const;
  });
  return Object.fromEntries(changed);
}
