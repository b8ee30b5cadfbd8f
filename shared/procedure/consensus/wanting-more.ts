import { z } from 'zod';
import type { SeatId } from '../../scenario/scenario.ts';
import { done } from '../kernel/decision.ts';
import type { Glance } from '../kernel/enumerate.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import { move } from '../kernel/move.ts';
import { proposal } from '../kernel/schemas.ts';
import { withAnswer } from './fold.ts';
import { onTheText } from './moves.ts';
import type { ProposalId } from './negotiation.ts';
import { mayAnswer } from './rules.ts';

/** CON-17: a delegation could live with a proposal if it went further its way. */
export type WantingMoreFact = {
  readonly type: 'moreWanted';
  readonly proposal: ProposalId;
  readonly seat: SeatId;
};

export const wantingMoreMoves = {
  wantMore: move({
    takes: z.strictObject({ proposal }),
    ...onTheText,
    may: mayAnswer('wantMore'),
    becomes: (command, { seat }) => done({ type: 'moreWanted', seat, ...command }),
  }),
};

export const wantingMoreFacts: FactTable<WantingMoreFact> = {
  moreWanted: { fold: (state, fact) => withAnswer(state, fact, 'wantMore'), minute: noMinute },
};

export const wantingMoreThinkable = {
  wantMore: ({ room }: Glance) =>
    Object.keys(room.negotiation?.proposals ?? {}).map((id) => ({ proposal: id })),
};
