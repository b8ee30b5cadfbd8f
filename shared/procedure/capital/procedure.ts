import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { capitalThinkable } from './enumerate.ts';
import { type CapitalFact, capitalFacts } from './facts.ts';
import { revealed } from './fold.ts';
import { capitalMoves } from './moves.ts';
import { capitalWords } from './words.en.ts';

/** What delegations ask of their capitals, out of everybody's sight (a product's own). */
export const capital = {
  moves: capitalMoves,
  thinkable: capitalThinkable,
  facts: capitalFacts,
  decides: {},
  business: {},
  when: {
    draftGone: unchanged,
    phaseEnds: unchanged,
    phaseOpens: revealed,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {},
  words: capitalWords,
} satisfies Procedure<typeof capitalMoves, CapitalFact>;
