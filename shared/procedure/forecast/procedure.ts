import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { forecastThinkable } from './enumerate.ts';
import { type ForecastFact, forecastFacts } from './facts.ts';
import { forecastMoves } from './moves.ts';
import { forecastWords } from './words.en.ts';

/** What people think will come out, before it does (a product's own, beside the meeting). */
export const forecast = {
  moves: forecastMoves,
  thinkable: forecastThinkable,
  facts: forecastFacts,
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
  words: forecastWords,
} satisfies Procedure<typeof forecastMoves, ForecastFact>;
