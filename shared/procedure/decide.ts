import type { PublicScenario, SeatId } from '../scenario/scenario.ts';
import { chairIntention } from './chair.ts';
import type { ClockCommand, Command } from './commands.ts';
import type { FactBody } from './facts.ts';
import { mayDo } from './may-do.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Room } from './room.ts';
import { nextStep, stepTo } from './script.ts';
import type { Actor, Person, SessionState } from './state.ts';

/** What `decide` may read of the world: it writes it into the fact, so that `step` need not. */
export interface Environment {
  /** ms since 1970. */
  readonly now: number;
  /** A number from 0 to below 1. */
  readonly random: () => number;
}

export type Decision =
  | { readonly ok: true; readonly fact: FactBody }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Turns a command into the fact it makes, or into the refusal that names the rule. Reads the clock
 * and the dice; changes nothing.
 */
export function decide(
  scenario: PublicScenario,
  state: SessionState,
  actor: Actor,
  command: Command,
  environment: Environment,
): Decision {
  const verdict = mayDo(scenario, state.room, actor, command);
  if (!verdict.may) return { ok: false, refusal: verdict.refusal };
  if (command.type === 'clockRanOut') {
    return whenClockRanOut(scenario, state, command, environment);
  }
  const stranger = whoIsThis(state, actor, command);
  if (stranger !== undefined) return { ok: false, refusal: stranger };
  return makeFact(scenario, state, actor, command, environment);
}

/** A person can move only the seat they have, and only people who are here can be moved. */
function whoIsThis(state: SessionState, actor: Actor, command: Command): Refusal | undefined {
  if (actor.kind === 'seat' && actor.via === 'person') {
    return state.people[actor.person]?.seat === actor.seat ? undefined : refusal('SEA-6', 'noSeat');
  }
  if (actor.kind === 'person' && state.people[actor.person] === undefined) {
    return refusal('SEA-7', 'noSuchPerson');
  }
  if (
    'person' in command &&
    command.type !== 'join' &&
    state.people[command.person] === undefined
  ) {
    return refusal('SEA-7', 'noSuchPerson');
  }
  return undefined;
}

function makeFact(
  scenario: PublicScenario,
  state: SessionState,
  actor: Actor,
  command: Exclude<Command, ClockCommand>,
  environment: Environment,
): Decision {
  const { room, people } = state;
  switch (command.type) {
    case 'join':
      return people[command.person] === undefined
        ? done({
            type: 'personJoined',
            person: command.person,
            name: command.name,
          })
        : not('SEA-7', 'joinedAlready');
    case 'drop':
      return people[command.person]?.online
        ? done({ type: 'personDropped', person: command.person })
        : not('SEA-4', 'nothingChanges');
    case 'comeBack':
      return people[command.person]?.online
        ? not('SEA-4', 'nothingChanges')
        : done({ type: 'personReturned', person: command.person });
    case 'takeSeat':
      return actor.kind === 'person'
        ? seatPerson(people[actor.person], command.seat)
        : not('NET-4', 'notYours');
    case 'leaveSeat':
      return actor.kind === 'person'
        ? unseatPerson(people[actor.person])
        : not('NET-4', 'notYours');
    case 'assignSeat':
      return seatPerson(people[command.person], command.seat);
    case 'releaseSeat':
      return unseatPerson(people[command.person]);
    case 'removePerson':
      return done({ type: 'personRemoved', person: command.person });
    case 'shuffleSeats':
      return dealSeats(scenario, state, environment);
    case 'takeOverSeat':
      return done({ type: 'seatTakenOver', seat: command.seat });
    case 'handBackSeat':
      return done({ type: 'seatHandedBack', seat: command.seat });
    case 'changeOptions':
      return done({
        type: 'optionsChanged',
        options: withoutGaps(command.options),
      });
    case 'advancePhase': {
      const step = stepTo(scenario, room, command.to);
      return step === undefined
        ? not('SES-1', 'phaseOrder', { from: room.phase, to: command.to })
        : done({ type: 'phaseEntered', ...step });
    }
    case 'pause':
      return done({ type: 'paused' });
    case 'resume':
      return done({ type: 'resumed' });
    case 'extendClock':
      return done({
        type: 'clockExtended',
        clock: command.clock,
        ms: command.ms,
      });
    case 'broadcastNote':
      return done({ type: 'noteBroadcast', text: command.text });
    case 'callNextSpeaker':
      return nextSpeaker(state);
    case 'endSpeech':
      return endSpeech(state, 'chair');
    case 'closeSpeakersList':
      return done({ type: 'speakersListClosed' });
    case 'openSpeakersList':
      return done({ type: 'speakersListOpened' });
    case 'setSpeakingTime':
      return done({ type: 'speakingTimeSet', ms: command.ms });
    case 'grantDivision':
      return done({ type: 'divisionGranted' });
    case 'closeDivisionHearing':
      return done({ type: 'divisionHearingClosed' });
    case 'announceBallot':
      return done({ type: 'ballotAnnounced' });
    case 'adoptWithoutVote':
      return done({ type: 'adoptedWithoutVote' });
    case 'hearExplanations':
      return done({ type: 'explanationsOpened' });
    case 'openVoting':
      return openVoting(scenario, state, environment);
    case 'passRollCall': {
      const seat = room.ballot?.roll?.calling;
      return seat === undefined
        ? not('BAL-7', 'nobodyCalled')
        : done({ type: 'rollCallPassed', seat });
    }
    case 'lockVoting':
      return done({ type: 'votingLocked' });
    case 'declareResult':
      return done({ type: 'resultDeclared' });
    case 'hearExplanationsAfter':
      return done({ type: 'explanationsAfterOpened' });
    case 'closeBallot':
      return done({ type: 'ballotClosed' });
    default:
      return actor.kind === 'seat'
        ? done(seatFact(room, actor.seat, command))
        : not('SEA-6', 'noSeat');
  }
}

