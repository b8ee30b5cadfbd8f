import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { isAfterPlay } from '../kernel/script.ts';
import { oversightThinkable, talkThinkable } from './enumerate.ts';
import { type TalkFact, talkFacts } from './facts.ts';
import { cleared, shownWhoTalked } from './fold.ts';
import { talkMoves, talkOversight } from './moves.ts';
import { talkWords } from './words.en.ts';

const moves = { ...talkMoves, ...talkOversight };

/** Talk between delegations, at tables and by notes. */
export const talk = {
  moves,
  thinkable: { ...talkThinkable, ...oversightThinkable },
  facts: talkFacts,
  decides: {},
  business: {},
  when: {
    draftGone: unchanged,
    phaseEnds: unchanged,
    phaseOpens: (state) => (isAfterPlay(state.room.phase) ? shownWhoTalked(cleared(state)) : state),
    // Who leaves the meeting room for a vote goes on talking in the corridors.
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {},
  words: talkWords,
} satisfies Procedure<typeof moves, TalkFact>;
