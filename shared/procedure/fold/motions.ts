import type { PublicScenario } from '../../scenario/scenario.ts';
import { heard } from '../hearing.ts';
import { moveDraft, moveMotion, movePoint } from '../machines/room-machines.ts';
import { inOrder, withMotion } from '../motions.ts';
import { draftIn } from '../programme.ts';
import type {
  BallotSubject,
  Motion,
  MotionMatter,
  PointOfOrder,
  ProgrammeItem,
  Room,
} from '../room.ts';
import { nextStep, stepTo } from '../script.ts';
import type { SessionState } from '../state.ts';
import { dropAmendments } from './amendments.ts';
import { changeDraft, clockStart, drop, type Fold, inRoom } from './fold.ts';
import { enterPhase } from './session.ts';

/** The motion that is before the meeting. Throws where there is none: the log is broken. */
function firstMotion({ motions }: Room): Motion {
  const [motion] = motions;
  if (motion === undefined) throw new Error('There is no motion: the log is broken.');
  return motion;
}

function presentPoint({ point }: Room): PointOfOrder {
  if (point === undefined) throw new Error('There is no point of order: the log is broken.');
  return point;
}

/** MOT-2: a motion goes before everything of lower rank; a ballot just announced waits for it. */
export const motionRaised: Fold<'motionRaised'> = (state, { motion: id, seat, matter }) =>
  take(state, { id, by: seat, matter, phase: 'hearing', inFavour: [], against: [] });

function take(state: SessionState, motion: Motion): SessionState {
  const { room } = state;
  const motions = withMotion(room.motions, motion);
  const { ballot } = room;
  if (ballot === undefined || ballot.phase === 'inProgress' || ballot.phase === 'locked') {
    return inRoom(state, { motions });
  }
  const isDone = ballot.phase !== 'announced' && ballot.phase !== 'explanationsBefore';
  const postponed: readonly ProgrammeItem[] = isDone
    ? []
    : [{ ...ballot.subject, attempt: ballot.attempt }];
  return {
    ...state,
    choices: {},
    room: {
      ...drop(room, 'ballot'),
      motions,
      lights: {},
      programme: [...postponed, ...room.programme],
    },
  };
}

export const motionWithdrawn: Fold<'motionWithdrawn'> = (state, { motion: id }) => {
  const { motions } = state.room;
  return inRoom(state, { motions: inOrder(motions.filter((motion) => motion.id !== id)) });
};

export const motionSpoken: Fold<'motionSpoken'> = (state, { seat, side }) => {
  const [first, ...others] = [firstMotion(state.room), ...state.room.motions.slice(1)];
  return inRoom(state, { motions: [heard(moveMotion(first, 'speak'), seat, side), ...others] });
};

/** MOT-4: the vote on a motion comes before everything else. */
export const motionPut: Fold<'motionPut'> = (state) => {
  const { motions, programme } = state.room;
  const put = moveMotion(firstMotion(state.room), 'put');
  const { id: motion, by, matter } = put;
  const item: ProgrammeItem = { kind: 'motion', motion, by, matter, attempt: 1 };
  return inRoom(state, { motions: [put, ...motions.slice(1)], programme: [item, ...programme] });
};

/** What a vote on a motion leads to; the motion is over whatever its outcome. */
export function afterMotion(
  state: SessionState,
  scenario: PublicScenario,
  { motion: id, matter }: Extract<BallotSubject, { kind: 'motion' }>,
  carried: boolean,
  at: number,
): SessionState {
  const rest = state.room.motions.filter((motion) => motion.id !== id);
  const over = inRoom(state, { motions: inOrder(rest) });
  if (matter.kind === 'appeal') return endPoint(over);
  return carried ? carriedOut(over, scenario, matter, at) : over;
}

