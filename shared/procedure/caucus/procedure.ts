import { intend, SHORT_PAUSE_MS } from '../kernel/chair-intention.ts';
import { drop } from '../kernel/fold.ts';
import { unchanged } from '../kernel/house.ts';
import type { BusinessAt } from '../kernel/order.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { refusal } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { type Caucus, caucusValue, nextFromPlacards } from './caucus.ts';
import { caucusThinkable } from './enumerate.ts';
import { type CaucusFact, caucusFacts } from './facts.ts';
import { loweredBy } from './fold.ts';
import { caucusMachine } from './machine.ts';
import { caucusMoves } from './moves.ts';
import { caucusWords } from './words.en.ts';

/** MUN-5: the Chair calls one placard after the other; nobody is called in an unmoderated caucus. */
const caucusUnderWay: BusinessAt = (_house, room) =>
  room.caucus && {
    first: refusal(room.caucus.kind === 'moderated' ? 'MUN-5' : 'MUN-6', 'caucusUnderWay'),
    next: nextPlacard(room, room.caucus),
  };

function nextPlacard({ floor, absent }: Room, held: Caucus) {
  const seat = nextFromPlacards(held, absent);
  if (seat === undefined || floor.podium !== 'empty') return undefined;
  return intend({ type: 'callPlacard', seat }, SHORT_PAUSE_MS, seat);
}

/** Caucuses, by the house rules of Model UN. */
export const caucus = {
  moves: caucusMoves,
  thinkable: caucusThinkable,
  facts: caucusFacts,
  decides: {},
  business: { caucus: caucusUnderWay },
  when: {
    draftGone: unchanged,
    // MUN-7: a caucus ends with its phase.
    phaseEnds: (state) => ({ ...state, room: drop(state.room, 'caucus') }),
    phaseOpens: unchanged,
    seatLeaves: loweredBy,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    caucus: {
      machine: caucusMachine,
      rulesAt: {
        formal: ['FLO-1', 'FLO-7', 'MUN-5', 'MUN-6', 'MUN-7'],
        moderated: ['MUN-5', 'MUN-7', 'FLO-4', 'FLO-5'],
        unmoderated: ['MUN-6', 'MUN-7'],
      },
      underWay: (room) => (room.caucus === undefined ? [] : [{ value: caucusValue(room) }]),
    },
  },
  words: caucusWords,
} satisfies Procedure<typeof caucusMoves, CaucusFact>;
