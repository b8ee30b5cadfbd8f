import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { shadowThinkable } from './enumerate.ts';
import { type ShadowFact, shadowFacts } from './facts.ts';
import { phaseEnds, phaseOpens } from './fold.ts';
import { shadowMoves } from './moves.ts';
import { shadowWords } from './words.en.ts';

/** What lies over the talks: postures taken in secret, and what comes of them. */
export const shadow = {
  moves: shadowMoves,
  thinkable: shadowThinkable,
  facts: shadowFacts,
  decides: {},
  business: {},
  when: {
    draftGone: unchanged,
    phaseEnds,
    phaseOpens,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {},
  words: shadowWords,
} satisfies Procedure<typeof shadowMoves, ShadowFact>;
