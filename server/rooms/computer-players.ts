import type { Logger } from 'pino';
import { isComputerPlayed, occasionOf, planMoves } from '../../shared/delegates/plan.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import type { SeatCommand } from '../../shared/procedure/road/moves.ts';
import type { SeatId } from '../../shared/scenario/scenario.ts';
import type { PlayableScenario } from '../scenarios/library.ts';
import type { Cancel, Clock } from './clock.ts';

/** Moves that fall due within so many ms of one another are made together. */
const TOGETHER = 20;

interface DueMove {
  /** ms since 1970. */
  readonly at: number;
  readonly seat: SeatId;
  readonly command: SeatCommand;
}

export interface ComputerPlayersOptions {
  readonly scenario: PlayableScenario;
  readonly clock: Clock;
  readonly log: Logger;
  readonly move: (seat: SeatId, command: SeatCommand) => void;
}

/**
 * Plays the seats that nobody plays: on every new occasion each of them plans its moves from what
 * its seat may know, and makes them when they fall due, as ordinary commands.
 */
export class ComputerPlayers {
  readonly #options: ComputerPlayersOptions;
  #state: SessionState | undefined;
  #occasion: string | undefined;
  /** In order of time. */
  #agenda: DueMove[] = [];
  #cancel: Cancel | undefined;

  constructor(options: ComputerPlayersOptions) {
    this.#options = options;
  }

  /** The state is now this one, and the seats may move. */
  play(state: SessionState): void {
    const before = this.#state?.room;
    this.#state = state;
    const occasion = occasionOf(state.room);
    if (occasion !== this.#occasion) {
      this.#occasion = occasion;
      this.#agenda = this.#plan(state, () => true);
      this.#wait();
    } else if (before !== undefined && before.seats !== state.room.seats) {
      const more = this.#plan(state, (seat) => !isComputerPlayed(before, seat));
      this.#agenda = [...this.#agenda, ...more].sort(byTime);
      this.#wait();
    } else if (this.#cancel === undefined) {
      this.#wait();
    }
  }

  /** No moves until `play` is called again; what was planned stays planned. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #plan(state: SessionState, chosen: (seat: SeatId) => boolean): DueMove[] {
    const { scenario, clock } = this.#options;
    const now = clock.now();
    return scenario.open.delegations
      .filter(({ id }) => isComputerPlayed(state.room, id) && chosen(id))
      .flatMap(({ id }) => this.#planSeat(state, id, now))
      .sort(byTime);
  }

  /** A delegation that cannot decide sits this occasion out; the others play on. */
  #planSeat({ room, seed }: SessionState, seat: SeatId, now: number): DueMove[] {
    const { scenario, log } = this.#options;
    try {
      return planMoves(scenario.open, room, scenario.seatContent(seat), seed).map(
        ({ afterMs, command }) => ({ at: now + afterMs, seat, command }),
      );
    } catch (error) {
      log.error({ err: error, seat }, 'a computer-played delegation could not plan');
      return [];
    }
  }

  #wait(): void {
    this.stop();
    const first = this.#agenda[0];
    if (first === undefined || this.#state?.room.paused !== undefined) return;
    const { clock } = this.#options;
    this.#cancel = clock.after(first.at - clock.now(), () => this.#moveThoseDue());
  }

  #moveThoseDue(): void {
    const until = this.#options.clock.now() + TOGETHER;
    const waiting = this.#agenda.findIndex((move) => move.at > until);
    const due = this.#agenda.splice(0, waiting === -1 ? this.#agenda.length : waiting);
    const room = this.#state?.room;
    for (const { seat, command } of due) {
      if (room !== undefined && isComputerPlayed(room, seat)) this.#options.move(seat, command);
    }
    this.#wait();
  }
}

const byTime = (left: DueMove, right: DueMove) => left.at - right.at;
