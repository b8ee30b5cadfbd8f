import { intend, SHORT_PAUSE_MS } from '../kernel/chair-intention.ts';
import { drop } from '../kernel/fold.ts';
import { unchanged } from '../kernel/house.ts';
import type { BusinessAt } from '../kernel/order.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { refusal } from '../kernel/refusal.ts';
import { nextStep } from '../kernel/script.ts';
import { sessionThinkable } from './enumerate.ts';
import { type SessionFact, sessionFacts } from './facts.ts';
import { sessionMachine } from './machine.ts';
import { chairMoves, sessionMoves } from './moves.ts';
import { sessionValue } from './rules.ts';
import { withWallOfNextPhase } from './wall.ts';
import { sessionWords } from './words.en.ts';

const suspension: BusinessAt = (_house, { suspended }) => {
  if (suspended === undefined) return undefined;
  const { since, until } = suspended;
  if (suspended.adjourned) {
    const resume = intend({ type: 'resumeMeeting' }, until - since, `adjourned ${until}`);
    return {
      first: refusal('CAL-1', 'meetingAdjourned'),
      next: { ...resume, until, calendar: true },
    };
  }
  return {
    first: refusal('MOT-6', 'meetingSuspended'),
    next: intend({ type: 'resumeMeeting' }, until - since, String(since)),
  };
};

/** Once everything is decided, a session that the clock leads goes on by itself. */
const phase: BusinessAt = ({ scenario }, room) => {
  const { options, negotiation } = room;
  const next = nextStep(scenario, room);
  if (room.phase !== 'action' || options.pace !== 'clock' || next === undefined) return undefined;
  const pause = negotiation === undefined ? SHORT_PAUSE_MS : options.times.explanationsAfter;
  return {
    first: refusal('SES-1', 'phaseOrder', { from: room.phase, to: next.phase }),
    next: intend({ type: 'advancePhase', to: next.phase }, pause, next.phase),
  };
};

const moves = { ...sessionMoves, ...chairMoves };

/** The course of a session and of its meetings: phases, clocks, suspension. */
export const session = {
  moves,
  thinkable: sessionThinkable,
  facts: sessionFacts,
  decides: {},
  business: { suspension, phase },
  when: {
    draftGone: unchanged,
    phaseEnds: (state) => ({
      ...state,
      room: withWallOfNextPhase(drop(state.room, 'suspended')),
    }),
    phaseOpens: unchanged,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    session: {
      machine: sessionMachine,
      rulesAt: {
        lobby: ['SES-1', 'SES-2', 'SEA-1', 'SEA-2', 'SEA-10', 'SEA-11', 'MUN-1'],
        briefing: ['SES-1', 'SES-2', 'SEA-3', 'SEA-8', 'SEA-10', 'SEA-12', 'VIE-1', 'MUN-1'],
        generalDebate: ['SES-2', 'FLO-1', 'FLO-7', 'DRA-1', 'MAJ-6', 'MUN-2', 'MUN-12'],
        informals: ['SES-2', 'DRA-2', 'ATT-2', 'MUN-2'],
        action: ['SES-2', 'SES-4', 'DRA-5', 'DRA-6', 'MAJ-5'],
        outcome: ['SES-2', 'SES-6', 'FLO-6'],
        debrief: ['SES-1', 'SES-5'],
        archived: ['SES-5'],
        running: ['SES-7', 'SES-9'],
        stopped: ['SES-3'],
      },
      underWay: (room) => [{ value: sessionValue(room) }],
    },
  },
  words: sessionWords,
} satisfies Procedure<typeof moves, SessionFact>;