function carriedOut(
  state: SessionState,
  scenario: PublicScenario,
  matter: Exclude<MotionMatter, { kind: 'appeal' }>,
  at: number,
): SessionState {
  const { room } = state;
  switch (matter.kind) {
    case 'suspendMeeting': {
      const since = clockStart(room, at);
      return inRoom(state, { suspended: { since, until: since + matter.ms } });
    }
    case 'adjournMeeting':
      return leaveFor(state, scenario, nextStep(scenario, room), at);
    case 'closeDebate':
      return leaveFor(state, scenario, stepTo(scenario, room, 'action'), at);
    case 'adjournDebate':
    case 'competence':
      return setAside(state, matter.draft);
    case 'limitSpeeches':
      return inRoom(state, {
        options: { ...room.options, times: { ...room.options.times, speech: matter.ms } },
      });
    case 'takeFirst':
      return inRoom(state, { programme: tookFirst(room, matter.draft) });
    case 'reconsider':
      return reopened(state, matter.draft);
  }
}

/** The ballot on the motion stays up until it is closed, in whatever phase the meeting then is. */
function leaveFor(
  state: SessionState,
  scenario: PublicScenario,
  step: ReturnType<typeof nextStep>,
  at: number,
): SessionState {
  if (step === undefined) return state;
  const { ballot, lights } = state.room;
  const entered = enterPhase(state, step, at, scenario);
  return inRoom({ ...entered, choices: state.choices }, { ...(ballot && { ballot }), lights });
}

/** MOT-8 and MOT-10: the draft is not put to the vote. */
function setAside(state: SessionState, draft: string): SessionState {
  const { drafts, programme, division } = state.room;
  const decided = inRoom(state, {
    drafts: changeDraft(drafts, draft, ({ status }) => ({
      status: moveDraft(status, 'decideNotToVote'),
    })),
    programme: programme.filter((item) => draftIn(item) !== draft),
  });
  const undivided =
    division?.draft === draft ? { ...decided, room: drop(decided.room, 'division') } : decided;
  return dropAmendments(undivided, draft);
}

function tookFirst({ programme }: Room, draft: string): readonly ProgrammeItem[] {
  const isAbout = (item: ProgrammeItem) => draftIn(item) === draft;
  return [...programme.filter(isAbout), ...programme.filter((item) => !isAbout(item))];
}

/** MOT-12: the text stands as it did before it was voted on, and is voted on again, last of all. */
function reopened(state: SessionState, draft: string): SessionState {
  const { drafts, programme } = state.room;
  return inRoom(state, {
    drafts: changeDraft(drafts, draft, ({ status }) => ({
      status: moveDraft(status, 'reconsider'),
    })),
    programme: [...programme, { kind: 'draft', draft, attempt: 1 }],
  });
}

export const pointRaised: Fold<'pointRaised'> = (state, { seat, matter }) =>
  inRoom(state, { point: { by: seat, matter, phase: 'raised' } });

export const pointRuled: Fold<'pointRuled'> = (state, { upheld }) =>
  inRoom(state, { point: { ...movePoint(presentPoint(state.room), 'rule'), upheld } });

/** PTO-3: the appeal is put at once, before everything else; an announced ballot waits for it. */
export const rulingAppealed: Fold<'rulingAppealed'> = (state, { motion: id, seat }) => {
  const point = movePoint(presentPoint(state.room), 'appeal');
  const matter = { kind: 'appeal', point: point.matter, upheld: point.upheld ?? false } as const;
  const appealed = inRoom(state, { point });
  return take(appealed, { id, by: seat, matter, phase: 'hearing', inFavour: [], against: [] });
};

export const pointClosed: Fold<'pointClosed'> = (state) => {
  movePoint(presentPoint(state.room), 'accept');
  return { ...state, room: drop(state.room, 'point') };
};

function endPoint(state: SessionState): SessionState {
  if (state.room.point === undefined) return state;
  movePoint(state.room.point, 'decide');
  return { ...state, room: drop(state.room, 'point') };
}

/** The phase has as much time left as when the meeting was suspended. */
export const meetingResumed: Fold<'meetingResumed'> = (state, { at }) => {
  const { suspended, clocks } = state.room;
  const since = suspended?.since ?? at;
  const { phase } = clocks;
  const later = phase && { phase: { ...phase, endsAt: phase.endsAt + (at - since) } };
  return inRoom(
    { ...state, room: drop(state.room, 'suspended') },
    { clocks: { ...clocks, ...later } },
  );
};
