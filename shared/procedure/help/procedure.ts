import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { helpThinkable } from './enumerate.ts';
import { type HelpFact, helpFacts } from './facts.ts';
import { helpMoves } from './moves.ts';
import { helpWords } from './words.en.ts';

/** Who asks the facilitator for help, and what the facilitator says to one person (a product's own, beside the meeting). */
export const help = {
  moves: helpMoves,
  thinkable: helpThinkable,
  facts: helpFacts,
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
  words: helpWords,
} satisfies Procedure<typeof helpMoves, HelpFact>;
