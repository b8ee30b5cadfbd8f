import { seatsConcerned } from '../../shared/delegates/bargaining/concerned.ts';
import { givesWord, isOvertaken } from '../../shared/delegates/bargaining/given-word.ts';
import { type Errand, errandsOf, planErrand } from '../../shared/delegates/bargaining/plan-talk.ts';
import { situationOf } from '../../shared/delegates/situation.ts';
import { isComputerPlayed } from '../../shared/procedure/kernel/membership.ts';
import type { OwnSeat } from '../../shared/procedure/kernel/own-seat.ts';
import { sightOf } from '../../shared/procedure/kernel/sight.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import { named } from '../../shared/procedure/road/about.ts';
import type { SeatCommand } from '../../shared/procedure/road/moves.ts';
import type { PublicScenario, SeatId } from '../../shared/scenario/scenario.ts';
import { scenarioAt } from '../../shared/scenario/venues.ts';
import type { Cancel } from './clock.ts';
import type { ComputerPlayersOptions } from './computer-players.ts';

interface Waiting {
  readonly seat: SeatId;
  readonly errand: Errand;
  /** When it came up, ms since 1970. */
  readonly since: number;
}

interface Due {
  readonly at: number;
  readonly seat: SeatId;
  readonly command: SeatCommand;
  readonly errand: Errand;
  /** What the delegation knew of its own when it meant to. */
  readonly knew: OwnSeat;
}

/** Nobody gives its word twice in one breath, in ms: what it has just promised is written by then. */
const BREATH = 500;

/**
 * What the delegations that the computer plays have to see to out of the meeting's hearing: invitations,
 * questions, offers, promises. Each is thought about once, in slices, and answered after a moment; what
 * goes on in the meeting meanwhile makes no difference.
 */
export class Errands {
  readonly #options: ComputerPlayersOptions;
  readonly #open: PublicScenario;
  /** What has been seen to, or is about to be: seat and key. */
  readonly #known = new Set<string>();
  #state: SessionState | undefined;
  /** The state in which it has last been looked who has what to see to. */
  #seen: SessionState | undefined;
  #waiting: Waiting[] = [];
  /** In order of time. */
  #agenda: Due[] = [];
  /** When each last gave its word. */
  readonly #gaveWordAt = new Map<SeatId, number>();
  #cancelThinking: Cancel | undefined;
  #cancelMove: Cancel | undefined;

  constructor(options: ComputerPlayersOptions) {
    this.#options = options;
    this.#open = scenarioAt(options.scenario.open, options.venue);
  }

  /** The state is now this one: whoever has something new to see to sees to it. */
  see(state: SessionState): void {
    this.#state = state;
    if (state.room.paused !== undefined) {
      this.stop();
      return;
    }
    this.#lookRound(state);
    this.#startThinking();
    if (this.#cancelMove === undefined) this.#wait();
  }

  /** Nobody thinks or speaks until `see` is called again; what was meant stays meant. */
  stop(): void {
    this.#cancelThinking?.();
    this.#cancelThinking = undefined;
    this.#cancelMove?.();
    this.#cancelMove = undefined;
  }

  #lookRound(state: SessionState): void {
    const before = this.#seen;
    this.#seen = state;
    const since = this.#options.clock.now();
    for (const seat of seatsConcerned(this.#open, before, state)) {
      if (!isComputerPlayed(state.room, seat)) continue;
      const { seat: ours = {} } = sightOf(state, { kind: 'seat', seat, via: 'computer' });
      for (const errand of errandsOf(this.#open, state.room, ours, seat, state.seed)) {
        const key = `${seat} ${errand.key}`;
        if (this.#known.has(key)) continue;
        this.#known.add(key);
        this.#waiting.push({ seat, errand, since });
      }
    }
  }

  #startThinking(): void {
    if (this.#cancelThinking !== undefined || this.#waiting.length === 0) return;
    this.#cancelThinking = this.#options.slices.add(() => this.#think());
  }

  /** One delegation thinks about one errand. Says whether there are others. */
  #think(): boolean {
    const next = this.#waiting.shift();
    if (next !== undefined) this.#agenda.push(...this.#plan(next));
    if (this.#waiting.length > 0) return true;
    this.#cancelThinking = undefined;
    this.#agenda.sort((one, other) => one.at - other.at);
    this.#wait();
    return false;
  }

  #plan({ seat, errand, since }: Waiting): Due[] {
    const state = this.#state;
    const { scenario, faults } = this.#options;
    if (state === undefined || !isComputerPlayed(state.room, seat)) return [];
    const { room, seed } = state;
    const sight = sightOf(state, { kind: 'seat', seat, via: 'computer' });
    try {
      const situation = situationOf(this.#open, sight, scenario.seatContent(seat), seed);
      return planErrand(situation, errand).map(({ afterMs, command }) => ({
        at: since + afterMs,
        seat,
        command: named(room, command),
        errand,
        knew: sight.seat ?? {},
      }));
    } catch (error) {
      faults.note(error, { seat }, 'a computer-played delegation could not answer');
      return [];
    }
  }

  #wait(): void {
    this.#cancelMove?.();
    this.#cancelMove = undefined;
    const [first] = this.#agenda;
    if (first === undefined || this.#state?.room.paused !== undefined) return;
    const { clock } = this.#options;
    this.#cancelMove = clock.after(first.at - clock.now(), () => this.#moveThoseDue());
  }

  #moveThoseDue(): void {
    this.#cancelMove = undefined;
    const now = this.#options.clock.now();
    const waiting = this.#agenda.findIndex(({ at }) => at > now);
    const due = this.#agenda.splice(0, waiting === -1 ? this.#agenda.length : waiting);
    for (const each of due) this.#move(each, now);
    this.#agenda.sort((one, other) => one.at - other.at);
    this.#startThinking();
    this.#wait();
  }

  /** Does what was meant; who has given its word otherwise meanwhile thinks again. */
  #move(due: Due, now: number): void {
    const state = this.#state;
    const { seat, command, errand, knew } = due;
    if (state === undefined || !isComputerPlayed(state.room, seat)) return;
    if (givesWord(command)) {
      const free = (this.#gaveWordAt.get(seat) ?? Number.NEGATIVE_INFINITY) + BREATH;
      if (now < free) {
        this.#agenda.push({ ...due, at: free });
        return;
      }
      const { seat: ours = {} } = sightOf(state, { kind: 'seat', seat, via: 'computer' });
      if (isOvertaken(seat, command, knew, ours)) {
        this.#waiting.push({ seat, errand, since: now });
        return;
      }
      this.#gaveWordAt.set(seat, now);
    }
    this.#options.move(seat, command);
  }
}
