import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { isAfterPlay } from '../kernel/script.ts';
import { dealThinkable } from './enumerate.ts';
import { type DealFact, dealFacts } from './facts.ts';
import { lapsed, revealed } from './fold.ts';
import { dealMachine } from './machine.ts';
import { dealMoves } from './moves.ts';
import { dealWords } from './words.en.ts';

/** What delegations promise one another, and what the log says of it. */
export const deals = {
  moves: dealMoves,
  thinkable: dealThinkable,
  facts: dealFacts,
  decides: {},
  business: {},
  when: {
    draftGone: unchanged,
    phaseEnds: lapsed,
    phaseOpens: (state) => (isAfterPlay(state.room.phase) ? revealed(state) : state),
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    deal: {
      machine: dealMachine,
      rulesAt: {
        offered: ['DEA-1', 'DEA-2', 'DEA-3', 'DEA-4', 'DEA-7'],
        agreed: ['DEA-5', 'DEA-6'],
        settled: ['DEA-5', 'DEA-6'],
        declined: ['DEA-2'],
        countered: ['DEA-4'],
        withdrawn: ['DEA-4'],
        lapsed: ['DEA-4'],
      },
      // What is agreed in private is nobody else's, the rule book's neither.
      underWay: () => [],
    },
  },
  words: dealWords,
} satisfies Procedure<typeof dealMoves, DealFact>;
