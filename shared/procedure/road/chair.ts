import type { PublicScenario } from '../../scenario/scenario.ts';
import { draftIn } from '../ballot/programme.ts';
import { consensusIntention } from '../consensus/chair.ts';
import { isDecided } from '../consensus/consensus.ts';
import { DIVISION_SPEAKERS } from '../division/rules.ts';
import { type ChairIntention, intend, SHORT_PAUSE_MS } from '../kernel/chair-intention.ts';
import { allHeard } from '../kernel/hearing.ts';
import { voterCount } from '../kernel/membership.ts';
import type { Ballot, Room } from '../kernel/room.ts';
import { nextStep } from '../kernel/script.ts';
import { type Caucus, nextFromPlacards } from '../model-un/caucus.ts';
import { type HousePoint, waitsForSpeech } from '../model-un/house-points.ts';
import type { Division, Motion, PointOfOrder } from '../motions/motion.ts';
import { quotaOf } from '../motions/motions.ts';
import { isWellFounded } from '../points/points.ts';

/** How long the Chair waits after a ruling for somebody to appeal, ms. */
const APPEAL_WINDOW_MS = 10_000;

/** The Chair's next move by the rules; undefined while the room itself must move first. */
export function chairIntention(scenario: PublicScenario, room: Room): ChairIntention | undefined {
  const beforeTheChair = pointBefore(scenario, room);
  if (beforeTheChair !== undefined) return beforeTheChair;
  const { negotiation } = room;
  if (negotiation !== undefined && !isDecided(negotiation) && room.phase !== 'outcome') {
    return consensusIntention(scenario, room, negotiation);
  }
  if (room.ballot !== undefined) return ballotStep(scenario, room, room.ballot);
  if (room.suspended !== undefined) return resumption(room.suspended);
  const [motion] = room.motions;
  if (room.caucus !== undefined) return nextPlacard(room, room.caucus);
  if (motion !== undefined && room.floor.podium === 'empty') return motionStep(room, motion);
  if (room.phase === 'generalDebate' || room.phase === 'outcome') return nextSpeaker(room);
  if (room.phase !== 'action') return undefined;
  if (room.division !== undefined) {
    const step = divisionStep(room, room.division);
    if (step !== undefined) return step;
  }
  if (room.programme.length > 0) {
    const item = room.programme[0];
    return intend(
      { type: 'announceBallot' },
      SHORT_PAUSE_MS,
      `${item?.kind} ${item === undefined ? '' : draftIn(item)} ${room.programme.length}`,
    );
  }
  const next = nextStep(scenario, room);
  const pause = negotiation === undefined ? SHORT_PAUSE_MS : room.options.times.explanationsAfter;
  return room.options.pace === 'clock' && next !== undefined
    ? intend({ type: 'advancePhase', to: next.phase }, pause, next.phase)
    : undefined;
}

/** A point goes before everything else, one of order before those of the house rules. */
function pointBefore(scenario: PublicScenario, room: Room): ChairIntention | undefined {
  const { point, housePoint } = room;
  if (point !== undefined && point.phase !== 'appealed') return pointStep(scenario, room, point);
  return housePoint === undefined || waitsForSpeech(room, housePoint)
    ? undefined
    : housePointStep(room, housePoint);
}

/** Rule 113: the Chair rules at once, and waits a moment for an appeal. */
function pointStep(
  scenario: PublicScenario,
  room: Room,
  point: PointOfOrder,
): ChairIntention | undefined {
  const about = `${point.by} ${point.matter}`;
  return point.phase === 'raised'
    ? intend(
        { type: 'ruleOnPoint', upheld: isWellFounded(scenario, room, point) },
        SHORT_PAUSE_MS,
        about,
      )
    : intend({ type: 'closePoint' }, APPEAL_WINDOW_MS, about);
}

function resumption({ since, until }: NonNullable<Room['suspended']>): ChairIntention {
  return intend({ type: 'resumeMeeting' }, until - since, String(since));
}

