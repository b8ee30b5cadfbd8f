import { intend, SHORT_PAUSE_MS } from '../kernel/chair-intention.ts';
import { drop, inRoom } from '../kernel/fold.ts';
import { unchanged } from '../kernel/house.ts';
import type { BusinessAt } from '../kernel/order.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { refusal } from '../kernel/refusal.ts';
import { housePointsThinkable, houseRulesThinkable } from './enumerate.ts';
import {
  type HousePointFact,
  type HouseRuleFact,
  housePointFacts,
  houseRuleFacts,
} from './facts.ts';
import { housePointMachine } from './house-point-machine.ts';
import { waitsForSpeech } from './house-points.ts';
import { housePointMoves, houseRuleMoves } from './moves.ts';
import { housePointWords, houseRuleWords } from './words.en.ts';

/** MUN-8 and MUN-9: the Chair answers at once, and lets the answer be read. */
const housePoint: BusinessAt = (_house, room) => {
  const raised = room.housePoint;
  if (raised === undefined || waitsForSpeech(room, raised)) return undefined;
  const { by, kind, phase } = raised;
  return {
    first: refusal(kind === 'privilege' ? 'MUN-8' : 'MUN-9', 'housePointFirst'),
    next:
      phase === 'raised'
        ? intend({ type: 'answerHousePoint' }, SHORT_PAUSE_MS, `${by} ${kind}`)
        : intend({ type: 'closeHousePoint' }, room.options.times.declared, `${by} ${kind}`),
  };
};

/** Pledges, signatures and friendly amendments, by the house rules of Model UN. */
export const houseRules = {
  moves: houseRuleMoves,
  thinkable: houseRulesThinkable,
  facts: houseRuleFacts,
  decides: {},
  business: {},
  when: {
    draftGone: unchanged,
    phaseEnds: (state, { isNewStage }) => (isNewStage ? inRoom(state, { pledged: {} }) : state),
    phaseOpens: unchanged,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {},
  words: houseRuleWords,
} satisfies Procedure<typeof houseRuleMoves, HouseRuleFact>;

/** Points of personal privilege and parliamentary inquiries. */
export const housePoints = {
  moves: housePointMoves,
  thinkable: housePointsThinkable,
  facts: housePointFacts,
  decides: {},
  business: { housePoint },
  when: {
    draftGone: unchanged,
    // MUN-7: a point that the Chair has not answered falls with the phase.
    phaseEnds: (state) => ({ ...state, room: drop(state.room, 'housePoint') }),
    phaseOpens: unchanged,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    housePoint: {
      machine: housePointMachine,
      rulesAt: {
        raised: ['MUN-8', 'MUN-9'],
        answered: ['MUN-8', 'MUN-9'],
        closed: ['MUN-8', 'MUN-9'],
      },
      underWay: ({ housePoint: present }) =>
        present === undefined ? [] : [{ value: present.phase }],
    },
  },
  words: housePointWords,
} satisfies Procedure<typeof housePointMoves, HousePointFact>;
