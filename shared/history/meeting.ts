import type { Refusal } from '../procedure/kernel/refusal.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { Actor, SessionState } from '../procedure/kernel/state.ts';
import { decide } from '../procedure/road/decide.ts';
import type { Fact, FactBody } from '../procedure/road/facts.ts';
import type {
  ClockCommand,
  Command,
  FacilitatorCommand,
  SeatCommand,
} from '../procedure/road/moves.ts';
import { step } from '../procedure/road/step.ts';
import { openingFact } from '../procedure/session/opening.ts';
import type { PublicScenario, SeatId } from '../scenario/scenario.ts';

/** What a historic move comes to: commands as anybody could send them, pauses, or a refusal. */
export type Step =
  | { readonly kind: 'command'; readonly by: Actor; readonly command: Command }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

export const chairDoes = (command: FacilitatorCommand): Step => ({
  kind: 'command',
  by: { kind: 'facilitator' },
  command,
});

export const seatDoes = (seat: SeatId, command: SeatCommand): Step => ({
  kind: 'command',
  by: { kind: 'seat', seat, via: 'computer' },
  command,
});

export const clockDoes = (command: ClockCommand): Step => ({
  kind: 'command',
  by: { kind: 'clock' },
  command,
});

export const wait = (ms: number): Step => ({ kind: 'wait', ms });

/** A meeting in memory, on a clock of its own that begins at 0 ms and moves only when told to wait. */
export class Meeting {
  readonly facts: Fact[] = [];
  readonly #scenario: PublicScenario;
  #state: SessionState;
  #now = 0;

  constructor(scenario: PublicScenario) {
    this.#scenario = scenario;
    const opening = openingFact(scenario, {
      seed: 0,
      title: scenario.title,
      solo: false,
      options: {
        pace: 'facilitator',
        chair: 'facilitator',
        method: 'record',
        board: 'open',
        houseRules: 'none',
        // What the game has invented did not happen.
        ...(scenario.shadow && { shadow: 'off' as const }),
      },
    });
    this.#state = step(scenario, undefined, this.#write({ kind: 'clock' }, opening));
  }

  get state(): SessionState {
    return this.#state;
  }

  get room(): Room {
    return this.#state.room;
  }

  /** ms of film since the meeting began. */
  get now(): number {
    return this.#now;
  }

  /** Does one step; returns the refusal where the rules forbid it, and then nothing has changed. */
  take(what: Step): Refusal | undefined {
    switch (what.kind) {
      case 'wait':
        this.#now += what.ms;
        return undefined;
      case 'refuse':
        return what.refusal;
      case 'command': {
        // No lot is drawn in a history: a roll call would have to begin where the record says.
        const environment = { now: this.#now, random: () => 0 };
        const { by, command } = what;
        const decision = decide(this.#scenario, this.#state, by, command, environment);
        if (!decision.ok) return decision.refusal;
        this.#state = step(this.#scenario, this.#state, this.#write(by, decision.fact));
        return undefined;
      }
    }
  }

  #write(by: Actor, body: FactBody): Fact {
    const seq = this.facts.length + 1;
    const fact: Fact = { ...body, seq, at: this.#now, by, commandId: `history-${seq}` };
    this.facts.push(fact);
    return fact;
  }
}
