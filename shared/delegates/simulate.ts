import type { SessionOptions } from '../procedure/kernel/room.ts';
import { nextStep } from '../procedure/kernel/script.ts';
import type { Actor, SessionState } from '../procedure/kernel/state.ts';
import { nextAlarm } from '../procedure/road/alarms.ts';
import { decide } from '../procedure/road/decide.ts';
import type { Fact, FactBody } from '../procedure/road/facts.ts';
import type { Command } from '../procedure/road/moves.ts';
import { step } from '../procedure/road/step.ts';
import { openingFact } from '../procedure/session/opening.ts';
import type { Scenario, SeatContent, SeatId } from '../scenario/scenario.ts';
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
  let occasion = '';
  let agenda: readonly Due[] = [];

  function record(before: SessionState | undefined, by: Actor, body: FactBody) {
    const fact = asFact(body, (before?.seq ?? 0) + 1, now, by);
    facts.push(fact);
    return step(open, before, fact);
  }

  function move(by: Actor, command: Command): boolean {
    const decision = decide(open, state, by, command, { now, random });
    if (!decision.ok) return false;
    state = record(state, by, decision.fact);
    return true;
  }

  while (state.room.phase !== 'debrief') {
    const present = occasionOf(state.room);
    if (present !== occasion) {
      occasion = present;
      agenda = planAll(open, state, seats, seed, now);
    }
    const due = agenda[0];
    const alarm = nextAlarm(state);
    if (due !== undefined && (alarm === undefined || due.at <= alarm.at)) {
      agenda = agenda.slice(1);
      now = due.at;
      move({ kind: 'seat', seat: due.seat, via: 'computer' }, due.command);
    } else if (alarm !== undefined) {
      now = Math.max(now, alarm.at);
      if (!move(byClock, { type: 'clockRanOut', clock: alarm.clock })) {
        throw new Error(`The ${alarm.clock} clock ran out at ${now} ms and nothing followed.`);
      }
    } else {
      const next = nextStep(open, state.room);
      if (next === undefined || !move(byClock, { type: 'advancePhase', to: next.phase })) {
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
  open: ReturnType<typeof publicContent>,
  state: SessionState,
  seats: ReadonlyMap<SeatId, SeatContent>,
  seed: number,
  now: number,
): readonly Due[] {
  return thinkingSeats(open, state.room)
    .flatMap((seat) => seats.get(seat) ?? [])
    .flatMap((knowledge) =>
      planMoves(open, state.room, knowledge, seed).map((planned) => ({
        ...planned,
        at: now + planned.afterMs,
        seat: knowledge.seat,
      })),
    )
    .sort((one, other) => one.at - other.at);
}

function asFact(body: FactBody, seq: number, at: number, by: Actor): Fact {
  return { ...body, seq, at, by, commandId: `simulated-${seq}` };
}
