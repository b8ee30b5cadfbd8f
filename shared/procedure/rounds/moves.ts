import { z } from 'zod';
import { done } from '../kernel/decision.ts';
import { move, ofTheSession } from '../kernel/move.ts';
import { ms, words } from '../kernel/schemas.ts';
import { spoken } from '../kernel/spoken.ts';
import * as rules from './rules.ts';

const round = z.string().regex(/^r[1-9]\d{0,9}$/);

/** The facilitator asks everybody the same; each delegation answers in one line. */
export const roundMoves = {
  openRound: move({
    takes: z.strictObject({ question: words, ms: ms.min(20_000).max(900_000) }),
    ...ofTheSession,
    by: 'facilitator',
    inVote: false,
    topic: 'session',
    may: rules.mayOpenRound,
    becomes: ({ question, ms: length }) => done({ type: 'roundOpened', question, ms: length }),
  }),
  writeLine: move({
    takes: z.strictObject({ round, text: spoken }),
    ...ofTheSession,
    by: 'delegation',
    topic: 'talk',
    may: rules.mayWriteLine,
    becomes: ({ round: id, text }, { seat }) =>
      done({ type: 'lineWritten', round: id, seat, text }),
  }),
  closeRound: move({
    takes: z.strictObject({ round }),
    ...ofTheSession,
    by: 'facilitator',
    topic: 'session',
    may: rules.mayCloseRound,
    becomes: (command) => done({ type: 'roundClosed', round: command.round }),
  }),
};
