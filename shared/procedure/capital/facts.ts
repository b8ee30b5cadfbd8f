import type { LineNumber } from '../../scenario/capital.ts';
import type { IssueId, SeatId } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import type { CapitalAnswer } from './cable.ts';
import { cableAnswered, cableSent } from './fold.ts';

/** Questions to capital and its answers, which are nobody else's (CAP-5). */
export type CapitalFact =
  | {
      readonly type: 'cableSent';
      readonly seat: SeatId;
      readonly line: LineNumber;
      /** What the line is about; left out in older logs. */
      readonly issue?: IssueId;
      readonly cost: number;
      /** How long capital takes, ms. */
      readonly delayMs: number;
    }
  | {
      readonly type: 'cableAnswered';
      readonly seat: SeatId;
      readonly line: LineNumber;
      readonly answer: CapitalAnswer;
    };

export const capitalFacts: FactTable<CapitalFact> = {
  cableSent: { fold: cableSent, minute: noMinute },
  cableAnswered: { fold: cableAnswered, minute: noMinute },
};
