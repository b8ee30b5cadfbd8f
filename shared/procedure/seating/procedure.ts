import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { seatingThinkable } from './enumerate.ts';
import { type PeopleFact, peopleFacts } from './facts.ts';
import { promisesKept } from './fold.ts';
import { doorMoves, personMoves, seatingMoves } from './moves.ts';
import { seatingWords } from './words.en.ts';

const moves = { ...personMoves, ...seatingMoves, ...doorMoves };

/** People, their seats, and who plays a seat. */
export const seating = {
  moves,
  thinkable: seatingThinkable,
  facts: peopleFacts,
  decides: {},
  business: {},
  when: {
    draftGone: unchanged,
    phaseEnds: unchanged,
    phaseOpens: promisesKept,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {},
  words: seatingWords,
} satisfies Procedure<typeof moves, PeopleFact>;
