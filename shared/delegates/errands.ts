import { isComputerPlayed } from '../procedure/kernel/membership.ts';
import type { OwnSeat } from '../procedure/kernel/own-seat.ts';
import { sightOf } from '../procedure/kernel/sight.ts';
import type { SessionState } from '../procedure/kernel/state.ts';
import { named } from '../procedure/road/about.ts';
import type { PublicScenario, SeatContent, SeatId, VenueId } from '../scenario/scenario.ts';
import { scenarioAt } from '../scenario/venues.ts';
import { Agenda } from './agenda.ts';
import { seatsConcerned } from './bargaining/concerned.ts';
import { isOvertaken } from './bargaining/given-word.ts';
import { type Errand, errandsOf, planErrand } from './bargaining/plan-talk.ts';
import { type PlannedMove, situationOf } from './situation.ts';

/** A move that falls due. */
export interface Due extends PlannedMove {
  /** ms, on the clock of the session. */
  readonly at: number;
  readonly seat: SeatId;
}

/** What is to be done about an errand, and what the delegation knew of its own when it meant to. */
interface Meant extends Due {
  readonly errand: Errand;
  readonly knew: OwnSeat;
  readonly venue: VenueId | undefined;
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
  readonly #agenda = new Agenda<Meant>();

  constructor(whole: PublicScenario, seats: ReadonlyMap<SeatId, SeatContent>) {
    this.#whole = whole;
    this.#seats = seats;
  }

  /** What is to be done next. */
  get next(): Due | undefined {
    return this.#agenda.next;
  }

  /**
   * The next is taken off the list, to be done now; undefined where the delegation has given its word otherwise since it
   * meant to: then it thinks again, and does something a moment later.
   */
  take(now: number): Due | undefined {
    const next = this.#agenda.next;
    if (next === undefined) return undefined;
    this.#agenda.done();
    const { seat, command, errand, knew, venue } = next;
    const state = this.#seen.get(venue);
    if (state === undefined || !isOvertaken(seat, command, knew, ownIn(state, seat))) return next;
    this.#agenda.add(this.#plan(scenarioAt(this.#whole, venue), state, seat, errand, now));
    return undefined;
  }

  /** The state of one venue is now this one: whoever has something new to see to plans it. */
  see(state: SessionState, now: number): void {
    const { room, seed } = state;
    const open = scenarioAt(this.#whole, room.venue);
    const before = this.#seen.get(room.venue);
    this.#seen.set(room.venue, state);
    const planned: Meant[] = [];
    for (const seat of seatsConcerned(open, before, state)) {
      if (!this.#seats.has(seat) || !isComputerPlayed(room, seat)) continue;
      for (const errand of errandsOf(open, room, ownIn(state, seat), seat, seed)) {
        const key = `${room.venue ?? ''} ${seat} ${errand.key}`;
        if (this.#known.has(key)) continue;
        this.#known.add(key);
        planned.push(...this.#plan(open, state, seat, errand, now));
      }
    }
    this.#agenda.add(planned);
  }

  #plan(
    open: PublicScenario,
    state: SessionState,
    seat: SeatId,
    errand: Errand,
    now: number,
  ): readonly Meant[] {
    const knowledge = this.#seats.get(seat);
    if (knowledge === undefined) return [];
    const { room, seed } = state;
    const sight = sightIn(state, seat);
    const knew = sight.seat ?? {};
    return planErrand(situationOf(open, sight, knowledge, seed), errand).map(
      ({ afterMs, command }) => ({
        afterMs,
        at: now + afterMs,
        seat,
        command: named(room, command),
        errand,
        knew,
        venue: room.venue,
      }),
    );
  }
}

const sightIn = (state: SessionState, seat: SeatId) =>
  sightOf(state, { kind: 'seat', seat, via: 'computer' });

const ownIn = (state: SessionState, seat: SeatId): OwnSeat => sightIn(state, seat).seat ?? {};
