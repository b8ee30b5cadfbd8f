import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { injectsThinkable } from './enumerate.ts';
import { type InjectFact, injectFacts } from './facts.ts';
import { injectMoves } from './moves.ts';
import { injectsWords } from './words.en.ts';

/** What comes into the room from outside while it meets. */
export const injects = {
  moves: injectMoves,
  thinkable: injectsThinkable,
  facts: injectFacts,
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
  words: injectsWords,
} satisfies Procedure<typeof injectMoves, InjectFact>;