type SeatMove = Extract<
  Command,
  {
    type:
      | 'requestFloor'
      | 'leaveSpeakersList'
      | 'requestReply'
      | 'say'
      | 'yieldFloor'
      | 'introduceDraft'
      | 'joinSponsors'
      | 'leaveSponsors'
      | 'withdrawDraft'
      | 'leaveRoom'
      | 'returnToRoom'
      | 'requestVote'
      | 'moveNoVote'
      | 'requestDivision'
      | 'objectToDivision'
      | 'speakOnDivision'
      | 'castVote'
      | 'declareIntention'
      | 'explainVote';
  }
>;

function seatFact(room: Room, seat: SeatId, command: SeatMove): FactBody {
  const draft = room.division?.draft ?? '';
  switch (command.type) {
    case 'requestFloor':
      return { type: 'floorRequested', seat };
    case 'leaveSpeakersList':
      return { type: 'speakersListLeft', seat };
    case 'requestReply':
      return { type: 'replyRequested', seat };
    case 'say':
      return { type: 'statementMade', seat, text: command.text };
    case 'yieldFloor':
      return { type: 'floorYielded', seat, why: 'finished' };
    case 'introduceDraft':
      return { type: 'draftIntroduced', draft: command.draft, seat };
    case 'joinSponsors':
      return { type: 'sponsorJoined', draft: command.draft, seat };
    case 'leaveSponsors':
      return { type: 'sponsorLeft', draft: command.draft, seat };
    case 'withdrawDraft':
      return { type: 'draftWithdrawn', draft: command.draft, seat };
    case 'leaveRoom':
      return { type: 'roomLeft', seat };
    case 'returnToRoom':
      return { type: 'roomEntered', seat };
    case 'requestVote':
      return { type: 'voteRequested', seat, method: command.method };
    case 'moveNoVote':
      return { type: 'noVoteMoved', draft: command.draft, seat };
    case 'requestDivision':
      return { type: 'divisionRequested', draft: command.draft, seat, parts: command.parts };
    case 'objectToDivision':
      return { type: 'divisionObjected', draft, seat };
    case 'speakOnDivision':
      return { type: 'divisionSpoken', draft, seat, side: command.side, text: command.text };
    case 'castVote':
      return { type: 'voteCast', seat, choice: command.choice };
    case 'declareIntention':
      return {
        type: 'intentionDeclared',
        ballot: command.ballot,
        seat,
        choice: command.choice,
      };
    case 'explainVote':
      return { type: 'voteExplained', seat, text: command.text };
  }
}

