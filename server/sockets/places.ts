import type { FamiliarAddresses } from '../familiar-addresses.ts';
import type { Limits } from '../limits.ts';
import type { Sender } from './senders.ts';

interface Screen {
  readonly address: string;
  readonly end: () => void;
}

/**
 * How many connections there are of each kind. Screens have places of their own, a few for each
 * address, so that however many are opened, nobody who has a token stands outside. Where strangers
 * have taken all of a session's, one from an address at which somebody is in the session takes the
 * place of the stranger who has been there longest.
 */
export class Places {
  readonly #limits: Limits;
  readonly #familiar: FamiliarAddresses;
  readonly #taken = new Map<string, number>();
  /** By session, those that show no token, in the order in which they came. */
  readonly #screens = new Map<string, Set<Screen>>();

  constructor(limits: Limits, familiar: FamiliarAddresses) {
    this.#limits = limits;
    this.#familiar = familiar;
  }

  /** Whether there is a place for a connection of this sender, be it another's who must go for it. */
  isLeft(sender: Sender): boolean {
    if (!isStranger(sender)) {
      const [key, most] = this.#placeOf(sender);
      return (this.#taken.get(key) ?? 0) < most;
    }
    const { session, address } = sender;
    const screens = this.#screens.get(session) ?? [];
    const here = [...screens].filter((screen) => screen.address === address);
    if (here.length >= this.#limits.screensPerAddress) return false;
    return !this.#isFull(session) || this.#replaceable(sender) !== undefined;
  }

  /** Takes a place; `end` ends the connection. Call what is returned when it has ended. */
  take(sender: Sender, end: () => void): () => void {
    if (isStranger(sender)) return this.#takeScreen(sender, end);
    const [key] = this.#placeOf(sender);
    this.#taken.set(key, (this.#taken.get(key) ?? 0) + 1);
    return () => {
      const left = (this.#taken.get(key) ?? 0) - 1;
      if (left > 0) this.#taken.set(key, left);
      else this.#taken.delete(key);
    };
  }

  #takeScreen(sender: Sender, end: () => void): () => void {
    const { session, address } = sender;
    const replaced = this.#isFull(session) ? this.#replaceable(sender) : undefined;
    const screens = this.#screens.get(session) ?? new Set();
    this.#screens.set(session, screens);
    const screen = { address, end };
    screens.add(screen);
    if (replaced !== undefined) {
      screens.delete(replaced);
      replaced.end();
    }
    return () => {
      screens.delete(screen);
      if (screens.size === 0 && this.#screens.get(session) === screens) {
        this.#screens.delete(session);
      }
    };
  }

  #isFull(session: string): boolean {
    return (this.#screens.get(session)?.size ?? 0) >= this.#limits.screensPerSession;
  }

  /** Which screen goes for one of this sender's; undefined where none has to. */
  #replaceable({ session, address }: Sender): Screen | undefined {
    if (!this.#familiar.has(session, address)) return undefined;
    for (const screen of this.#screens.get(session) ?? []) {
      if (!this.#familiar.has(session, screen.address)) return screen;
    }
    return undefined;
  }

  #placeOf({ session, visitor }: Sender): readonly [key: string, most: number] {
    const { connectionsPerPerson, connectionsOfFacilitator, screensOfFacilitator } = this.#limits;
    switch (visitor.role) {
      case 'person':
        return [`${session} ${visitor.person}`, connectionsPerPerson];
      case 'facilitator':
        return [`${session} *`, connectionsOfFacilitator];
      case 'projector':
        return [`${session} *@`, screensOfFacilitator];
    }
  }
}

const isStranger = ({ visitor, isFacilitators }: Sender): boolean =>
  visitor.role === 'projector' && isFacilitators !== true;
