import { isConsensus } from '../../scenario/forums.ts';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { scenarioAt } from '../../scenario/venues.ts';
import { isAdjourned, isInWriting } from '../kernel/calendar.ts';
import { waitsForNothing } from '../kernel/house.ts';
import { playsHouseRules } from '../kernel/house-rules.ts';
import { isObserver } from '../kernel/membership.ts';
import type { MoveForum, MoveProperties, Mover, Topic } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import { isSeat, isVoteUnderWay } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import type { Sight } from '../kernel/sight.ts';
import type { Actor } from '../kernel/state.ts';
import { roomAt } from '../kernel/venue.ts';
import { meansThePresent } from './about.ts';
import { houseOf } from './house.ts';
import { moveOf, type NamedCommand, takenBy } from './moves.ts';

export type { Verdict } from '../kernel/refusal.ts';

/**
 * The one function that says whether a move is lawful now, and why not: asked by the server before
 * every fact, by the client for every button, by the computer-played delegations through the server.
 * It knows only what the mover sees. A move that names a venue is asked about there, any other where
 * the room is seen from. Throws where the session has no such venue.
 */
export function mayDo(
  whole: PublicScenario,
  sight: Sight,
  actor: Actor,
  command: NamedCommand,
): Verdict {
  const room = roomAt(sight.room, command.venue);
  if (command.type === 'clockRanOut') return mayRing(room, actor);
  const move = moveOf(command);
  const scenario = scenarioAt(whole, move.where === 'venue' ? room.venue : undefined);
  const house = houseOf(scenario);
  const seat = actor.kind === 'seat' ? actor.seat : '';
  const question = {
    scenario,
    house,
    room,
    sight: { ...sight, room },
    actor,
    command: takenBy(command),
    seat,
  };
  return firstRefusal(
    () => mayThisActor(scenario, room, actor, move.by),
    () => (room.phase === 'archived' ? refuse('SES-5', 'archived') : ALLOWED),
    () =>
      meansThePresent(room, command, move.about) ? ALLOWED : refuse('NET-5', `over.${move.about}`),
    () => goesOn(scenario, room, actor, move),
    () => fitsTheForum(scenario, room, move.forum),
    () => (move.inSuspension ? ALLOWED : meets(room)),
    () =>
      actor.kind === 'seat' && isInWriting(room) && MEETING_ONLY.includes(move.topic)
        ? refuse('CAL-4', 'notInWriting')
        : ALLOWED,
    () => (isVoteUnderWay(room) && !move.inVote ? refuse('BAL-5', 'voteUnderWay') : ALLOWED),
    () =>
      actor.kind === 'seat' && own(room.absent, seat) && !move.outOfRoom
        ? refuse('ATT-1', 'outOfRoom')
        : ALLOWED,
    () => (move.place === 'any' ? ALLOWED : waitsForNothing(house, room, move.place)),
    () => move.may(question),
  );
}

/** CAL-4: what is raised in a meeting, and not while its members write to one another. */
const MEETING_ONLY: readonly Topic[] = ['motions', 'points'];

/** MOT-6 and CAL-1: whether the meeting is held, and not suspended or adjourned. */
function meets(room: Room): Verdict {
  if (room.suspended === undefined) return ALLOWED;
  return isAdjourned(room)
    ? refuse('CAL-1', 'meetingAdjourned')
    : refuse('MOT-6', 'meetingSuspended');
}

/** Whether the clock has really run out is known only to who holds the time: see `decide`. */
const mayRing = (room: Room, actor: Actor): Verdict =>
  firstRefusal(
    () => (actor.kind === 'clock' ? ALLOWED : refuse('NET-4', 'notYours')),
    () => (room.phase === 'archived' ? refuse('SES-5', 'archived') : ALLOWED),
    () => (room.paused === undefined ? ALLOWED : refuse('SES-3', 'paused')),
  );

/** NET-4: each move belongs to its kind of sender; the system in the Chair moves as the facilitator. */
function mayThisActor(scenario: PublicScenario, room: Room, actor: Actor, by: Mover): Verdict {
  switch (by) {
    case 'member':
    case 'delegation':
      if (actor.kind !== 'seat') return refuse('SEA-6', 'noSeat');
      return firstRefusal(
        () => hasItsPlace(scenario, actor.seat),
        () => mayMoveTheSeat(room, actor),
      );
    case 'chair':
    case 'facilitator':
      return actor.kind === 'facilitator' || actor.kind === 'clock'
        ? ALLOWED
        : refuse('SES-2', 'facilitatorOnly');
    case 'person':
    case 'door':
    case 'clock':
      return actor.kind === by ? ALLOWED : refuse('NET-4', 'notYours');
  }
}

/** SEA-7 and SEA-15: the seat is one of the scenario, and has a place in the venue. */
function hasItsPlace(scenario: PublicScenario, seat: SeatId): Verdict {
  if (isSeat(scenario, seat)) return ALLOWED;
  return isSeat(scenarioAt(scenario, undefined), seat)
    ? refuse('SEA-15', 'noPlaceHere')
    : refuse('SEA-7', 'noSuchSeat');
}

/** SEA-5 and SEA-6: one hand moves a seat at a time. */
function mayMoveTheSeat(room: Room, actor: Extract<Actor, { kind: 'seat' }>): Verdict {
  const hold = own(room.seats, actor.seat);
  switch (actor.via) {
    case 'person':
      return hold === 'facilitator' ? refuse('SEA-5', 'facilitatorPlays') : ALLOWED;
    case 'facilitator':
      return hold === 'facilitator' ? ALLOWED : refuse('SEA-5', 'takeOverFirst');
    case 'computer':
      return hold === undefined || hold === 'covered' ? ALLOWED : refuse('SEA-6', 'personPlays');
  }
}

/** SES-3, SEA-8 and MUN-1: what holds for every move of a delegation. */
function goesOn(
  scenario: PublicScenario,
  room: Room,
  actor: Actor,
  { by, house }: MoveProperties<Mover>,
): Verdict {
  if (actor.kind !== 'seat') return ALLOWED;
  const seat: SeatId = actor.seat;
  return firstRefusal(
    () => (room.paused === undefined ? ALLOWED : refuse('SES-3', 'paused')),
    () => (by === 'member' && isObserver(scenario, seat) ? refuse('SEA-8', 'observer') : ALLOWED),
    () => (house && !playsHouseRules(room) ? refuse('MUN-1', 'houseRulesOff') : ALLOWED),
  );
}

/** CON-1: a forum decides by consensus or by vote, and takes no moves that belong to the other. */
function fitsTheForum(scenario: PublicScenario, room: Room, forum: MoveForum): Verdict {
  if (forum === 'any') return ALLOWED;
  if (isConsensus(stageOf(scenario, room).forum)) {
    if (forum === 'voting') return refuse('CON-1', 'noVotesHere');
    return forum === 'tabling' ? refuse('CON-1', 'reportIsTheChairs') : ALLOWED;
  }
  return forum === 'consensus' ? refuse('CON-1', 'bodyVotes') : ALLOWED;
}