function seatPerson(person: Person | undefined, seat: SeatId): Decision {
  if (person === undefined) return not('SEA-7', 'noSuchPerson');
  if (person.seat === seat) return not('SEA-7', 'seatedThere');
  return done({ type: 'personSeated', person: person.id, seat });
}

function unseatPerson(person: Person | undefined): Decision {
  return person?.seat === undefined
    ? not('SEA-7', 'noSeatToLeave')
    : done({ type: 'personUnseated', person: person.id });
}

/** Deals the seats most in play to everybody here, by lot; more people than seats share them. */
function dealSeats(
  scenario: PublicScenario,
  state: SessionState,
  { random }: Environment,
): Decision {
  const people = Object.keys(state.people);
  if (people.length === 0) return not('SEA-7', 'nobodyHere');
  const core = new Set(scenario.coreSeats);
  const others = scenario.delegations.map(({ id }) => id).filter((id) => !core.has(id));
  const inPlay = [...scenario.coreSeats, ...others].slice(0, people.length);
  const order = [...people];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    [order[last], order[pick]] = [order[pick] ?? '', order[last] ?? ''];
  }
  const seats: Record<string, SeatId> = {};
  order.forEach((person, index) => {
    const seat = inPlay[index % inPlay.length];
    if (seat !== undefined) seats[person] = seat;
  });
  return done({ type: 'seatsDealt', seats });
}

function nextSpeaker({ room: { floor } }: SessionState): Decision {
  const speaker = floor.queue[0];
  if (speaker !== undefined) return done({ type: 'floorGiven', seat: speaker, reply: false });
  const replying = floor.replies[0];
  return replying === undefined
    ? not('FLO-1', 'listEmpty')
    : done({ type: 'floorGiven', seat: replying, reply: true });
}

function endSpeech({ room }: SessionState, why: 'time' | 'chair'): Decision {
  const seat = room.floor.speaker;
  return seat === undefined
    ? not('FLO-5', 'floorEmpty')
    : done({ type: 'floorYielded', seat, why });
}

function openVoting(
  scenario: PublicScenario,
  { room }: SessionState,
  { random }: Environment,
): Decision {
  if (room.ballot?.method !== 'rollCall') return done({ type: 'votingOpened' });
  const seats = scenario.delegations;
  const lot = seats[Math.floor(random() * seats.length)];
  return lot === undefined
    ? not('BAL-7', 'nobodyCalled')
    : done({ type: 'votingOpened', lot: lot.id });
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
  const running = clock === 'phase' || clock === 'speaker' ? clock : 'chair';
  const endsAt = state.room.clocks[running]?.endsAt;
  if (endsAt === undefined || environment.now < endsAt) return not('SES-7', 'clockRuns');
  if (running === 'speaker') return endSpeech(state, 'time');
  const command =
    running === 'phase'
      ? enterNextPhase(scenario, state)
      : chairIntention(scenario, state.room)?.command;
  if (command === undefined) return not('SES-7', 'noSuchClock');
  return decide(scenario, state, { kind: 'clock' }, command, environment);
}

function enterNextPhase(scenario: PublicScenario, { room }: SessionState): Command | undefined {
  const next = nextStep(scenario, room);
  return next === undefined ? undefined : { type: 'advancePhase', to: next.phase };
}

function coverSeat(state: SessionState, id: string, { now }: Environment): Decision {
  const person = state.people[id];
  if (person?.droppedAt === undefined || person.seat === undefined) {
    return not('SEA-4', 'nothingChanges');
  }
  return now < person.droppedAt + state.room.options.times.grace
    ? not('SES-7', 'clockRuns')
    : done({ type: 'seatCovered', person: id });
}

/** Drops the options that were not given, so that a fact holds only what changes. */
function withoutGaps<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

const done = (fact: FactBody): Decision => ({ ok: true, fact });

function not(...[rule, reason, values]: Parameters<typeof refusal>): Decision {
  return { ok: false, refusal: refusal(rule, reason, values) };
}
