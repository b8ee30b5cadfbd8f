import type { PublicScenario } from '../../scenario/scenario.ts';
import { scenarioAt } from '../../scenario/venues.ts';
import { answerOf } from '../capital/answer.ts';
import { dueCable } from '../capital/cable.ts';
import { isDecided, objectors } from '../consensus/consensus.ts';
import { speechEnds } from '../floor/moves.ts';
import { dueInject } from '../injects/injects.ts';
import { isApart } from '../kernel/calendar.ts';
import {
  type Decision as DecisionOn,
  done,
  type Environment,
  not,
  type SeatCircumstances,
} from '../kernel/decision.ts';
import { own } from '../kernel/own.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { isAfterPlay, nextStep } from '../kernel/script.ts';
import { sightOf } from '../kernel/sight.ts';
import type { Actor, SessionState } from '../kernel/state.ts';
import { hasVenues, isVenue, stateAt } from '../kernel/venue.ts';
import { openRoundOf } from '../rounds/round.ts';
import { dueRound } from '../shadow/rounds.ts';
import { named } from './about.ts';
import { chairIntention } from './chair.ts';
import type { FactBody } from './facts.ts';
import { houseOf } from './house.ts';
import { mayDo } from './may-do.ts';
import {
  type ClockCommand,
  type ClockId,
  type Command,
  moveOf,
  type NamedCommand,
  takenBy,
  whereOf,
} from './moves.ts';

export type { Environment } from '../kernel/decision.ts';

export type Decision = DecisionOn<FactBody>;

/**
 * Turns a command into the fact it makes, or into the refusal that names the rule. Reads the clock
 * and the dice; changes nothing.
 */
export function decide(
  whole: PublicScenario,
  session: SessionState,
  actor: Actor,
  command: NamedCommand,
  environment: Environment,
): Decision {
  const nowhere = whereIsThis(session.room, command);
  if (nowhere !== undefined) return { ok: false, refusal: nowhere };
  const state = stateAt(session, command.venue);
  const verdict = mayDo(whole, sightOf(state, actor), actor, command);
  if (!verdict.may) return { ok: false, refusal: verdict.refusal };
  const isHere = whereOf(command) === 'venue';
  const scenario = scenarioAt(whole, isHere ? state.room.venue : undefined);
  if (command.type === 'clockRanOut') {
    return whenClockRanOut(scenario, state, command, environment);
  }
  const stranger = whoIsThis(state, actor, command);
  if (stranger !== undefined) return { ok: false, refusal: stranger };
  const circumstances: SeatCircumstances = {
    scenario,
    house: houseOf(scenario),
    state,
    actor,
    environment,
    seat: actor.kind === 'seat' ? actor.seat : '',
  };
  return moveOf(command).becomes(takenBy(command), circumstances);
}

/** NET-6: a move that is made in one of several venues says in which. */
function whereIsThis(room: Room, command: NamedCommand): Refusal | undefined {
  const { venue } = command;
  if (venue !== undefined) {
    return isVenue(room, venue) ? undefined : refusal('NET-6', 'noSuchVenue');
  }
  return hasVenues(room) && whereOf(command) === 'venue'
    ? refusal('NET-6', 'venueUnnamed')
    : undefined;
}

/** A person can move only the seat they have, and only people who are here can be moved. */
function whoIsThis(state: SessionState, actor: Actor, command: Command): Refusal | undefined {
  if (actor.kind === 'seat' && actor.via === 'person') {
    return own(state.people, actor.person)?.seat === actor.seat
      ? undefined
      : refusal('SEA-6', 'noSeat');
  }
  if (actor.kind === 'person' && own(state.people, actor.person) === undefined) {
    return refusal('SEA-7', 'noSuchPerson');
  }
  if (
    'person' in command &&
    command.person !== undefined &&
    command.type !== 'join' &&
    own(state.people, command.person) === undefined
  ) {
    return refusal('SEA-7', 'noSuchPerson');
  }
  return undefined;
}

