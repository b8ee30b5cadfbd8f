import { sightOf } from '../../shared/procedure/kernel/sight.ts';
import type { Actor, SessionState } from '../../shared/procedure/kernel/state.ts';
import { roomAt, stateAt, venuesOf } from '../../shared/procedure/kernel/venue.ts';
import { nextAlarm } from '../../shared/procedure/road/alarms.ts';
import { glanceAt, type MoveType, thinkable } from '../../shared/procedure/road/enumerate.ts';
import { mayDo } from '../../shared/procedure/road/may-do.ts';
import { type Command, type NamedCommand, whereOf } from '../../shared/procedure/road/moves.ts';
import { replay } from '../../shared/procedure/road/step.ts';
import type { PublicScenario, VenueId } from '../../shared/scenario/scenario.ts';
import { scenarioAt } from '../../shared/scenario/venues.ts';
import { type Complaint, complain, thrown } from './complaint.ts';
import { conduct } from './conduct.ts';
import { Dice } from './dice.ts';
import { clockName, leadToDebrief, reason } from './ending.ts';
import { type FuzzMove, FuzzSession, isFact, OPENED } from './fuzz-session.ts';
import { CHAIR, DOOR, FACILITATOR, PERSON, SEAT, type Weighted, wayIn } from './moves.ts';
import { naivelyJudged } from './naive-judge.ts';
import { wholeness } from './wholeness.ts';
import { overDays, someWorld, type World } from './worlds.ts';

/** What a walk was, and what was wrong on it. */
export interface Walk {
  readonly world: World;
  readonly moves: readonly FuzzMove[];
  readonly complaints: readonly Complaint[];
}

/** The longest walk, in moves. */
const LONGEST = 110;
/** How often another kind of move is looked for, where the rules allow none of the one first thought of. */
const TRIES = 12;

/** A walk over moves that the rules allow, by the dice of a seed, and then on to the debrief. */
export function walk(seed: number): Walk {
  const dice = new Dice(seed);
  return walkIn(someWorld(dice), dice);
}

/** The same in a session that meets on several days. */
export function walkOverDays(seed: number): Walk {
  const dice = new Dice(seed);
  return walkIn(overDays(someWorld(dice), OPENED, dice), dice);
}

function walkIn(world: World, dice: Dice): Walk {
  const length = 20 + dice.below(LONGEST - 20);
  const planned = wayIn(world.name, dice);
  return go(world, function* (session) {
    yield* planned;
    for (let made = 0; made < length; made += 1) {
      const move = nextMove(session, dice);
      if (move !== undefined) yield move;
    }
  });
}

/** The same moves again; one that the rules refuse is left out. */
export function walkAgain(world: World, moves: readonly FuzzMove[]): Walk {
  return go(world, () => moves);
}

function go(world: World, plan: (session: FuzzSession) => Iterable<FuzzMove>): Walk {
  const session = FuzzSession.open(world);
  const moves: FuzzMove[] = [];
  try {
    for (const move of plan(session)) {
      moves.push(move);
      const complaints = oneMove(session, move);
      if (complaints.length > 0) return { world, moves, complaints };
      if (session.room.phase === 'archived') break;
    }
    const complaints = [
      ...leadToDebrief(session),
      ...replayed(session),
      ...naivelyJudged(session.scenario, session.facts, session.state),
      ...complain(!isSendable(session.room), 'state: holds what no difference can say'),
    ];
    return { world, moves, complaints };
  } catch (error) {
    return { world, moves, complaints: [thrown(error, session.room.phase)] };
  }
}

function oneMove(session: FuzzSession, move: FuzzMove): readonly Complaint[] {
  const before = session.room;
  const alarm = nextAlarm(session.scenario, session.state);
  const answer = session.try(move);
  if (!isFact(answer)) {
    return move === 'ring' && alarm !== undefined
      ? [
          {
            kind: `rings in vain: ${clockName(alarm.clock)}: ${reason(answer)}`,
            about: before.phase,
          },
        ]
      : [];
  }
  return [
    ...conduct(roomAt(before, answer.venue), answer),
    ...venuesOf(session.room).flatMap((venue) =>
      wholeness(scenarioAt(session.scenario, venue), stateAt(session.state, venue)),
    ),
  ];
}

