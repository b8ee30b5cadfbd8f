import { isConsensus } from '../../scenario/forums.ts';
import { draftIn } from '../ballot/programme.ts';
import { inRoom } from '../kernel/fold.ts';
import { type Decides, unchanged } from '../kernel/house.ts';
import type { Procedure } from '../kernel/procedure.ts';
import type { BallotSubject, Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import { draftsThinkable } from './enumerate.ts';
import { mayExplainWhole } from './explanations.ts';
import { type DraftFact, draftFacts } from './facts.ts';
import { decidedOn, putOff, setDown, standsAfter } from './fold.ts';
import { draftMachine } from './machine.ts';
import { majorityOnWords } from './majority.ts';
import { draftMoves } from './moves.ts';
import { programmeOf } from './programme.ts';
import { sponsorsDoNotExplain } from './rules.ts';
import { draftWords } from './words.en.ts';

type SubjectOf<K extends BallotSubject['kind']> = Extract<BallotSubject, { kind: K }>;

/** The vote on a text as a whole. */
const whole: Decides<SubjectOf<'draft'>> = {
  place: 'programme',
  id: ({ draft }) => [draft],
  majority: majorityOnWords,
  votedAgain: true,
  mayPassWithoutVote: true,
  explained: ['before', 'after'],
  mayExplain: mayExplainWhole,
  says: (_room, { draft }) => ['draft', { draft }],
  announced: (state, { draft }) => standsAfter(state, draft, 'takeUp'),
  followed: (state, { draft }, outcome, _at, house) => {
    const decided = decidedOn(state, draft, outcome, house);
    return outcome === 'tied' ? decided : house.draftGone(decided, draft, house);
  },
};

/** Rule 131: whether a text is to be voted on at all. */
const noVote: Decides<SubjectOf<'noVote'>> = {
  place: 'programme',
  id: ({ draft }) => ['no-vote', draft],
  majority: () => 'simple',
  votedAgain: false,
  mayPassWithoutVote: false,
  explained: [],
  mayExplain: sponsorsDoNotExplain,
  says: (_room, { draft }) => ['noVote', { draft }],
  announced: unchanged,
  followed: (state, { draft }, outcome, _at, house) =>
    outcome === 'adopted' ? setDown(state, draft, house) : state,
};

/** The life of each draft; that of the draft in action comes first. */
function lives({ ballot, division, negotiation, programme, drafts }: Room) {
  const inAction =
    (ballot && draftIn(ballot.subject)) ??
    negotiation?.draft ??
    division?.draft ??
    (programme[0] && draftIn(programme[0]));
  return Object.entries(drafts)
    .toSorted(([one], [other]) => Number(other === inAction) - Number(one === inAction))
    .map(([draft, { status }]) => ({ draft, value: status }));
}

/** Drafts from circulation to what became of them (rules 122 and 131). */
export const drafts = {
  moves: draftMoves,
  thinkable: draftsThinkable,
  facts: draftFacts,
  decides: { draft: whole, noVote },
  business: {},
  when: {
    draftGone: unchanged,
    phaseEnds: (state, { isNewStage }) => (isNewStage ? putOff(state) : state),
    phaseOpens: (state, _change, { scenario }) => {
      const { room } = state;
      return room.phase !== 'action' || isConsensus(stageOf(scenario, room).forum)
        ? state
        : inRoom(state, { programme: programmeOf(scenario, room) });
    },
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    draft: {
      machine: draftMachine,
      rulesAt: {
        circulated: ['DRA-1', 'DRA-2', 'MUN-3', 'DRA-3', 'DRA-5', 'AMD-1', 'AMD-2'],
        introduced: ['DRA-2', 'MUN-3', 'DRA-3', 'DRA-5', 'DRA-6', 'AMD-1', 'AMD-2'],
        inAction: ['DRA-3', 'DRA-6', 'AMD-7', 'AMD-8', 'DIV-1', 'MAJ-1', 'MAJ-3'],
        recommended: ['DRA-4', 'SES-6'],
        adopted: ['MAJ-1', 'MAJ-4'],
        rejected: ['MAJ-1', 'MAJ-2', 'MAJ-3'],
        withdrawn: ['DRA-3', 'DRA-7'],
        notVoted: ['DRA-6', 'MOT-8', 'MOT-10'],
        notAgreed: ['CON-2', 'CON-11'],
      },
      underWay: lives,
    },
  },
  words: draftWords,
} satisfies Procedure<typeof draftMoves, DraftFact>;
