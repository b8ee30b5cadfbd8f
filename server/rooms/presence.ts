import type { PersonId } from '../../shared/procedure/kernel/state.ts';
import type { Cancel, Clock } from './clock.ts';

export interface PresenceOptions {
  readonly clock: Clock;
  /** Whether the log has the person as online; undefined where it has no such person. */
  readonly isOnline: (person: PersonId) => boolean | undefined;
  readonly dropped: (person: PersonId) => void;
  readonly cameBack: (person: PersonId) => void;
}

/**
 * Who is connected, in as many tabs as they like, and what the log has to be told of it. A person
 * drops when the last connection has been gone for a while, not when a page is reloaded.
 */
export class Presence {
  readonly #options: PresenceOptions;
  readonly #connections = new Map<PersonId, number>();
  readonly #waiting = new Map<PersonId, Cancel>();

  constructor(options: PresenceOptions) {
    this.#options = options;
  }

  /** How many connections a person has. */
  connections(person: PersonId): number {
    return this.#connections.get(person) ?? 0;
  }

  /** A connection of the person begins. */
  arrive(person: PersonId): void {
    this.#connections.set(person, this.connections(person) + 1);
    this.#waiting.get(person)?.();
    this.#waiting.delete(person);
    if (this.#options.isOnline(person) === false) this.#options.cameBack(person);
  }

  /** A connection of the person has ended; they count as dropped unless back within `patience` ms. */
  leave(person: PersonId, patience: number): void {
    const left = this.connections(person) - 1;
    if (left > 0) {
      this.#connections.set(person, left);
      return;
    }
    this.#connections.delete(person);
    this.expect(person, patience);
  }

  /** The person should be here; they count as dropped unless they are within `patience` ms. */
  expect(person: PersonId, patience: number): void {
    if (this.#connections.has(person)) return;
    this.#waiting.get(person)?.();
    const cancel = this.#options.clock.after(patience, () => {
      this.#waiting.delete(person);
      if (this.#options.isOnline(person)) this.#options.dropped(person);
    });
    this.#waiting.set(person, cancel);
  }

  /** The log has just come to say that the person dropped: not so if they are here again. */
  droppedInLog(person: PersonId): void {
    if (this.#connections.has(person)) this.#options.cameBack(person);
  }

  /** Waits for nobody any more. */
  stop(): void {
    for (const cancel of this.#waiting.values()) cancel();
    this.#waiting.clear();
  }
}
