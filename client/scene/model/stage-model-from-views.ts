import { draftIn } from '../../../shared/procedure/ballot/programme.ts';
import type { Caucus } from '../../../shared/procedure/caucus/caucus.ts';
import { type Division, dividedBy } from '../../../shared/procedure/division/division.ts';
import { speakersInOrder } from '../../../shared/procedure/floor/queue.ts';
import { isInArrears, voterCount } from '../../../shared/procedure/kernel/membership.ts';
import type {
  BallotResult,
  DraftSubject,
  MotionSubject,
  Room,
} from '../../../shared/procedure/kernel/room.ts';
import { isTalkAlone, stageOf } from '../../../shared/procedure/kernel/script.ts';
import { draftOf, sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { atHead } from '../../language/language.ts';
import { listOf } from '../../language/lists.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import { nowOf, resultTitle } from '../now/now.ts';
import { whereItStands } from '../now/where-it-stands.ts';
import { t as nowWords } from '../now/words.ts';
import { amendmentBy, amendmentInAction, differenceAsked } from '../texts/amendments.ts';
import { isHouseMotion, motionName } from '../texts/motions.ts';
import { decisionsOnDrafts, latestResult } from '../texts/results.ts';
import { partOf, partWords, subjectName } from '../texts/subjects.ts';
import { reportScreen, stanceScreen } from './consensus-screens.ts';
import type {
  BoardScreen,
  DecisionScreen,
  SeatPresence,
  StageModel,
  StageSeat,
} from './stage-model.ts';
import { stanceLights } from './stance-lights.ts';
import { t } from './words.ts';

/** What the picture is made of. */
export interface StageViews {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly names: Delegations;
  readonly own: SeatId | undefined;
  readonly reducedMotion: boolean;
}

/** How many of those who wait are named on the board. */
const NAMED_WAITING = 6;
const seating = new WeakMap<PublicScenario, readonly StageSeat[]>();

/** The whole picture of the room, in words and lights, from what this page may see. */
export function stageModelFromViews(views: StageViews): StageModel {
  const { scenario, room, names, own, reducedMotion } = views;
  const { speaker } = room.floor;
  const clock = stageClock(views);
  return {
    seats: seatsOf(scenario),
    presence: presenceOf(room),
    lights: room.negotiation === undefined ? room.lights : stanceLights(room, room.negotiation),
    ...(own !== undefined && { own }),
    ...(speaker !== undefined && { speaker: { seat: speaker, label: nameOf(names, speaker) } }),
    waiting: waitingIn(room),
    ...(clock && { clock }),
    decision: decisionScreen(views),
    board: boardScreen(views),
    gavel: Object.keys(room.results).length + Object.keys(room.outcomes).length,
    reducedMotion,
  };
}

/** The seating, made once for a scenario, so that the stage can tell that it has not changed. */
function seatsOf(scenario: PublicScenario): readonly StageSeat[] {
  const known = seating.get(scenario);
  if (known !== undefined) return known;
  const seats = scenario.delegations.map(({ id, shortName, iso2, role }, order) => ({
    id,
    name: shortName,
    iso2,
    order,
    isObserver: role === 'observer',
    isInArrears: isInArrears(scenario, id),
  }));
  seating.set(scenario, seats);
  return seats;
}

export function presenceOf(room: Room): Readonly<Record<SeatId, SeatPresence>> {
  const presence: Record<SeatId, SeatPresence> = {};
  for (const [seat, hold] of Object.entries(room.seats)) {
    if (hold === 'present' || hold === 'facilitator') presence[seat] = 'person';
    else presence[seat] = hold === 'dropped' ? 'dropped' : 'computer';
  }
  for (const seat of Object.keys(room.absent)) presence[seat] = 'absent';
  return presence;
}

/** Whose placard stands up: in a moderated caucus those raised, else those who wait to speak. */
export function waitingIn({ caucus, floor }: Room): readonly SeatId[] {
  return caucus?.kind === 'moderated' ? caucus.placards : [...floor.queue, ...floor.replies];
}

/** The clock that the meeting goes by; while it is suspended, that of the consultations. */
function stageClock(views: StageViews): StageModel['clock'] {
  const { paused, phase, suspended } = views.room;
  const stoppedAt = paused?.since;
  const stop = stoppedAt === undefined ? {} : { stoppedAt };
  if (suspended !== undefined) {
    const { since, until } = suspended;
    const label = t(suspended.adjourned ? 'clock.adjourned' : 'clock.suspended');
    return { endsAt: until, totalMs: until - since, ...stop, label };
  }
  const { clock } = nowOf({ ...views, seat: undefined });
  return clock && { ...clock, ...stop, label: t(`phase.${phase}`) };
}

/** The left screen: the text in question, or what the meeting is doing. */
function decisionScreen(views: StageViews): DecisionScreen {
  const { scenario, room, names } = views;
  if (room.negotiation !== undefined) return reportScreen(views, room.negotiation);
  const ballot = room.ballot?.phase === 'closed' ? undefined : room.ballot;
  const item = ballot?.subject ?? firstMotion(room) ?? undecidedDivision(room) ?? room.programme[0];
  if (item?.kind === 'motion') return motionScreen(views, item);
  if (item === undefined) {
    return { kind: 'idle', heading: stageOf(scenario, room).name, lines: idleLines(views) };
  }
  const draft = draftOf(scenario, item.draft);
  const standing = whereItStands(scenario, room);
  const { symbol } = draft;
  const isDecided = ballot?.phase === 'declared' || ballot?.phase === 'explanationsAfter';
  if (item.kind === 'part' && !isDecided) {
    return {
      kind: 'paragraph',
      symbol,
      version: t('screen.partVote', { part: partOf(scenario, item, item.part) }),
      number: '',
      text: partWords(scenario, room, item),
      bracketed: false,
      footer: '',
      ...(standing !== undefined && { standing }),
    };
  }
  const proposed = amendmentInAction(room);
  if (proposed !== undefined && !isDecided) {
    const changes = differenceAsked(scenario, room, proposed);
    return {
      kind: 'paragraph',
      symbol,
      version:
        item.kind === 'amendmentPart'
          ? t('screen.partVote', { part: partOf(scenario, item, item.part) })
          : '',
      number: '',
      text: changes.map(({ text }) => text).join(''),
      changes,
      bracketed: false,
      // The words need the room; where it stands is said beside the picture.
      footer: amendmentBy(names, proposed.id, proposed.amendment),
    };
  }
  return {
    kind: 'text',
    symbol,
    ledBy:
      draft.leader === undefined ? '' : t('screen.ledBy', { name: nameOf(names, draft.leader) }),
    title: draft.title,
    subject: screenSubject(views, item),
    ...(standing !== undefined && { standing }),
    footer: screenFooter(sponsorsOf(scenario, room, draft.id).length, ballot?.method),
  };
}

/** The request to divide that is before the meeting: it need not be about the draft that comes next. */
function undecidedDivision({ division }: Room): DraftSubject | undefined {
  if (division === undefined || division.phase === 'granted') return undefined;
  return { kind: 'division', ...dividedBy(division) };
}

/** The motion before the meeting, before there is a ballot on it. */
function firstMotion({ motions, caucus }: Room): MotionSubject | undefined {
  const [motion] = caucus === undefined ? motions : [];
  return motion && { kind: 'motion', motion: motion.id, by: motion.by, matter: motion.matter };
}

function motionScreen(
  { scenario, room, names }: StageViews,
  subject: MotionSubject,
): DecisionScreen {
  const standing = whereItStands(scenario, room);
  const draft = draftIn(subject);
  return {
    kind: 'text',
    symbol: draft === undefined ? stageOf(scenario, room).name : draftOf(scenario, draft).symbol,
    ledBy: t('screen.movedBy', { name: nameOf(names, subject.by) }),
    title: atHead(motionName(scenario, subject.matter)),
    subject: isHouseMotion(subject.matter) ? t('houseRule.label') : t('screen.motion'),
    ...(standing !== undefined && { standing }),
    footer: '',
  };
}

/** What is asked about the text. */
function screenSubject({ scenario }: StageViews, item: DraftSubject): string {
  switch (item.kind) {
    case 'part':
    case 'amendmentPart':
      return t('screen.part', { part: partOf(scenario, item, item.part) });
    case 'amendment':
      return t('screen.amendment', { amendment: item.amendment });
    default:
      return t(`screen.${item.kind}`);
  }
}

function idleLines({ scenario, room }: StageViews): readonly string[] {
  if (room.suspended !== undefined) {
    return [nowWords(room.suspended.adjourned ? 'now.adjourned.kicker' : 'now.suspended.kicker')];
  }
  const results = decisionsOnDrafts(room);
  if (results.length > 0) return results.map((result) => resultTitle(scenario, result));
  return isTalkAlone(scenario, room) ? [] : scenario.drafts.map(({ symbol }) => symbol);
}

function screenFooter(sponsors: number, method: string | undefined): string {
  const count = t('screen.sponsors', { count: sponsors });
  if (method === undefined) return count;
  const how = method === 'rollCall' || method === 'showOfHands' ? method : 'recorded';
  return `${count} · ${nowWords(`method.${how}`)}`;
}

/** The right screen: the board during a vote, the result after it, else who speaks. */
function boardScreen(views: StageViews): BoardScreen {
  const { scenario, room, names } = views;
  if (room.negotiation !== undefined) return stanceScreen(views, room.negotiation);
  const phase = room.ballot?.phase;
  if (phase === 'inProgress' || phase === 'locked') {
    return {
      kind: 'ballot',
      heading: t(phase === 'inProgress' ? 'screen.inProgress' : 'screen.locked'),
      progress: t('screen.progress', {
        count: Object.keys(room.lights).length,
        present: voterCount(scenario, room),
      }),
      open: room.ballot?.sealed === false,
    };
  }
  const result = latestResult(room);
  if (result !== undefined && (phase === 'declared' || phase === 'explanationsAfter')) {
    return resultScreen(scenario, result);
  }
  const { speaker, queue } = room.floor;
  if (room.caucus !== undefined) return caucusScreen(views, room.caucus);
  if (room.phase === 'generalDebate' && speaker === undefined && queue.length === 0) {
    return { kind: 'idle', heading: t('screen.speakers'), lines: [t('screen.noSpeakers')] };
  }
  if (room.phase === 'generalDebate' || speaker !== undefined) {
    return {
      kind: 'speakers',
      heading: t('screen.speakers'),
      ...(speaker !== undefined && { speaker: nameOf(names, speaker) }),
      next: speakersInOrder(scenario, room)
        .slice(0, NAMED_WAITING)
        .map((seat) => nameOf(names, seat)),
    };
  }
  if (room.division?.phase === 'hearing') {
    return { kind: 'idle', heading: t('screen.hearing'), lines: heardLines(views, room.division) };
  }
  return { kind: 'idle', heading: scenario.title, lines: boardLines(views) };
}

/** The time of an unmoderated caucus, or who speaks and waits in a moderated one. */
function caucusScreen({ room, names }: StageViews, caucus: Caucus): BoardScreen {
  if (caucus.kind === 'unmoderated') {
    return {
      kind: 'countdown',
      heading: nowWords('now.caucus.unmoderated'),
      footer: t('houseRule.label'),
    };
  }
  const { speaker } = room.floor;
  return {
    kind: 'speakers',
    heading: t('screen.caucus'),
    ...(speaker !== undefined && { speaker: nameOf(names, speaker) }),
    next: caucus.placards.slice(0, NAMED_WAITING).map((seat) => nameOf(names, seat)),
  };
}

/** Who has spoken on the motion to divide, on either side. */
function heardLines({ names }: StageViews, division: Division): readonly string[] {
  return (['inFavour', 'against'] as const).map((side) => {
    const spoken = listOf(division[side].map((seat) => nameOf(names, seat)));
    return t(`screen.heard.${side}`, { names: spoken === '' ? 'none' : spoken });
  });
}

function boardLines({ scenario, room }: StageViews): readonly string[] {
  const next = room.programme.map((item) => subjectName(scenario, item));
  return next.length > 0 ? next : [scenario.subtitle];
}

function resultScreen(scenario: PublicScenario, result: BallotResult): BoardScreen {
  const { yes, no, abstain, absent, notVoting } = result.tally;
  return {
    kind: 'result',
    heading: atHead(subjectName(scenario, result.subject)),
    outcome: resultTitle(scenario, result),
    tally: { yes, no, abstain, absent: absent + notVoting },
    labels: {
      yes: t('vote.yes'),
      no: t('vote.no'),
      abstain: t('vote.abstain'),
      absent: t('screen.absent'),
    },
  };
}
