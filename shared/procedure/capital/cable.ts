import type { Bend, Bends, LineNumber } from '../../scenario/capital.ts';
import type { IssueId, SeatId, VenueId } from '../../scenario/scenario.ts';
import type { Box, Boxes } from '../kernel/boxes.ts';

/** A question to capital about one red line, and what came of it. */
export interface Cable {
  readonly line: LineNumber;
  /** What the line is about; left out in logs of before it was noted. */
  readonly issue?: IssueId;
  /** When it was sent, ms since 1970. */
  readonly at: number;
  /** How much standing it cost. */
  readonly cost: number;
  /** When capital answers, ms since 1970; gone once it has. */
  readonly due?: number;
  readonly answer?: CapitalAnswer;
  /** Where it was sent from; left out where the session has but one venue. */
  readonly venue?: VenueId;
}

/** held: the line stands, for good, or because the text does not give what capital looks for. */
export type CapitalAnswer =
  | ({ readonly kind: 'bent' } & Bend)
  | { readonly kind: 'held'; readonly lacking?: IssueId };

/** What a delegation may spend on questions to its capital in a session (CAP-3). */
export const STANDING = 3;

/** How much standing with capital is left to who has asked this, after what was spent before. */
export const standingLeft = (cables: Box<Cable>, spentBefore = 0): number =>
  Object.values(cables).reduce((left, { cost }) => left - cost, STANDING - spentBefore);

/** The question that capital has not answered yet. */
export const underWay = (cables: Box<Cable>): Cable | undefined =>
  Object.values(cables).find(({ answer }) => answer === undefined);

/** The lines that capital has bent. */
export function bendsIn(cables: Box<Cable> = {}): Bends {
  const bends: Record<LineNumber, Bend> = {};
  for (const { line, answer } of Object.values(cables)) {
    if (answer?.kind !== 'bent') continue;
    const { kind: _, ...bend } = answer;
    bends[line] = bend;
  }
  return bends;
}

/** A question that waits, and who asked it. */
export interface DueCable extends Cable {
  readonly seat: SeatId;
  readonly due: number;
}

/** CAP-4: what capital answers next. */
export function dueCable(cables: Boxes<Cable> = {}): DueCable | undefined {
  let first: DueCable | undefined;
  for (const [seat, box] of Object.entries(cables)) {
    for (const { due, ...cable } of Object.values(box)) {
      if (due !== undefined && (first === undefined || due < first.due)) {
        first = { ...cable, due, seat };
      }
    }
  }
  return first;
}
