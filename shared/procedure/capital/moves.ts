import { z } from 'zod';
import { measuredLine, termsOf } from '../../scenario/capital.ts';
import { done, not } from '../kernel/decision.ts';
import { besideTheMeeting, move } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import { standingLeft } from './cable.ts';
import { maySendCable } from './rules.ts';

const lineNumber = z.string().regex(/^[1-9]$/);

/** A delegation asks its capital whether one of its red lines can bend. */
export const capitalMoves = {
  sendCable: move({
    takes: z.strictObject({ line: lineNumber }),
    ...besideTheMeeting,
    may: maySendCable,
    becomes: ({ line: number }, { seat, state, environment }) => {
      const brief = environment.briefOf?.(seat);
      const line = brief && measuredLine(brief, number);
      if (line === undefined) return not('CAP-1', 'noSuchLine');
      const { cost, delayMs } = termsOf(line);
      const cables = own(state.cables ?? {}, seat) ?? {};
      // Who plays the seat for others does not see what was asked before (SEA-23).
      if (own(cables, number) !== undefined) return not('CAP-1', 'lineAsked');
      const left = standingLeft(cables);
      if (cost > left) return not('CAP-3', 'cableTooDear', { cost, left });
      return done({
        type: 'cableSent',
        seat,
        line: number,
        ...(line.issue !== undefined && { issue: line.issue }),
        cost,
        delayMs,
      });
    },
  }),
};
