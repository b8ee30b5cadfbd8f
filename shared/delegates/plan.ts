import { playsHouseRules } from '../procedure/kernel/house-rules.ts';
import { isComputerPlayed, votelessBecause } from '../procedure/kernel/membership.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Ballot, Room } from '../procedure/kernel/room.ts';
import type { Sight } from '../procedure/kernel/sight.ts';
import { named } from '../procedure/road/about.ts';
import { openRoundOf } from '../procedure/rounds/round.ts';
import type { PublicScenario, SeatContent, SeatId } from '../scenario/scenario.ts';
import { adviseVote } from './advice.ts';
import { planAttendance, willAttend } from './attendance.ts';
import { planApproaches } from './bargaining/approaches.ts';
import { honouring } from './bargaining/honouring.ts';
import { voteInRanks } from './bargaining/ranks.ts';
import { planWithdrawal } from './bargaining/withdrawal.ts';
import { planWordBeforeVotes, planWordOwed } from './bargaining/words-owed.ts';
import { planCableOnTexts } from './cables.ts';
import { negotiationOccasion, planConsensus } from './consensus.ts';
import { planDebate } from './debate.ts';
import { dice } from './dice.ts';
import { planDivision, planDivisionRequest } from './division.ts';
import { planExplanation } from './explanation.ts';
import { houseOccasion, planCaucus, planFriendly } from './house-rules.ts';
import { planLine } from './line.ts';
import { planMotion } from './motion-speech.ts';
import { planPosture, shadowOccasion } from './posture.ts';
import { planSignals, signalOccasion } from './signals.ts';
import {
  type Plan,
  type PlannedMove,
  type Situation,
  situationOf,
  withMoves,
} from './situation.ts';

/**
 * A key that changes whenever computer-played delegations may have something new to do. Moves
 * planned for an occasion that has passed are dropped.
 */
export function occasionOf(room: Room): string {
  const { phase, stage, ballot, floor, division } = room;
  return [
    stage,
    phase,
    room.paused === undefined ? '' : 'paused',
    ballot?.id,
    ballot?.phase,
    ballot?.method,
    ballot?.roll?.calling,
    floor.speaker,
    division?.phase,
    negotiationOccasion(room),
    room.motions[0]?.id,
    room.suspended === undefined ? '' : 'suspended',
    houseOccasion(room),
    Object.keys(room.injects ?? {}).length,
    shadowOccasion(room),
    openRoundOf(room)?.id,
    signalOccasion(room),
  ].join('/');
}

/**
 * The seats with a place in the venue that the computer plays and that may have something to do on the present occasion, in the
 * scenario's order: in a roll call none but the one that is called.
 */
export function thinkingSeats({ delegations }: PublicScenario, room: Room): readonly SeatId[] {
  const called = calledAlone(room);
  const seats = called === undefined ? delegations.map(({ id }) => id) : [called];
  return seats.filter((seat) => isComputerPlayed(room, seat));
}

/** Who is called to vote while nobody else can do anything; friendly amendments go on meanwhile. */
function calledAlone(room: Room): SeatId | undefined {
  const { ballot } = room;
  if (ballot?.phase !== 'inProgress' || playsHouseRules(room)) return undefined;
  return ballot.roll?.calling;
}

/**
 * What one computer-played delegation means to do on the present occasion, and what it will think through only
 * if the occasion lasts. Pure: the same sight, brief and seed give the same plans, whenever they are thought
 * through. Every move still has to pass `mayDo` when it is made.
 */
export function plansOf(
  scenario: PublicScenario,
  sight: Sight,
  knowledge: SeatContent,
  seed: number,
): readonly Plan[] {
  const { room } = sight;
  if (room.paused !== undefined) return [];
  const situation = situationOf(scenario, sight, knowledge, seed);
  const inThisRoom = (moves: readonly PlannedMove[]) =>
    moves.map(({ afterMs, command }) => ({ afterMs, command: named(room, command) }));
  const line = inThisRoom(planLine(situation));
  if (room.suspended !== undefined) return line;
  const moves = withMoves(meant(situation), (all) => inThisRoom(honouring(situation, all)));
  return line.length === 0 ? moves : [...line, ...moves];
}

