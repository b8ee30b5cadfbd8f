import type { Limits } from '../limits.ts';
import type { Sender } from './senders.ts';

/**
 * How many connections there are of each kind. Screens have places of their own, a few for each
 * address, so that however many are opened, nobody who has a token stands outside.
 */
export class Places {
  readonly #limits: Limits;
  readonly #taken = new Map<string, number>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Whether there is a place left for a connection of this sender. */
  isLeft(sender: Sender): boolean {
    return this.#placesOf(sender).every(([key, most]) => (this.#taken.get(key) ?? 0) < most);
  }

  /** Takes a place. Call what is returned when the connection ends. */
  take(sender: Sender): () => void {
    const keys = this.#placesOf(sender).map(([key]) => key);
    for (const key of keys) this.#taken.set(key, (this.#taken.get(key) ?? 0) + 1);
    return () => {
      for (const key of keys) this.#release(key);
    };
  }

  #release(key: string): void {
    const left = (this.#taken.get(key) ?? 0) - 1;
    if (left > 0) this.#taken.set(key, left);
    else this.#taken.delete(key);
  }

  #placesOf({ session, visitor, address }: Sender): readonly (readonly [string, number])[] {
    const { connectionsPerPerson, connectionsOfFacilitator } = this.#limits;
    const { screensPerSession, screensPerAddress } = this.#limits;
    switch (visitor.role) {
      case 'person':
        return [[`${session} ${visitor.person}`, connectionsPerPerson]];
      case 'facilitator':
        return [[`${session} *`, connectionsOfFacilitator]];
      case 'projector':
        return [
          [`${session} @`, screensPerSession],
          [`${session} @${address}`, screensPerAddress],
        ];
    }
  }
}
