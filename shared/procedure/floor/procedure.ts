import type { Phase } from '../../scenario/scenario.ts';
import { intend, SHORT_PAUSE_MS } from '../kernel/chair-intention.ts';
import { unchanged } from '../kernel/house.ts';
import type { BusinessAt } from '../kernel/order.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { refusal } from '../kernel/refusal.ts';
import { floorThinkable } from './enumerate.ts';
import { type FloorFact, floorFacts } from './facts.ts';
import { floorValue } from './floor.ts';
import { floorFor, floorForAction, leftTheLists, speechEnded } from './fold.ts';
import { floorMachine } from './machine.ts';
import { floorMoves } from './moves.ts';
import { floorWords } from './words.en.ts';

const SPOKEN_IN: readonly Phase[] = ['generalDebate', 'action', 'outcome'];
const callNext = intend({ type: 'callNextSpeaker' }, SHORT_PAUSE_MS, 'next');

/** A speech under way is heard out; then the Chair calls the next speaker, and the replies last. */
const speech: BusinessAt = (_house, { floor, phase }) => {
  if (floor.podium !== 'empty') return { first: refusal('FLO-5', 'floorTaken'), next: undefined };
  const waiting =
    phase === 'action' ? floor.queue.length : floor.queue.length + floor.replies.length;
  return waiting === 0 || !SPOKEN_IN.includes(phase)
    ? undefined
    : { first: refusal('FLO-1', 'speakersWait'), next: callNext };
};

/** FLO-6: in action the replies come after the last vote, before the meeting goes on to the outcome. */
const replies: BusinessAt = (_house, { floor, phase }) =>
  phase === 'action' && floor.replies.length > 0
    ? { first: refusal('FLO-6', 'repliesFirst'), next: callNext }
    : undefined;

/** The list of speakers and the podium (rules 109, 114 and 115). */
export const floor = {
  moves: floorMoves,
  thinkable: floorThinkable,
  facts: floorFacts,
  decides: {},
  business: { speech, replies },
  when: {
    draftGone: unchanged,
    phaseEnds: speechEnded,
    phaseOpens: (state, { isNewStage, to }) => {
      const opened = floorFor(state, isNewStage || to.phase === 'generalDebate');
      return to.phase === 'action' ? floorForAction(opened) : opened;
    },
    seatLeaves: leftTheLists,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    floor: {
      machine: floorMachine,
      rulesAt: {
        open: ['FLO-1', 'FLO-2', 'FLO-7', 'FLO-8', 'FLO-11', 'FLO-13'],
        closed: ['FLO-3', 'FLO-6'],
        empty: ['FLO-1', 'DRA-1', 'ATT-1'],
        speaking: ['FLO-4', 'FLO-5', 'FLO-9', 'FLO-10', 'FLO-12', 'FLO-13', 'SEA-3'],
        replying: ['FLO-4', 'FLO-5', 'FLO-9', 'FLO-6'],
      },
      underWay: ({ phase, floor: present }) =>
        phase === 'generalDebate' || present.podium !== 'empty'
          ? [{ value: floorValue(present) }]
          : [],
    },
  },
  words: floorWords,
} satisfies Procedure<typeof floorMoves, FloorFact>;
