import type { Glance } from '../kernel/enumerate.ts';
import { unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { type LeaderFact, leaderFacts } from './facts.ts';
import { leaderMoves } from './moves.ts';
import { leaderWords } from './words.en.ts';

const someLeader = ({ room: { people } }: Glance) => [
  { leader: `f${people}`, name: `Leader ${people}` },
];

/** Who of several facilitators does what (a product's own, beside the meeting). */
export const leaders = {
  moves: leaderMoves,
  thinkable: { nameLeader: someLeader },
  facts: leaderFacts,
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
  words: leaderWords,
} satisfies Procedure<typeof leaderMoves, LeaderFact>;