/** LOG-1: the log, as it is read from a disk, folds to the very state. */
function replayed({ scenario, facts, state }: FuzzSession): readonly Complaint[] {
  const again = replay(scenario, JSON.parse(JSON.stringify(facts)));
  return complain(
    JSON.stringify(again) !== JSON.stringify(state),
    'replay: the log folds to another state',
  );
}

/** Nothing in a view is null or undefined: merge patches know no such values. */
function isSendable(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  return typeof value !== 'object' || Object.values(value).every(isSendable);
}

function nextMove(session: FuzzSession, dice: Dice): FuzzMove | undefined {
  const venues = venuesOf(session.room);
  const venue = venues.length > 1 ? dice.one(venues) : undefined;
  return moveAt(at(session, venue), dice);
}

/** What is seen of the session in one venue. */
interface Here {
  readonly scenario: PublicScenario;
  readonly state: SessionState;
}

const at = ({ scenario, state }: FuzzSession, venue: VenueId | undefined): Here => ({
  scenario: scenarioAt(scenario, venue),
  state: stateAt(state, venue),
});

function moveAt(session: Here, dice: Dice): FuzzMove | undefined {
  const { state } = session;
  const isFacilitators = state.room.options.chair === 'facilitator';
  const roll = dice.roll();
  if (roll < 0.2) return 'ring';
  if (roll < (isFacilitators ? 0.45 : 0.24)) return someMove(session, dice, CHAIR, facilitator);
  if (roll < 0.93) return seatMove(session, dice);
  if (roll < 0.96) return someMove(session, dice, FACILITATOR, facilitator);
  if (roll < 0.98) return someMove(session, dice, DOOR, { kind: 'door' });
  const people = Object.keys(state.people);
  return people.length === 0
    ? someMove(session, dice, DOOR, { kind: 'door' })
    : someMove(session, dice, PERSON, { kind: 'person', person: dice.one(people) });
}

const facilitator: Actor = { kind: 'facilitator' };

/** A move of whoever plays the seat now. */
function seatMove(session: Here, dice: Dice): FuzzMove | undefined {
  const { room, people } = session.state;
  const seat = dice.one(session.scenario.delegations).id;
  const hold = room.seats[seat];
  const person = Object.values(people).find((each) => each.seat === seat && each.online);
  if (hold === 'dropped') return undefined;
  const actor: Actor =
    hold === 'present' && person !== undefined
      ? { kind: 'seat', seat, via: 'person', person: person.id }
      : { kind: 'seat', seat, via: hold === 'facilitator' ? 'facilitator' : 'computer' };
  return someMove(session, dice, SEAT, actor);
}

/** One of the moves that the rules allow, of a kind that comes first by the dice. */
function someMove(
  session: Here,
  dice: Dice,
  kinds: readonly Weighted[],
  by: Actor,
): FuzzMove | undefined {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const command = ofKind(session, dice, pick(dice, kinds), by);
    if (command !== undefined) return { by, command, after: dice.below(4_000) };
  }
  return undefined;
}

function ofKind(
  { scenario, state }: Here,
  dice: Dice,
  type: MoveType,
  by: Actor,
): NamedCommand | undefined {
  const { room } = state;
  const moves: readonly Command[] = thinkable(type, glanceAt(scenario, state));
  if (moves.length === 0) return undefined;
  const first = dice.below(moves.length);
  for (let offset = 0; offset < moves.length; offset += 1) {
    const command = moves[(first + offset) % moves.length];
    if (command !== undefined && mayDo(scenario, sightOf(state, by), by, command).may)
      return room.venue === undefined || whereOf(command) === 'session'
        ? command
        : { ...command, venue: room.venue };
  }
  return undefined;
}

function pick(dice: Dice, kinds: readonly Weighted[]): MoveType {
  const total = kinds.reduce((sum, [, weight]) => sum + weight, 0);
  let left = dice.roll() * total;
  for (const [type, weight] of kinds) {
    left -= weight;
    if (left < 0) return type;
  }
  return dice.one(kinds)[0];
}
