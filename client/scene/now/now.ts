import { secretaryReads } from '../../../shared/procedure/ballot/secretary.ts';
import { type Division, moversOf } from '../../../shared/procedure/division/division.ts';
import { statementsHeard } from '../../../shared/procedure/floor/rules.ts';
import { systemPresides } from '../../../shared/procedure/kernel/chair-intention.ts';
import { fellShort } from '../../../shared/procedure/kernel/majority.ts';
import { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import type { BallotResult, Clock, Room } from '../../../shared/procedure/kernel/room.ts';
import { nextStep, stageOf } from '../../../shared/procedure/kernel/script.ts';
import { waitsForSpeech } from '../../../shared/procedure/model-un/house-points.ts';
import type { Motion } from '../../../shared/procedure/motions/motion.ts';
import type { PointOfOrder } from '../../../shared/procedure/motions/point.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { spokenText } from '../../../shared/views/spoken-text.ts';
import { atHead, language } from '../../language/language.ts';
import { listOf } from '../../language/lists.ts';
import { ofMotions } from '../../language/procedures.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import { isHouseMotion, motionName, motionValues, sidesOf } from '../texts/motions.ts';
import { decisionsOnDrafts, latestResult } from '../texts/results.ts';
import { dividedName, partWithin, partWords, subjectName } from '../texts/subjects.ts';
import { adjournedNow, inWritingNow } from './calendar-now.ts';
import { negotiationNow } from './consensus-now.ts';
import { caucusNow, housePointNow } from './house-now.ts';
import { latestMinute } from './latest-minute.ts';
import { whereItStands } from './where-it-stands.ts';
import { t } from './words.ts';

/** What is happening, in a kicker, a title and one sentence, with the clock it goes by. */
export interface Now {
  readonly kicker: string;
  readonly title: string;
  readonly sentence: string;
  /** Where the pending motion stands by its rule. */
  readonly standing?: string;
  readonly clock?: Clock;
}

interface Scene {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly names: Delegations;
  /** The seat of whoever reads it, if any. */
  readonly seat: SeatId | undefined;
}

/** Says what is happening in the room now, to a seat or, without one, to everybody. */
export function nowOf(scene: Scene): Now {
  const { scenario, room } = scene;
  const standing = whereItStands(scenario, room);
  const now = { ...happening(scene), ...(standing !== undefined && { standing }) };
  if (room.paused === undefined) return now;
  return { ...now, kicker: t('now.paused'), sentence: t('now.pausedSentence') };
}

function happening(scene: Scene): Now {
  const { room, names } = scene;
  const { point, housePoint } = room;
  if (housePoint !== undefined && point === undefined && !waitsForSpeech(room, housePoint)) {
    return housePointNow(room, housePoint, names);
  }
  return procedural(scene) ?? inWritingNow(room, ofThePhase(scene));
}

function ofThePhase(scene: Scene): Now {
  const { negotiation, floor } = scene.room;
  const isHeard = scene.room.phase === 'outcome' && floor.speaker !== undefined;
  if (negotiation !== undefined && !isHeard) return negotiationNow(scene, negotiation);
  switch (scene.room.phase) {
    case 'lobby':
      return plain('lobby');
    case 'briefing':
      return { ...plain('briefing'), ...phaseClock(scene.room) };
    case 'generalDebate':
      return debate(scene);
    case 'informals':
      return { ...plain('informals'), ...phaseClock(scene.room) };
    case 'action':
      return action(scene);
    case 'outcome':
      return outcome(scene);
    case 'debrief':
      return plain('debrief');
    case 'archived':
      return plain('archived');
  }
}

function plain(phase: 'lobby' | 'briefing' | 'informals' | 'debrief' | 'archived'): Now {
  return {
    kicker: t(`now.${phase}.kicker`),
    title: t(`now.${phase}.title`),
    sentence: t(`now.${phase}.sentence`),
  };
}

const phaseClock = ({ clocks }: Room) => clocks.phase && { clock: clocks.phase };
const chairClock = ({ clocks }: Room) => {
  const clock = clocks.chair ?? clocks.phase;
  return clock && { clock };
};

function debate(scene: Scene): Now {
  const { room, scenario, seat } = scene;
  const forum = stageOf(scenario, room).name;
  if (room.floor.podium === 'empty' || room.floor.speaker === undefined) {
    if (room.caucus !== undefined) return caucusNow(room, room.caucus);
    return {
      kicker: t('now.debate.kicker', { forum }),
      title: t('now.debate.title'),
      sentence: t(seat === undefined ? 'now.debate.openAll' : 'now.debate.open', {
        count: room.floor.queue.length,
      }),
      ...phaseClock(room),
    };
  }
  return speech(scene, room.floor.speaker, room.floor.speaker === seat);
}

function speech(scene: Scene, speaker: SeatId, isOwn: boolean): Now {
  const { room, names } = scene;
  const name = nameOf(names, speaker);
  const clock = room.clocks.speaker;
  return {
    kicker: speechKicker(room),
    title: isOwn ? t('now.speech.own') : t('now.speech.title', { name }),
    sentence: spokenLine(scene, isOwn, name),
    ...(clock && { clock }),
  };
}

function speechKicker({ floor, caucus }: Room): string {
  if (caucus?.kind === 'moderated') return t('now.caucus.speech', { topic: caucus.topic });
  return floor.podium === 'replying' ? t('now.speech.reply') : t('now.speech.kicker');
}

function spokenLine({ room, scenario }: Scene, isOwn: boolean, name: string): string {
  const { line } = room.floor;
  if (line !== undefined) {
    return t('now.speech.line', { line: spokenText(scenario, line, language.value) });
  }
  return isOwn ? t('now.speech.ownSentence') : t('now.speech.listening', { name });
}

function action(scene: Scene): Now {
  const { room, scenario } = scene;
  if (room.floor.speaker !== undefined) {
    return speech(scene, room.floor.speaker, room.floor.speaker === scene.seat);
  }
  if (room.division !== undefined && room.division.phase !== 'granted') {
    return dividing(scene, room.division);
  }
  const next = room.programme[0];
  if (next === undefined) {
    return { ...decided(scenario, room), ...chairClock(room) };
  }
  return {
    kicker: t('now.action.kicker', { forum: stageOf(scenario, room).name }),
    title: t('now.action.next', { subject: subjectName(scenario, next) }),
    sentence:
      room.floor.list === 'open' && statementsHeard(scenario, room)
        ? t('now.action.statements')
        : t('now.action.sentence', { count: room.programme.length }),
    ...chairClock(room),
  };
}

/** What goes before the business of the phase: a point of order, a vote, a suspension, a motion. */
function procedural(scene: Scene): Now | undefined {
  const { ballot, caucus, point, suspended, motions, floor } = scene.room;
  if (point !== undefined && point.phase !== 'appealed') return pointOfOrder(scene, point);
  if (ballot !== undefined && ballot.phase !== 'closed') return inBallot(scene, ballot);
  if (suspended?.adjourned) return adjournedNow(scene.room, suspended);
  if (suspended !== undefined) {
    return {
      kicker: t('now.suspended.kicker'),
      title: t('now.suspended.title'),
      sentence: t('now.suspended.sentence'),
      clock: { endsAt: suspended.until, totalMs: suspended.until - suspended.since },
    };
  }
  const [motion] = motions;
  const waits = floor.podium !== 'empty' || caucus !== undefined;
  return motion === undefined || waits ? undefined : moved(scene, motion);
}

function pointOfOrder({ scenario, room, names }: Scene, point: PointOfOrder): Now {
  const ruling = latestMinute(room);
  const isRuled = point.phase === 'ruled' && ruling?.key.startsWith('minutes.pointRuled.');
  return {
    kicker: t('now.point.kicker'),
    title: isRuled
      ? t('now.point.ruledTitle')
      : t('now.point.title', { name: nameOf(names, point.by) }),
    sentence:
      isRuled && ruling !== undefined
        ? minuteText(scenario, ruling, language.value)
        : t(`now.point.${point.matter}`),
    ...chairClock(room),
  };
}

function moved({ scenario, room, names }: Scene, motion: Motion): Now {
  const { by, matter } = motion;
  return {
    kicker: t(isHouseMotion(matter) ? 'now.motion.houseKicker' : 'now.motion.kicker'),
    title: t('now.motion.title', {
      name: nameOf(names, by),
      motion: motionName(scenario, matter),
    }),
    sentence:
      saidOnMotion(scenario, room) ?? t('now.motion.sentence', { speakers: sidesOf(matter) }),
    ...chairClock(room),
  };
}

/** Where a request for separate votes stands: asked for, or objected to and heard (rule 129). */
function dividing({ room, scenario, names }: Scene, division: Division): Now {
  const movers = moversOf(division);
  const values = {
    parts: partWithin(scenario, division, division.parts.flat()),
    count: movers.length,
    movers: listOf(movers.map((seat) => nameOf(names, seat))),
    objector: division.objector === undefined ? '' : nameOf(names, division.objector),
  };
  const moment = division.phase === 'requested' ? 'requested' : 'hearing';
  return {
    kicker: t(`now.division.${moment}.kicker`),
    title: t(`now.division.${moment}.title`, values),
    sentence: saidOnMotion(scenario, room) ?? t(`now.division.${moment}.sentence`, values),
    ...chairClock(room),
  };
}

/** What was just said for or against the motion, until something else happens. */
function saidOnMotion(scenario: PublicScenario, room: Room): string | undefined {
  const latest = latestMinute(room);
  return /^minutes\.(division|motion)Spoken\./.test(latest?.key ?? '') && latest !== undefined
    ? minuteText(scenario, latest, language.value)
    : undefined;
}

function decided(scenario: PublicScenario, room: Room): Now {
  const next = nextStep(scenario, room);
  return {
    kicker: t('now.action.doneKicker'),
    title: t('now.action.doneTitle'),
    sentence: next === undefined ? '' : t('now.action.doneSentence'),
  };
}

function inBallot(scene: Scene, ballot: NonNullable<Room['ballot']>): Now {
  const { room, scenario, names, seat } = scene;
  const subject = subjectName(scenario, ballot.subject);
  const clock = room.clocks.chair && { clock: room.clocks.chair };
  switch (ballot.phase) {
    case 'announced':
      return ballot.method === undefined
        ? {
            kicker: t('now.ask.kicker'),
            title: t('now.ask.title', { subject }),
            sentence: withReading(scene, t('now.ask.sentence')),
            ...clock,
          }
        : {
            kicker: t('now.announced.kicker'),
            title: t('now.announced.title', { subject }),
            sentence: withReading(
              scene,
              partInQuestion(scene, ballot) ?? announcedSentence(ballot, names),
            ),
            ...clock,
          };
    case 'explanationsBefore':
      return {
        kicker: t('now.before.kicker'),
        title: atHead(subject),
        sentence: t(
          ballot.subject.kind === 'amendment' ? 'now.before.onAmendment' : 'now.before.sentence',
        ),
        ...clock,
      };
    case 'inProgress':
      return voting(scene, ballot, subject);
    case 'locked':
      return {
        kicker: t('now.locked.kicker'),
        title: t('now.vote.title', { subject }),
        sentence: t('now.locked.sentence'),
        ...clock,
      };
    case 'declared':
    case 'closed':
      return { ...declared(scene), ...clock };
    case 'explanationsAfter': {
      const result = declared(scene);
      const invited = seat === undefined ? [] : [t('now.after.sentence')];
      return {
        ...result,
        kicker: t('now.after.kicker'),
        sentence: [result.sentence, ...invited].join(' '),
        ...clock,
      };
    }
  }
}

/** DRA-8: after what is said of the vote, what the Secretary reads on a draft that comes to action. */
function withReading({ scenario, room }: Scene, sentence: string): string {
  const [key, values] = secretaryReads(scenario, room) ?? [];
  if (key === undefined || values === undefined) return sentence;
  const minute = { at: 0, key: `minutes.${key}`, values };
  return `${sentence} ${minuteText(scenario, minute, language.value)}`;
}

function announcedSentence(ballot: NonNullable<Room['ballot']>, names: Delegations): string {
  const method = t(`method.${ballot.method ?? 'recorded'}`);
  return ballot.requestedBy === undefined
    ? t('now.announced.sentence', { method })
    : t('now.announced.requested', { method, name: nameOf(names, ballot.requestedBy) });
}

/** In a separate vote, the words that it keeps or takes out. */
function partInQuestion(
  { scenario, room }: Scene,
  { subject }: NonNullable<Room['ballot']>,
): string | undefined {
  if (subject.kind !== 'part') return undefined;
  return t('now.part', { words: partWords(scenario, room, subject).replace(/[,;]$/, '.') });
}

function voting(scene: Scene, ballot: NonNullable<Room['ballot']>, subject: string): Now {
  const { room, names, seat } = scene;
  const clock = room.clocks.chair;
  const calling = ballot.roll?.calling;
  const base = {
    title: t('now.vote.title', { subject }),
    ...(clock && { clock }),
  };
  if (calling !== undefined) {
    return {
      ...base,
      kicker: t('now.roll.kicker'),
      sentence:
        calling === seat
          ? t('now.roll.you')
          : t('now.roll.sentence', { name: nameOf(names, calling) }),
    };
  }
  return {
    ...base,
    kicker: systemPresides(room) ? t('now.vote.kicker') : t('now.vote.kickerChair'),
    sentence: partInQuestion(scene, ballot) ?? votingSentence(voterIn(scene), names, ballot.sealed),
  };
}

/** The reader's seat, if it has a vote. */
function voterIn({ scenario, room, seat }: Scene): SeatId | undefined {
  return seat !== undefined && votelessBecause(scenario, room, seat) === undefined
    ? seat
    : undefined;
}

function votingSentence(seat: SeatId | undefined, names: Delegations, isSealed: boolean): string {
  if (seat === undefined) return isSealed ? t('now.vote.allSealed') : t('now.vote.all');
  const name = nameOf(names, seat);
  return isSealed ? t('now.vote.sealed', { name }) : t('now.vote.open', { name });
}

function declared({ room, scenario }: Scene): Now {
  const result = latestResult(room);
  if (result === undefined) return decided(scenario, room);
  return {
    kicker: t('now.declared.kicker'),
    title: resultTitle(scenario, result),
    sentence: tallyText(result),
  };
}

function outcome(scene: Scene): Now {
  const { room, scenario, seat } = scene;
  if (room.floor.podium !== 'empty' && room.floor.speaker !== undefined) {
    return speech(scene, room.floor.speaker, room.floor.speaker === seat);
  }
  const results = decisionsOnDrafts(room);
  const { name: forum, action } = stageOf(scenario, room);
  if (action.length === 0) {
    return {
      kicker: t('now.nothingDecided.kicker', { forum }),
      title: t('now.nothingDecided.title'),
      sentence: t('now.nothingDecided.sentence'),
      ...phaseClock(room),
    };
  }
  return {
    kicker: t('now.outcome.kicker', { forum }),
    title: t('now.outcome.title'),
    sentence: results.map((result) => `${resultTitle(scenario, result)}.`).join(' '),
    ...phaseClock(room),
  };
}

/** "L.27/Rev.1 is adopted". */
export function resultTitle(scenario: PublicScenario, result: BallotResult): string {
  const { subject, outcome } = result;
  if (subject.kind === 'motion') {
    const carried = outcome === 'adopted' ? 'adopted' : 'rejected';
    const key = `result.motion.${subject.matter.kind}.${carried}` as const;
    return ofMotions(key, motionValues(scenario, subject.matter));
  }
  const draft = draftOf(scenario, subject.draft).shortName;
  const values = { draft, short: fellShort(result) ? 'yes' : 'no' };
  switch (subject.kind) {
    case 'part':
    case 'amendmentPart': {
      const part = partWithin(scenario, subject, subject.part);
      return atHead(t(`result.${subject.kind}.${outcome}`, { ...values, part }));
    }
    case 'division':
      return atHead(t(`result.division.${outcome}`, { draft: dividedName(scenario, subject) }));
    case 'amendment':
      return t(`result.amendment.${outcome}`, { ...values, amendment: subject.amendment });
    default:
      return t(`result.${subject.kind}.${outcome}`, values);
  }
}

/** "119 in favour, 46 against, 14 abstaining"; or how it was decided without a count. */
export function tallyText({ how, tally, majority }: BallotResult): string {
  if (how === 'withoutVote') return t('result.withoutVote');
  const { yes, no, abstain } = tally;
  return t('result.tally', { yes, no, abstain, majority: majority ?? 'simple' });
}
