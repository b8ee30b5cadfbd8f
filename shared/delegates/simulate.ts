import { nextStep } from '../procedure/kernel/script.ts';
import type { SessionOptions } from '../procedure/kernel/session-options.ts';
import { sightOf } from '../procedure/kernel/sight.ts';
import type { Actor, SessionState } from '../procedure/kernel/state.ts';
import { roomsOf, stateAt } from '../procedure/kernel/venue.ts';
import { named } from '../procedure/road/about.ts';
import { type Alarm, nextAlarm } from '../procedure/road/alarms.ts';
import { decide } from '../procedure/road/decide.ts';
import type { Fact, FactBody } from '../procedure/road/facts.ts';
import {
  type NamedCommand,
  type Names,
  placeOf,
  type SeatCommand,
} from '../procedure/road/moves.ts';
import { step } from '../procedure/road/step.ts';
import { openingFact } from '../procedure/session/opening.ts';
import type { Phase, Scenario, SeatContent, SeatId, VenueId } from '../scenario/scenario.ts';
import { scenarioAt } from '../scenario/venues.ts';
import { publicContent, seatContent } from '../views/content.ts';
import { Agenda } from './agenda.ts';
import { dice } from './dice.ts';
import { type Due, Errands } from './errands.ts';
import { occasionOf, plansOf, thinkingSeats } from './plan.ts';
import type { Thought } from './situation.ts';

export interface Simulation {
  readonly state: SessionState;
  readonly facts: readonly Fact[];
}

/** A move that a delegation is made to make, as soon as a phase has begun. */
export interface Trial {
  readonly phase: Phase;
  readonly seat: SeatId;
  readonly command: SeatCommand;
}

/**
 * Plays a whole session with every seat in the computer's hands, on a clock that jumps from one
 * moment to the next; it ends when the debrief opens. The same seed gives the same facts. What delegations
 * are to try beyond what the computer does of itself each tries once, in the first such phase; a move that
 * is not lawful there is not made.
 */
