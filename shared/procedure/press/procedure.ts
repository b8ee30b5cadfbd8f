import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { pressThinkable } from './enumerate.ts';
import { type PressFact, pressFacts } from './facts.ts';
import { pressMoves } from './moves.ts';
import { pressWords } from './words.en.ts';

/** What those without a seat report, for all to read (a product's own). */
export const press = {
  moves: pressMoves,
  thinkable: pressThinkable,
  facts: pressFacts,
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
  words: pressWords,
} satisfies Procedure<typeof pressMoves, PressFact>;
