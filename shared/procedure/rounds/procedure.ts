import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { roundThinkable } from './enumerate.ts';
import { type RoundFact, roundFacts } from './facts.ts';
import { roundMoves } from './moves.ts';
import { roundWords } from './words.en.ts';

/** Rounds in which everybody writes one line at once (a product's own, beside the meeting). */
export const rounds = {
  moves: roundMoves,
  thinkable: roundThinkable,
  facts: roundFacts,
  decides: {},
  business: {},
  when: {
    draftGone: unchanged,
    phaseEnds: unchanged,
    phaseOpens: unchanged,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {},
  words: roundWords,
} satisfies Procedure<typeof roundMoves, RoundFact>;