/** A motion is put once all have been heard whom its rule allows, or their time is up. */
function motionStep({ options }: Room, motion: Motion): ChairIntention {
  if (motion.phase === 'voting') {
    return intend({ type: 'announceBallot' }, SHORT_PAUSE_MS, motion.id);
  }
  return allHeard(motion, quotaOf(motion))
    ? intend({ type: 'putMotion' }, SHORT_PAUSE_MS, `${motion.id} heard`)
    : intend({ type: 'putMotion' }, options.times.explanationsBefore, motion.id);
}

/** MUN-8 and MUN-9: the Chair answers at once, and lets the answer be read. */
function housePointStep({ options }: Room, { by, kind, phase }: HousePoint): ChairIntention {
  return phase === 'raised'
    ? intend({ type: 'answerHousePoint' }, SHORT_PAUSE_MS, `${by} ${kind}`)
    : intend({ type: 'closeHousePoint' }, options.times.declared, `${by} ${kind}`);
}

/** MUN-5: the Chair calls one placard after the other; nobody is called in an unmoderated caucus. */
function nextPlacard({ floor, absent }: Room, caucus: Caucus): ChairIntention | undefined {
  const seat = nextFromPlacards(caucus, absent);
  if (seat === undefined || floor.podium !== 'empty') return undefined;
  return intend({ type: 'callPlacard', seat }, SHORT_PAUSE_MS, seat);
}

function nextSpeaker({ floor }: Room): ChairIntention | undefined {
  const next = floor.queue[0] ?? floor.replies[0];
  if (floor.podium !== 'empty' || next === undefined) return undefined;
  return intend({ type: 'callNextSpeaker' }, SHORT_PAUSE_MS, 'next');
}

/** Rule 129: a window for objections; a hearing, which ends early when both sides have been heard. */
function divisionStep({ options }: Room, division: Division): ChairIntention | undefined {
  const { draft, phase, movers } = division;
  if (phase === 'requested') {
    const about = `${draft} ${movers.length}`;
    return intend({ type: 'grantDivision' }, options.times.request, about);
  }
  if (phase !== 'hearing') return undefined;
  return allHeard(division, DIVISION_SPEAKERS)
    ? intend({ type: 'closeDivisionHearing' }, SHORT_PAUSE_MS, `${draft} heard`)
    : intend({ type: 'closeDivisionHearing' }, options.times.explanationsBefore, draft);
}

function ballotStep(
  scenario: PublicScenario,
  room: Room,
  ballot: Ballot,
): ChairIntention | undefined {
  const { times } = room.options;
  const { kind } = ballot.subject;
  switch (ballot.phase) {
    case 'announced':
      if (ballot.method === undefined) {
        return intend({ type: 'adoptWithoutVote' }, times.request, ballot.id);
      }
      return kind !== 'draft' && kind !== 'amendment'
        ? intend({ type: 'openVoting' }, SHORT_PAUSE_MS, ballot.id)
        : intend({ type: 'hearExplanations' }, SHORT_PAUSE_MS, ballot.id);
    case 'explanationsBefore':
      return intend({ type: 'openVoting' }, times.explanationsBefore, ballot.id);
    case 'inProgress':
      return votingStep(scenario, room, ballot);
    case 'locked':
      return intend({ type: 'declareResult' }, times.locked, ballot.id);
    case 'declared':
      return kind !== 'draft'
        ? intend({ type: 'closeBallot' }, times.declared, ballot.id)
        : intend({ type: 'hearExplanationsAfter' }, times.declared, ballot.id);
    case 'explanationsAfter':
      return intend({ type: 'closeBallot' }, times.explanationsAfter, ballot.id);
    case 'closed':
      return undefined;
  }
}

function votingStep(scenario: PublicScenario, room: Room, ballot: Ballot): ChairIntention {
  const { times } = room.options;
  const calling = ballot.roll?.calling;
  if (calling !== undefined) {
    return intend({ type: 'passRollCall' }, times.rollCallAnswer, calling);
  }
  const everyoneVoted = Object.keys(room.lights).length >= voterCount(scenario, room);
  return everyoneVoted || ballot.roll !== undefined
    ? intend({ type: 'lockVoting' }, times.linger, `${ballot.id} all`)
    : intend({ type: 'lockVoting' }, times.vote, ballot.id);
}
