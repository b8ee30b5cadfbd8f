import { isConsensus } from '../../scenario/forums.ts';
import type { Phase } from '../../scenario/scenario.ts';
import { drop } from '../kernel/fold.ts';
import { unchanged } from '../kernel/house.ts';
import type { BusinessAt } from '../kernel/order.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { refusal } from '../kernel/refusal.ts';
import { isAfterPlay, stageOf } from '../kernel/script.ts';
import { consensusIntention } from './chair.ts';
import { isDecided } from './consensus.ts';
import {
  type CorrectingFact,
  correctingFacts,
  correctingMoves,
  correctingThinkable,
} from './correcting.ts';
import { consensusThinkable } from './enumerate.ts';
import { type ConsensusFact, consensusFacts } from './facts.ts';
import { withText } from './fold.ts';
import { consensusMachine } from './machine.ts';
import { consensusChairMoves, negotiationMoves } from './moves.ts';
import {
  type SettingAsideFact,
  settingAsideFacts,
  settingAsideMoves,
  settingAsideThinkable,
} from './setting-aside.ts';
import {
  type WantingMoreFact,
  wantingMoreFacts,
  wantingMoreMoves,
  wantingMoreThinkable,
} from './wanting-more.ts';
import {
  type WithdrawingFact,
  withdrawingFacts,
  withdrawingMoves,
  withdrawingThinkable,
} from './withdrawing.ts';
import { consensusWords } from './words.en.ts';

const moves = {
  ...negotiationMoves,
  ...wantingMoreMoves,
  ...withdrawingMoves,
  ...consensusChairMoves,
  ...settingAsideMoves,
  ...correctingMoves,
};

/** Phases in which a report is before a body that decides by consensus. */
const AT_WORK: readonly Phase[] = ['informals', 'action', 'outcome'];

/** Phases in which the Chair leads on towards an agreement. */
const SOUGHT_IN: readonly Phase[] = ['informals', 'action'];

const seeking: BusinessAt = ({ scenario }, room) => {
  const { negotiation } = room;
  return negotiation === undefined || isDecided(negotiation) || !SOUGHT_IN.includes(room.phase)
    ? undefined
    : {
        first: refusal('CON-9', 'textFirst'),
        next: consensusIntention(scenario, room, negotiation),
      };
};

/** A report sought by consensus: the text, its brackets, stances, silence and the gavel. */
export const consensus = {
  moves,
  thinkable: {
    ...consensusThinkable,
    ...wantingMoreThinkable,
    ...withdrawingThinkable,
    ...settingAsideThinkable,
    ...correctingThinkable,
  },
  facts: {
    ...consensusFacts,
    ...wantingMoreFacts,
    ...withdrawingFacts,
    ...settingAsideFacts,
    ...correctingFacts,
  },
  decides: {},
  business: { consensus: seeking },
  when: {
    draftGone: unchanged,
    phaseEnds: (state, { isNewStage, to }) =>
      isNewStage || isAfterPlay(to.phase)
        ? { ...state, room: drop(state.room, 'negotiation') }
        : state,
    phaseOpens: (state, { to }, house) =>
      isConsensus(stageOf(house.scenario, to).forum) && AT_WORK.includes(to.phase)
        ? withText(state, house)
        : state,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    consensus: {
      machine: consensusMachine,
      rulesAt: {
        reading: [
          'CON-1',
          'CON-4',
          'CON-5',
          'CON-6',
          'CON-7',
          'CON-8',
          'CON-14',
          'CON-15',
          'CON-16',
          'CON-17',
          'CON-18',
          'CON-19',
          'CON-20',
          'CON-21',
        ],
        consultations: [
          'CON-5',
          'CON-6',
          'CON-7',
          'CON-8',
          'CON-11',
          'CON-14',
          'CON-15',
          'CON-16',
          'CON-17',
          'CON-18',
          'CON-19',
          'CON-20',
        ],
        finalText: ['CON-5', 'CON-9', 'SIL-5'],
        silence: ['SIL-1', 'SIL-2', 'SIL-3', 'SIL-4', 'SIL-6'],
        gavel: ['CON-2', 'CON-3', 'CON-10', 'CON-11'],
        adopted: ['CON-12', 'CON-13'],
        noConsensus: ['CON-11', 'CON-12'],
      },
      underWay: ({ negotiation }) =>
        negotiation === undefined ? [] : [{ value: negotiation.phase }],
    },
  },
  words: consensusWords,
} satisfies Procedure<
  typeof moves,
  ConsensusFact | WantingMoreFact | WithdrawingFact | SettingAsideFact | CorrectingFact
>;