/** The same with everything thought through. */
export const planMoves = (...about: Parameters<typeof plansOf>): readonly PlannedMove[] =>
  plansOf(...about).flatMap((plan) => ('think' in plan ? plan.think() : [plan]));

/** What it would do by its instructions alone. */
function meant(situation: Situation): readonly Plan[] {
  const { room } = situation;
  if (room.ballot?.subject.kind === 'motion') return planBallot(situation, room.ballot);
  if (room.motions.length > 0 && room.ballot === undefined) return planMotion(situation);
  if (room.caucus !== undefined) return planCaucus(situation, room.caucus);
  if (room.phase !== 'generalDebate' && room.floor.speaker === situation.seat) {
    return planWordOwed(situation);
  }
  return [
    ...planFriendly(situation),
    ...planPosture(situation),
    ...planSignals(situation),
    ...planPhase(situation),
  ];
}

function planPhase(situation: Situation): readonly Plan[] {
  const { room } = situation;
  if (room.phase === 'generalDebate') return planDebate(situation);
  if (room.negotiation !== undefined) return planConsensus(situation, room.negotiation);
  if (room.phase === 'informals') {
    return [...planApproaches(situation), ...planCableOnTexts(situation)];
  }
  if (room.phase !== 'action') return [];
  if (room.ballot !== undefined) return planBallot(situation, room.ballot);
  if (room.division !== undefined) return planDivision(situation, room.division);
  return planWordBeforeVotes(situation);
}

function planBallot(situation: Situation, ballot: Ballot): readonly PlannedMove[] {
  switch (ballot.phase) {
    case 'announced':
      return [
        ...planAttendance(situation, ballot),
        ...planWithdrawal(situation, ballot),
        ...planRequest(situation, ballot),
        ...planDivisionRequest(situation, ballot),
      ];
    case 'inProgress':
      return planVote(situation, ballot);
    case 'explanationsBefore':
    case 'explanationsAfter':
      return planExplanation(situation, ballot);
    default:
      return [];
  }
}

/** Who would vote no does not let a text pass in silence: one of them asks for a recorded vote. */
function planRequest(situation: Situation, ballot: Ballot): readonly PlannedMove[] {
  if (ballot.method !== undefined) return [];
  const { scenario, room, knowledge, seat, seed } = situation;
  const { choice, utility } = adviseVote(scenario, room, knowledge, ballot.subject);
  if (choice !== 'no') return [];
  const leads = scenario.poles.some((pole) => pole.leader === seat);
  const patience = leads ? 2_000 : 4_000 + 4_000 * Math.max(0, 1 + utility);
  return [
    {
      afterMs: Math.round(patience + 1_500 * dice(seed, seat, ballot.id, 'request')),
      command: { type: 'requestVote', method: 'recorded' },
    },
  ];
}

const FIRST_VOTE_AFTER_MS = 900;
const ROLL_CALL_ANSWER_MS = 700;

function planVote(situation: Situation, ballot: Ballot): readonly PlannedMove[] {
  const { scenario, room, own: ours, knowledge, seat, seed } = situation;
  if (own(room.absent, seat) || ours.vote !== undefined) return [];
  if (votelessBecause(scenario, room, seat) !== undefined) return [];
  const calling = ballot.roll?.calling;
  if (ballot.roll !== undefined && calling !== seat) return [];
  // Who had no time to leave the room takes no part all the same.
  if (!willAttend(situation, ballot)) return [];
  const advice = adviseVote(scenario, room, knowledge, ballot.subject);
  const choice = voteInRanks(situation, ballot.subject, advice);
  const spread = Math.min(room.options.times.vote * 0.4, 16_000);
  const thinking = FIRST_VOTE_AFTER_MS + spread * dice(seed, seat, ballot.id, 'vote') ** 1.5;
  return [
    {
      afterMs: Math.round(calling === seat ? ROLL_CALL_ANSWER_MS : thinking),
      command: { type: 'castVote', choice },
    },
  ];
}
