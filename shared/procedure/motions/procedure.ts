import { intend, SHORT_PAUSE_MS } from '../kernel/chair-intention.ts';
import { drop, inRoom } from '../kernel/fold.ts';
import { allHeard } from '../kernel/hearing.ts';
import { type Decides, unchanged } from '../kernel/house.ts';
import { isHouseRule } from '../kernel/house-rules.ts';
import type { BusinessAt } from '../kernel/order.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { refusal, refuse } from '../kernel/refusal.ts';
import type { MotionSubject, Room } from '../kernel/room.ts';
import { motionsThinkable, pointsThinkable } from './enumerate.ts';
import { type MotionFact, motionFacts, type PointFact, pointFacts } from './facts.ts';
import { afterMotion, dropMotionsOn } from './fold.ts';
import { KINDS } from './kinds.ts';
import { motionMachine } from './machine.ts';
import type { Motion } from './motion.ts';
import { majorityOf, quotaOf } from './motions.ts';
import { motionMoves, pointMoves } from './moves.ts';
import { pointMachine } from './point-machine.ts';
import { isWellFounded } from './points.ts';
import { valuesOf } from './values.ts';
import { motionWords, pointWords } from './words.en.ts';

/** How long the Chair waits after a ruling for somebody to appeal, ms. */
const APPEAL_WINDOW_MS = 10_000;

const onMotion: Decides<MotionSubject> = {
  place: 'motion',
  id: ({ motion }) => ['motion', motion],
  majority: (_house, room, { matter }) => majorityOf(room, matter),
  votedAgain: false,
  mayPassWithoutVote: false,
  explained: [],
  mayExplain: () => refuse('BAL-13', 'noExplanationsNow'),
  says: (_room, { matter }) => [`motion.${matter.kind}`, valuesOf(matter)],
  announced: unchanged,
  followed: (state, subject, outcome, at, house) =>
    afterMotion(state, subject, outcome === 'adopted', at, house),
};

/** A motion waits for the end of a speech, and is put once all have been heard whom its rule allows. */
const motion: BusinessAt = (_house, room) => {
  const [first] = room.motions;
  return (
    first && {
      first: refusal('MOT-2', 'motionFirst'),
      next: room.floor.podium === 'empty' ? nextStep(room, first) : undefined,
    }
  );
};

function nextStep({ options }: Room, first: Motion) {
  if (first.phase === 'voting') {
    return intend({ type: 'announceBallot' }, SHORT_PAUSE_MS, first.id);
  }
  return allHeard(first, quotaOf(first))
    ? intend({ type: 'putMotion' }, SHORT_PAUSE_MS, `${first.id} heard`)
    : intend({ type: 'putMotion' }, options.times.explanationsBefore, first.id);
}

/** Rule 113: the Chair rules at once, and waits a moment for an appeal, which is then a motion. */
const point: BusinessAt = ({ scenario }, room) => {
  const raised = room.point;
  if (raised === undefined || raised.phase === 'appealed') return undefined;
  const about = `${raised.by} ${raised.matter}`;
  return {
    first: refusal('PTO-1', 'pointFirst'),
    next:
      raised.phase === 'raised'
        ? intend(
            { type: 'ruleOnPoint', upheld: isWellFounded(scenario, room, raised) },
            SHORT_PAUSE_MS,
            about,
          )
        : intend({ type: 'closePoint' }, APPEAL_WINDOW_MS, about),
  };
};

/** What the rules of the United Nations say of each kind; those of Model UN stand by the caucus. */
const rulesOfKinds = [...new Set(Object.values(KINDS).map(({ rule }) => rule))].filter(
  (rule) => !isHouseRule(rule),
);

/** Procedural motions in their order of precedence (rules 113 to 123 and 131). */
export const motions = {
  moves: motionMoves,
  thinkable: motionsThinkable,
  facts: motionFacts,
  decides: { motion: onMotion },
  business: { motion },
  when: {
    draftGone: dropMotionsOn,
    phaseEnds: (state) => inRoom(state, { motions: [] }),
    phaseOpens: unchanged,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    motion: {
      machine: motionMachine,
      rulesAt: {
        pending: ['MOT-2', 'MOT-5'],
        hearing: ['MOT-1', 'MOT-3', 'MOT-5', ...rulesOfKinds],
        voting: ['MOT-4', 'MAJ-1', 'MAJ-7', 'MUN-10'],
        carried: ['MOT-6', 'MOT-7', 'MOT-8', 'MOT-9'],
        lost: ['MOT-14'],
        withdrawn: ['MOT-5'],
        fallen: ['PTO-4'],
      },
      underWay: ({ motions: [first] }) => (first === undefined ? [] : [{ value: first.phase }]),
    },
  },
  words: motionWords,
} satisfies Procedure<typeof motionMoves, MotionFact>;

/** Points of order and appeals (rule 113). */
export const points = {
  moves: pointMoves,
  thinkable: pointsThinkable,
  facts: pointFacts,
  decides: {},
  business: { point },
  when: {
    draftGone: unchanged,
    phaseEnds: (state) => ({ ...state, room: drop(state.room, 'point') }),
    phaseOpens: unchanged,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    point: {
      machine: pointMachine,
      rulesAt: {
        raised: ['PTO-1', 'PTO-2'],
        ruled: ['PTO-3', 'PTO-4'],
        appealed: ['PTO-3'],
        over: ['PTO-3', 'PTO-4'],
      },
      underWay: ({ point: present }) => (present === undefined ? [] : [{ value: present.phase }]),
    },
  },
  words: pointWords,
} satisfies Procedure<typeof pointMoves, PointFact>;
