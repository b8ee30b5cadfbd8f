import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { dropAmendments } from '../amendments/fold.ts';
import { postponeBallot } from '../ballot/postpone.ts';
import { draftIn } from '../ballot/programme.ts';
import { votingBegun } from '../drafts/rules.ts';
import { changeDraft, clockStart, drop, type Fold, inRoom } from '../kernel/fold.ts';
import { heard } from '../kernel/hearing.ts';
import type { BallotSubject, Clock, ProgrammeItem, Room } from '../kernel/room.ts';
import { nextStep, stepTo } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { openCaucus } from '../model-un/fold.ts';
import {
  draftAccepts,
  moveDraft,
  moveFloor,
  moveMotion,
  movePoint,
} from '../road/room-machines.ts';
import { enterPhase } from '../session/fold.ts';
import type { Motion, PointOfOrder, RaisedMatter } from './motion.ts';
import { inOrder, withMotion } from './motions.ts';
import { reopened } from './reconsider.ts';

/** PTO-4: how long a meeting without a quorum waits for its members, ms. */
const QUORUM_WAIT_MS = 60_000;

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

/** A motion in its place; the explanations after a vote, or the result of another motion, are heard out. */
function take(state: SessionState, motion: Motion): SessionState {
  const waiting = postponeBallot(state);
  return inRoom(waiting, { motions: withMotion(waiting.room.motions, motion) });
}

export const motionWithdrawn: Fold<'motionWithdrawn'> = (state, { motion }) =>
  withoutMotions(state, ({ id }) => id === motion);

/** Motions that are gone before they were voted on, with what had been prepared for their vote. */
function withoutMotions(state: SessionState, isGone: (motion: Motion) => boolean): SessionState {
  const left = state.room.motions.filter((motion) => !isGone(motion));
  if (left.length === state.room.motions.length) return state;
  const waiting = state.room.ballot?.subject.kind === 'motion' ? postponeBallot(state) : state;
  const programme = waiting.room.programme.filter(
    (item) => item.kind !== 'motion' || left.some(({ id }) => id === item.motion),
  );
  return inRoom(waiting, { motions: inOrder(left), programme });
}

/** Motions about a draft fall with the draft. */
export const dropMotionsOn = (state: SessionState, draft: DraftId): SessionState =>
  withoutMotions(state, ({ matter }) => 'draft' in matter && matter.draft === draft);

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
  { motion: id, by, matter }: Extract<BallotSubject, { kind: 'motion' }>,
  carried: boolean,
  at: number,
): SessionState {
  const rest = state.room.motions.filter((motion) => motion.id !== id);
  const over = inRoom(state, { motions: inOrder(rest) });
  if (matter.kind === 'appeal') {
    return settled(over, 'decide', carried ? !matter.upheld : matter.upheld, at);
  }
  return carried ? carriedOut(over, scenario, { by, matter }, at) : over;
}

