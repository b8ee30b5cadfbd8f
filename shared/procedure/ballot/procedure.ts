import type { PublicScenario } from '../../scenario/scenario.ts';
import { statementsHeard } from '../floor/rules.ts';
import { intend, SHORT_PAUSE_MS, systemPresides } from '../kernel/chair-intention.ts';
import { drop } from '../kernel/fold.ts';
import { unchanged } from '../kernel/house.ts';
import type { BusinessAt } from '../kernel/order.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { refusal } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { canWait } from './ballot.ts';
import { ballotStep } from './chair.ts';
import { ballotThinkable } from './enumerate.ts';
import { type BallotFact, ballotFacts } from './facts.ts';
import { withoutBallot } from './fold.ts';
import { ballotMachine } from './machine.ts';
import { ballotMoves } from './moves.ts';
import { postponeBallot } from './postpone.ts';
import { draftIn } from './programme.ts';
import { ballotWords } from './words.en.ts';

const underWay: BusinessAt = (house, room) =>
  room.ballot && {
    first: refusal('BAL-13', 'ballotBefore'),
    next: ballotStep(house, room, room.ballot),
  };

/** What comes first in the programme is announced. */
const programme: BusinessAt = ({ scenario }, room) => {
  const [item] = room.programme;
  if (item === undefined || room.phase !== 'action') return undefined;
  const { length } = room.programme;
  const first = refusal('SES-4', 'programmeLeft', { count: length });
  if (statementsAwaited(scenario, room)) {
    const close = { type: 'closeSpeakersList' } as const;
    return { first, next: intend(close, room.options.times.request, String(room.stage)) };
  }
  const about = `${item.kind} ${draftIn(item) ?? ''} ${length}`;
  return { first, next: intend({ type: 'announceBallot' }, SHORT_PAUSE_MS, about) };
};

/** FLO-8: the system in the Chair gives people time to ask for the floor; where there are none, it goes on. */
const statementsAwaited = (scenario: PublicScenario, room: Room): boolean =>
  systemPresides(room) &&
  room.people > 0 &&
  room.floor.list === 'open' &&
  statementsHeard(scenario, room);

/** Ballots (rules 124 to 128, and 133), and who is in the room for them. */
export const ballot = {
  moves: ballotMoves,
  thinkable: ballotThinkable,
  facts: ballotFacts,
  decides: {},
  business: { ballot: underWay, programme },
  when: {
    draftGone: (state, draft) => {
      const { ballot: present, programme: items } = state.room;
      const isAbout = canWait(present) && draftIn(present.subject) === draft;
      const left = isAbout ? withoutBallot(state) : state;
      return {
        ...left,
        room: { ...left.room, programme: items.filter((item) => draftIn(item) !== draft) },
      };
    },
    // A result that has been declared stays up until it is closed: that of the motion that ended the phase.
    phaseEnds: (state) => {
      const { phase } = state.room.ballot ?? {};
      const isDeclared = phase === 'declared' || phase === 'explanationsAfter';
      const left = isDeclared ? state : withoutBallot(state);
      return { ...left, room: { ...drop(left.room, 'quorumAwaited'), programme: [] } };
    },
    phaseOpens: (state, { isNewStage }) =>
      isNewStage ? { ...state, room: { ...state.room, absent: {} } } : state,
    seatLeaves: unchanged,
    // A ballot that was only announced waits until the meeting goes on.
    suspended: postponeBallot,
    resumed: unchanged,
  },
  machines: {
    ballot: {
      machine: ballotMachine,
      rulesAt: {
        announced: ['DRA-8', 'BAL-1', 'BAL-13', 'MAJ-5', 'MAJ-8', 'DIV-1'],
        explanationsBefore: ['BAL-11', 'BAL-12', 'BAL-13', 'AMD-10'],
        inProgress: [
          'SEA-8',
          'SEA-9',
          'SEA-16',
          'BAL-2',
          'BAL-3',
          'BAL-5',
          'BAL-6',
          'BAL-7',
          'BAL-8',
          'BAL-9',
          'BAL-10',
          'BAL-14',
          'BAL-15',
          'MUN-11',
          'MUN-2',
        ],
        locked: ['BAL-3', 'BAL-4', 'BAL-5', 'BAL-6'],
        declared: ['MAJ-1', 'MAJ-2', 'MAJ-3', 'MAJ-4', 'BAL-4'],
        explanationsAfter: ['BAL-11', 'BAL-12', 'BAL-4'],
        closed: ['BAL-13'],
      },
      underWay: ({ ballot: present }) =>
        present === undefined || present.phase === 'closed' ? [] : [{ value: present.phase }],
    },
  },
  words: ballotWords,
} satisfies Procedure<typeof ballotMoves, BallotFact>;