export function simulate(
  scenario: Scenario,
  seed: number,
  options: Partial<SessionOptions> = {},
  trials: readonly Trial[] = [],
): Simulation {
  const open = publicContent(scenario);
  const seats = new Map(scenario.delegations.map(({ id }) => [id, seatContent(scenario, id)]));
  const facts: Fact[] = [];
  const random = () => dice(seed, 'chair', String(facts.length));
  const byClock: Actor = { kind: 'clock' };

  let now = 0;
  let state = record(
    undefined,
    byClock,
    openingFact(open, { seed, title: scenario.title, solo: true, options }),
  );
  const occasions = new Map<VenueId | undefined, string>();
  const agenda = new Agenda<Pending>();
  const errands = new Errands(open, seats);
  let untried = trials;
  let seen: SessionState | undefined;
  let alarm: Alarm | undefined;

  function record(
    before: SessionState | undefined,
    by: Actor,
    body: FactBody,
    place: Pick<Names, 'venue'> = {},
  ) {
    const seq = (before?.seq ?? 0) + 1;
    const fact: Fact = { ...body, ...place, seq, at: now, by, commandId: `simulated-${seq}` };
    facts.push(fact);
    return step(open, before, fact);
  }

  function move(by: Actor, command: NamedCommand): boolean {
    const decision = decide(open, state, by, command, { now, random });
    if (!decision.ok) return false;
    state = record(state, by, decision.fact, placeOf(command));
    return true;
  }

  /** In every venue whose occasion has passed the delegations think anew. */
  function thinkAgain(): void {
    for (const { venue } of roomsOf(state.room)) {
      const here = stateAt(state, venue);
      const present = occasionOf(here.room);
      if (present === occasions.get(venue)) continue;
      occasions.set(venue, present);
      agenda.keep((each) => venueOf(each) !== venue);
      agenda.add(planAll(open, here, seats, now));
    }
  }

  /** What has fallen due is done, or thought through. */
  function see(due: Pending): void {
    if ('think' in due) {
      const { seat, since, think } = due;
      const moves = think().map(({ afterMs, command }) => ({
        afterMs,
        command,
        at: since + afterMs,
        seat,
      }));
      agenda.addBefore(moves);
    } else move({ kind: 'seat', seat: due.seat, via: 'computer' }, due.command);
  }

  /** What is due next is taken off its list; it is done unless it is not meant any more. */
  function take(due: Pending, isErrand: boolean): void {
    now = Math.max(now, due.at);
    if (!isErrand) agenda.done();
    const meant = isErrand ? errands.take(now) : due;
    if (meant !== undefined) see(meant);
  }

  /** What is to be tried in the present phase is tried. */
  function tryOut(): void {
    const ripe = untried.filter(({ phase }) => phase === state.room.phase);
    untried = untried.filter((trial) => !ripe.includes(trial));
    for (const { seat, command } of ripe) {
      move({ kind: 'seat', seat, via: 'computer' }, named(state.room, command));
    }
  }

  /** The first venue that can goes on to its next phase. */
  function goOn(): boolean {
    return roomsOf(state.room).some((room) => {
      const next = nextStep(open, room);
      return (
        next !== undefined && move(byClock, named(room, { type: 'advancePhase', to: next.phase }))
      );
    });
  }

  /** All take note of a state that is new, and know then what rings next in it. */
  function lookRound(): void {
    if (state === seen) return;
    seen = state;
    thinkAgain();
    for (const { venue } of roomsOf(state.room)) errands.see(stateAt(state, venue), now);
    alarm = nextAlarm(open, state);
  }

  while (state.room.phase !== 'debrief') {
    tryOut();
    lookRound();
    const errand = errands.next;
    const due = earlier(agenda.next, errand);
    if (due !== undefined && (alarm === undefined || due.at <= alarm.at)) {
      take(due, due === errand);
    } else if (alarm !== undefined) {
      now = Math.max(now, alarm.at);
      const { clock, venue } = alarm;
      if (!move(byClock, { type: 'clockRanOut', clock, ...(venue && { venue }) })) {
        throw new Error(`The ${alarm.clock} clock ran out at ${now} ms and nothing followed.`);
      }
    } else {
      if (!goOn()) {
        throw new Error(`The session stands still in the phase ${state.room.phase}.`);
      }
    }
  }
  return { state, facts };
}

/** A move on the agenda of a venue, or a thought that is to be had when its time comes. */
type Pending = Due | DueThought;

interface DueThought extends Thought {
  readonly at: number;
  readonly venue: VenueId | undefined;
  readonly seat: SeatId;
  /** When the occasion arose. */
  readonly since: number;
}

const venueOf = (pending: Pending): VenueId | undefined =>
  'think' in pending ? pending.venue : pending.command.venue;

const earlier = (one: Pending | undefined, other: Pending | undefined): Pending | undefined =>
  one === undefined || (other !== undefined && other.at < one.at) ? other : one;

function planAll(
  whole: ReturnType<typeof publicContent>,
  state: SessionState,
  seats: ReadonlyMap<SeatId, SeatContent>,
  now: number,
): readonly Pending[] {
  const { venue } = state.room;
  const open = scenarioAt(whole, venue);
  const planned: Pending[] = [];
  for (const seat of thinkingSeats(open, state.room)) {
    const knowledge = seats.get(seat);
    if (knowledge === undefined) continue;
    const sight = sightOf(state, { kind: 'seat', seat, via: 'computer' });
    for (const plan of plansOf(open, sight, knowledge, state.seed)) {
      // Some thousands a session: named one by one, which the engine copies many times faster.
      const { afterMs } = plan;
      const at = now + afterMs;
      planned.push(
        'think' in plan
          ? { kind: plan.kind, afterMs, think: plan.think, venue, at, seat, since: now }
          : { afterMs, command: plan.command, at, seat },
      );
    }
  }
  return planned;
}