function carriedOut(
  state: SessionState,
  scenario: PublicScenario,
  { by, matter }: { readonly by: SeatId; readonly matter: RaisedMatter },
  at: number,
): SessionState {
  const { room } = state;
  switch (matter.kind) {
    case 'suspendMeeting':
      return suspendedFor(state, matter.ms, at);
    case 'adjournMeeting':
      return leaveFor(state, scenario, nextStep(scenario, room), at);
    case 'closeDebate':
      return leaveFor(state, scenario, stepTo(scenario, room, 'action'), at);
    case 'adjournDebate':
    case 'competence':
      return setDown(state, matter.draft);
    case 'adjournItem':
      return leaveFor(
        openDrafts(room).reduce(setDown, state),
        scenario,
        room.phase === 'action' ? undefined : stepTo(scenario, room, 'action'),
        at,
      );
    case 'limitSpeeches':
      return inRoom(state, {
        options: { ...room.options, times: { ...room.options.times, speech: matter.ms } },
      });
    case 'takeFirst':
      return inRoom(state, { programme: tookFirst(room, matter.draft) });
    case 'moderatedCaucus':
    case 'unmoderatedCaucus':
      return openCaucus(state, matter, by, at);
    case 'reconsider':
      return reopened(state, scenario, matter.draft);
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
export function setDown(state: SessionState, draft: DraftId): SessionState {
  const { drafts, programme, division } = state.room;
  const decided = inRoom(state, {
    drafts: changeDraft(drafts, draft, ({ status }) => ({
      status: moveDraft(status, 'decideNotToVote'),
    })),
    programme: programme.filter((item) => draftIn(item) !== draft),
  });
  const undivided =
    division?.draft === draft ? { ...decided, room: drop(decided.room, 'division') } : decided;
  return dropMotionsOn(dropAmendments(undivided, draft), draft);
}

/** The drafts before the meeting on which no voting has begun. */
function openDrafts(room: Room): readonly DraftId[] {
  return Object.entries(room.drafts)
    .filter(
      ([draft, { status }]) =>
        (room.stage === 0
          ? status !== 'recommended'
          : status === 'recommended' || status === 'inAction') &&
        draftAccepts(status, 'decideNotToVote') &&
        !votingBegun(room, draft),
    )
    .map(([draft]) => draft);
}

function tookFirst({ programme }: Room, draft: string): readonly ProgrammeItem[] {
  const isAbout = (item: ProgrammeItem) => draftIn(item) === draft;
  return [...programme.filter(isAbout), ...programme.filter((item) => !isAbout(item))];
}

export const pointRaised: Fold<'pointRaised'> = (state, { seat, matter }) => {
  const { ballot } = state.room;
  const about = matter === 'conductOfVote' && ballot;
  return inRoom(state, {
    point: { by: seat, matter, phase: 'raised' },
    ...(about && { ballot: { ...about, points: [...(about.points ?? []), seat] } }),
  });
};

export const pointRuled: Fold<'pointRuled'> = (state, { upheld }) =>
  inRoom(state, { point: { ...movePoint(presentPoint(state.room), 'rule'), upheld } });

/** PTO-3: the appeal is put at once, before everything else; an announced ballot waits for it. */
export const rulingAppealed: Fold<'rulingAppealed'> = (state, { motion: id, seat }) => {
  const point = movePoint(presentPoint(state.room), 'appeal');
  const matter = { kind: 'appeal', point: point.matter, upheld: point.upheld ?? false } as const;
  const appealed = inRoom(state, { point });
  return take(appealed, { id, by: seat, matter, phase: 'hearing', inFavour: [], against: [] });
};

export const pointClosed: Fold<'pointClosed'> = (state, { at }) =>
  settled(state, 'accept', presentPoint(state.room).upheld === true, at);

/** PTO-4: what follows from a point of order once the ruling on it stands. */
function settled(
  state: SessionState,
  event: 'accept' | 'decide',
  upheld: boolean,
  at: number,
): SessionState {
  const point = presentPoint(state.room);
  movePoint(point, event);
  const over: SessionState = { ...state, room: drop(state.room, 'point') };
  if (!upheld) return over;
  switch (point.matter) {
    case 'overTime':
      return speechEnded(over);
    case 'misapplied':
      return withoutMotions(over, (motion) => motion === over.room.motions[0]);
    case 'quorum':
      return suspendedFor(over, QUORUM_WAIT_MS, at);
    // The speaker has been reminded; the time for voting begins anew.
    case 'offTopic':
    case 'conductOfVote':
      return over;
  }
}

function speechEnded(state: SessionState): SessionState {
  const { floor, clocks } = state.room;
  if (floor.podium === 'empty') return state;
  return inRoom(state, {
    floor: { ...drop(drop(floor, 'speaker'), 'line'), ...moveFloor(floor, 'yield') },
    clocks: drop(clocks, 'speaker'),
  });
}

function suspendedFor(state: SessionState, ms: number, at: number): SessionState {
  const since = clockStart(state.room, at);
  return inRoom(state, { suspended: { since, until: since + ms } });
}

/** MOT-6: the clocks of the meeting have as much time left as when it was suspended. */
export const meetingResumed: Fold<'meetingResumed'> = (state, { at }) => {
  const { suspended, clocks } = state.room;
  const now = clockStart(state.room, at);
  const stood = now - (suspended?.since ?? now);
  const later = (clock: Clock): Clock => ({ ...clock, endsAt: clock.endsAt + stood });
  return inRoom(
    { ...state, room: drop(state.room, 'suspended') },
    {
      clocks: {
        ...clocks,
        ...(clocks.phase && { phase: later(clocks.phase) }),
        ...(clocks.speaker && { speaker: later(clocks.speaker) }),
      },
    },
  );
};