/** A clock that has run out becomes the move it stands for; one that has not, or is gone, nothing. */
function whenClockRanOut(
  scenario: PublicScenario,
  state: SessionState,
  { clock }: ClockCommand,
  environment: Environment,
): Decision {
  if (clock.startsWith('cover:'))
    return coverSeat(state, clock.slice('cover:'.length), environment);
  if (clock === 'inject') return releaseDue(scenario, state, environment);
  if (clock === 'capital') return answerDue(scenario, state, environment);
  if (clock === 'shadow') return closeDueRound(scenario, state, environment);
  if (clock === 'round') return closeRoundDue(scenario, state, environment);
  const running = isOwnClock(clock) ? clock : 'chair';
  const endsAt = state.room.clocks[running]?.endsAt;
  if (endsAt === undefined || environment.now < endsAt) return not('SES-7', 'clockRuns');
  if (running === 'speaker') return speechEnds(state, 'time');
  const command = commandOf(running, scenario, state);
  if (command === undefined) return not('SES-7', 'noSuchClock');
  return decide(scenario, state, { kind: 'clock' }, named(state.room, command), environment);
}

/** INJ-2: what the clock of the phase releases, once its time has come. */
function releaseDue(
  scenario: PublicScenario,
  state: SessionState,
  environment: Environment,
): Decision {
  const due = dueInject(scenario, state.room);
  if (due === undefined || environment.now < due.at) return not('SES-7', 'clockRuns');
  const command: Command = { type: 'releaseInject', inject: due.id };
  return decide(scenario, state, { kind: 'clock' }, command, environment);
}

/** CAP-4: what capital answers, once it has had its time. */
function answerDue(
  scenario: PublicScenario,
  state: SessionState,
  { now, briefOf }: Environment,
): Decision {
  const cable = isAfterPlay(state.room.phase) ? undefined : dueCable(state.cables);
  if (cable === undefined || now < cable.due) return not('SES-7', 'clockRuns');
  const { seat, line, venue } = cable;
  const here = scenarioAt(scenario, venue);
  const { room } = stateAt(state, venue);
  const answer = answerOf({ scenario: here, room, seed: state.seed, seat, line }, briefOf?.(seat));
  return done({ type: 'cableAnswered', seat, line, answer });
}

/** SHA-2: the round of the shadow whose time has come closes. */
function closeDueRound(
  scenario: PublicScenario,
  state: SessionState,
  environment: Environment,
): Decision {
  const due = dueRound(scenario, state.room);
  if (due === undefined || environment.now < due.at) return not('SES-7', 'clockRuns');
  const command: Command = { type: 'closeShadowRound', round: due.id };
  return decide(scenario, state, { kind: 'clock' }, command, environment);
}

/** RND-3: the round in which everybody writes a line closes. */
function closeRoundDue(
  scenario: PublicScenario,
  state: SessionState,
  environment: Environment,
): Decision {
  const round = openRoundOf(state.room);
  if (round?.until === undefined || environment.now < round.until) {
    return not('SES-7', 'clockRuns');
  }
  const command: Command = { type: 'closeRound', round: round.id };
  return decide(scenario, state, { kind: 'clock' }, command, environment);
}

/** Clocks that stand in the room under their own name. */
const isOwnClock = (clock: ClockId): clock is 'phase' | 'speaker' | 'silence' | 'caucus' =>
  clock === 'phase' || clock === 'speaker' || clock === 'silence' || clock === 'caucus';

function commandOf(
  clock: 'phase' | 'silence' | 'caucus' | 'chair',
  scenario: PublicScenario,
  state: SessionState,
): Command | undefined {
  switch (clock) {
    case 'phase':
      return deadlineOf(state.room) ?? enterNextPhase(scenario, state);
    case 'silence':
      return { type: 'adoptByConsensus' };
    case 'caucus':
      return { type: 'endCaucus' };
    case 'chair':
      return chairIntention(scenario, state.room)?.command;
  }
}

/** CON-11: what the deadline of a report means; undefined where no report waits for one. */
function deadlineOf({ phase, negotiation }: Room): Command | undefined {
  if (phase !== 'action' || negotiation === undefined || isDecided(negotiation)) return undefined;
  const isAgreed = negotiation.phase === 'gavel' && objectors(negotiation).length === 0;
  return { type: isAgreed ? 'adoptByConsensus' : 'declareNoConsensus' };
}

function enterNextPhase(scenario: PublicScenario, { room }: SessionState): Command | undefined {
  const next = nextStep(scenario, room);
  return next === undefined ? undefined : { type: 'advancePhase', to: next.phase };
}

function coverSeat(state: SessionState, id: string, { now }: Environment): Decision {
  const person = own(state.people, id);
  if (person?.droppedAt === undefined || person.seat === undefined) {
    return not('SEA-4', 'nothingChanges');
  }
  if (isApart(state.room)) return not('CAL-3', 'nobodyCovered');
  return now < person.droppedAt + state.room.options.times.grace
    ? not('SES-7', 'clockRuns')
    : done({ type: 'seatCovered', person: id });
}
