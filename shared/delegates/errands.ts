import { isComputerPlayed } from '../procedure/kernel/membership.ts';
import { sightOf } from '../procedure/kernel/sight.ts';
import type { SessionState } from '../procedure/kernel/state.ts';
import { named } from '../procedure/road/about.ts';
import type { PublicScenario, SeatContent, SeatId, VenueId } from '../scenario/scenario.ts';
import { scenarioAt } from '../scenario/venues.ts';
import { Agenda } from './agenda.ts';
import { seatsConcerned } from './bargaining/concerned.ts';
import { errandsOf, planErrand } from './bargaining/plan-talk.ts';
import { type PlannedMove, situationOf } from './situation.ts';

/** A move that falls due. */
export interface Due extends PlannedMove {
  /** ms, on the clock of the session. */
  readonly at: number;
  readonly seat: SeatId;
}

/**
 * What the delegations of a simulated session have to see to out of the meeting's hearing: each thing is
 * thought about once, when it comes up, and done after a moment, whatever goes on in the meeting.
 */
export class Errands {
  readonly #whole: PublicScenario;
  readonly #seats: ReadonlyMap<SeatId, SeatContent>;
  readonly #known = new Set<string>();
  readonly #seen = new Map<VenueId | undefined, SessionState>();
  readonly #agenda = new Agenda<Due>();

  constructor(whole: PublicScenario, seats: ReadonlyMap<SeatId, SeatContent>) {
    this.#whole = whole;
    this.#seats = seats;
  }

  /** What is to be done next. */
  get next(): Due | undefined {
    return this.#agenda.next;
  }

  /** The next is done. */
  done(): void {
    this.#agenda.done();
  }

  /** The state of one venue is now this one: whoever has something new to see to plans it. */
  see(state: SessionState, now: number): void {
    const { room, seed } = state;
    const before = this.#seen.get(room.venue);
    this.#seen.set(room.venue, state);
    const open = scenarioAt(this.#whole, room.venue);
    const planned: Due[] = [];
    for (const seat of seatsConcerned(open, before, state)) {
      const knowledge = this.#seats.get(seat);
      if (knowledge === undefined || !isComputerPlayed(room, seat)) continue;
      const sight = sightOf(state, { kind: 'seat', seat, via: 'computer' });
      for (const errand of errandsOf(open, room, sight.seat ?? {}, seat, seed)) {
        const key = `${room.venue ?? ''} ${seat} ${errand.key}`;
        if (this.#known.has(key)) continue;
        this.#known.add(key);
        const situation = situationOf(open, sight, knowledge, seed);
        for (const { afterMs, command } of planErrand(situation, errand)) {
          planned.push({ afterMs, at: now + afterMs, seat, command: named(room, command) });
        }
      }
    }
    this.#agenda.add(planned);
  }
}
