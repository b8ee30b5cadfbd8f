import type { SessionOptions } from '../procedure/kernel/room.ts';
import { nextStep } from '../procedure/kernel/script.ts';
import { sightOf } from '../procedure/kernel/sight.ts';
import type { Actor, SessionState } from '../procedure/kernel/state.ts';
import { roomsOf, stateAt } from '../procedure/kernel/venue.ts';
import { named } from '../procedure/road/about.ts';
import { nextAlarm } from '../procedure/road/alarms.ts';
import { decide } from '../procedure/road/decide.ts';
import type { Fact, FactBody } from '../procedure/road/facts.ts';
import { type NamedCommand, type Names, placeOf } from '../procedure/road/moves.ts';
import { step } from '../procedure/road/step.ts';
import { openingFact } from '../procedure/session/opening.ts';
import type { Scenario, SeatContent, SeatId, VenueId } from '../scenario/scenario.ts';
import { scenarioAt } from '../scenario/venues.ts';
import { publicContent, seatContent } from '../views/content.ts';
import { dice } from './dice.ts';
import { occasionOf, planMoves, thinkingSeats } from './plan.ts';
import type { PlannedMove } from './situation.ts';

export interface Simulation {
  readonly state: SessionState;
  readonly facts: readonly Fact[];
}

/**
 * Plays a whole session with every seat in the computer's hands, on a clock that jumps from one
 * moment to the next; it ends when the debrief opens. The same seed gives the same facts.
 */
export function simulate(
  scenario: Scenario,
  seed: number,
  options: Partial<SessionOptions> = {},
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
  let agenda: readonly Due[] = [];

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
      const others = agenda.filter(({ command }) => command.venue !== venue);
      agenda = [...others, ...planAll(open, here, seats, now)].sort(
        (one, other) => one.at - other.at,
      );
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

  while (state.room.phase !== 'debrief') {
    thinkAgain();
    const due = agenda[0];
    const alarm = nextAlarm(open, state);
    if (due !== undefined && (alarm === undefined || due.at <= alarm.at)) {
      agenda = agenda.slice(1);
      now = due.at;
      move({ kind: 'seat', seat: due.seat, via: 'computer' }, due.command);
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

interface Due extends PlannedMove {
  readonly at: number;
  readonly seat: SeatId;
}

function planAll(
  whole: ReturnType<typeof publicContent>,
  state: SessionState,
  seats: ReadonlyMap<SeatId, SeatContent>,
  now: number,
): readonly Due[] {
  const open = scenarioAt(whole, state.room.venue);
  return thinkingSeats(open, state.room)
    .flatMap((seat) => seats.get(seat) ?? [])
    .flatMap((knowledge) => {
      const { seat } = knowledge;
      const sight = sightOf(state, { kind: 'seat', seat, via: 'computer' });
      return planMoves(open, sight, knowledge, state.seed).map((planned) => ({
        ...planned,
        at: now + planned.afterMs,
        seat,
      }));
    });
}
