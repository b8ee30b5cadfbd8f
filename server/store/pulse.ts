import type { Store } from './store.ts';

/** How it is with a store: it writes; it has no room left; or it does not write for another reason. */
export type StoreHealth = 'well' | 'full' | 'failing';

/** How long an answer holds, in ms: each one costs a write. */
const HOLDS = 5_000;

/** Whether a store can be written to, found out by writing: asked for as often as one likes. */
export class Pulse {
  readonly #store: Pick<Store, 'probe'>;
  readonly #elapsed: () => number;
  #latest: { readonly at: number; readonly health: Promise<StoreHealth> } | undefined;

  /** `elapsed` gives ms since any moment. */
  constructor(store: Pick<Store, 'probe'>, elapsed: () => number = () => performance.now()) {
    this.#store = store;
    this.#elapsed = elapsed;
  }

  /** A write has failed just now: what was known does not hold any more. */
  doubt(): void {
    this.#latest = undefined;
  }

  /** How it is now, or was a few seconds ago. Never rejects. */
  health(): Promise<StoreHealth> {
    const now = this.#elapsed();
    if (this.#latest === undefined || now - this.#latest.at >= HOLDS) {
      this.#latest = { at: now, health: this.#store.probe().then(() => 'well', whatFails) };
    }
    return this.#latest.health;
  }
}

function whatFails(error: unknown): StoreHealth {
  const isFull = error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL';
  return isFull ? 'full' : 'failing';
}
