import { votedAgainNext } from '../ballot/postpone.ts';
import { standsAfter } from '../drafts/fold.ts';
import { majorityOnWords } from '../drafts/majority.ts';
import { inRoom } from '../kernel/fold.ts';
import { type Decides, unchanged } from '../kernel/house.ts';
import { own } from '../kernel/own.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { ALLOWED, refuse } from '../kernel/refusal.ts';
import type { BallotSubject, Room } from '../kernel/room.ts';
import type { Amendment } from './amendment.ts';
import {
  type CorrectingFact,
  correctingFacts,
  correctingMoves,
  correctingThinkable,
} from './correcting.ts';
import { amendmentsThinkable } from './enumerate.ts';
import { type AmendmentFact, amendmentFacts } from './facts.ts';
import { afterAmendment, dropAmendments } from './fold.ts';
import { amendmentMachine } from './machine.ts';
import { amendmentMoves } from './moves.ts';
import { withAmendments } from './programme.ts';
import { type SignalFact, signalFacts, signalMoves, signalsThinkable } from './signals.ts';
import { amendmentWords } from './words.en.ts';

/** AMD-7: whether the text is to read as the amendment says. */
const onAmendment: Decides<Extract<BallotSubject, { kind: 'amendment' }>> = {
  place: 'programme',
  id: ({ draft, amendment }) => ['amendment', amendment, draft],
  majority: majorityOnWords,
  votedAgain: true,
  mayPassWithoutVote: false,
  explained: ['before'],
  mayExplain: ({ room, seat }, { amendment }) =>
    own(room.amendments, amendment)?.mover === seat
      ? refuse('AMD-10', 'moverDoesNotExplain')
      : ALLOWED,
  says: ({ amendments }, { draft, amendment }) => [
    'amendment',
    { draft, amendment, skipped: fallenWith(amendments, amendment) },
  ],
  announced: (state, { draft }) => standsAfter(state, draft, 'takeUp'),
  followed: (state, subject, outcome, _at, house) =>
    outcome === 'tied'
      ? votedAgainNext(state, subject, house)
      : afterAmendment(state, house.scenario, subject.amendment, outcome === 'adopted'),
};

/** The numbers of the amendments that fall with the decision on another, in a row; 'none' for none. */
function fallenWith(amendments: Room['amendments'], id: string): string {
  const fallen = Object.entries(amendments)
    .filter(([, { skipped }]) => skipped?.by === id)
    .map(([other]) => other);
  return fallen.length === 0 ? 'none' : fallen.join(', ');
}

/** The amendment that is in the ballot, else the next to come, else the last that was proposed. */
function presentAmendment({ ballot, programme, amendments }: Room): Amendment | undefined {
  const asked = ballot?.subject ?? programme[0];
  return asked?.kind === 'amendment'
    ? own(amendments, asked.amendment)
    : Object.values(amendments).findLast(({ status }) => status === 'pending');
}

const moves = { ...amendmentMoves, ...correctingMoves, ...signalMoves };

/** Amendments and the order of voting on them (rule 130). */
export const amendments = {
  moves,
  thinkable: { ...amendmentsThinkable, ...correctingThinkable, ...signalsThinkable },
  facts: { ...amendmentFacts, ...correctingFacts, ...signalFacts },
  decides: { amendment: onAmendment },
  business: {},
  when: {
    draftGone: dropAmendments,
    phaseEnds: unchanged,
    phaseOpens: (state, _change, { scenario }) =>
      inRoom(state, { programme: withAmendments(scenario, state.room) }),
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    amendment: {
      machine: amendmentMachine,
      rulesAt: {
        pending: [
          'MUN-4',
          'AMD-1',
          'AMD-2',
          'AMD-3',
          'AMD-4',
          'AMD-5',
          'AMD-8',
          'AMD-9',
          'AMD-11',
          'AMD-12',
          'AMD-13',
          'AMD-14',
        ],
        adopted: ['AMD-6', 'AMD-7', 'AMD-9'],
        accepted: ['MUN-4'],
        rejected: ['AMD-7', 'MAJ-1'],
        skipped: ['AMD-6'],
        withdrawn: ['AMD-9'],
      },
      underWay: (room) => {
        const amendment = presentAmendment(room);
        return amendment === undefined ? [] : [{ value: amendment.status }];
      },
    },
  },
  words: amendmentWords,
} satisfies Procedure<typeof moves, AmendmentFact | CorrectingFact | SignalFact>;
