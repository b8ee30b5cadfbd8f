/** Above so many, those that have been longest away are forgotten. */
const REMEMBERED = 20_000;

/**
 * From which addresses people are in which session. A class sits behind one address: wrong codes
 * that somebody tries there must not keep the others out of the session that they sit in. And who is
 * a delegate there must not read in another session what that one keeps from them.
 */
export class FamiliarAddresses {
  /** By session and address, in the order in which they were last seen: whether a facilitator was. */
  readonly #seen = new Map<string, boolean>();

  /** Somebody has entered the session from the address, as its facilitator or otherwise. */
  add(session: string, address: string, role: 'facilitator' | 'person'): void {
    const key = `${session} ${address}`;
    const isLeading = role === 'facilitator' || this.#seen.get(key) === true;
    this.#seen.delete(key);
    this.#seen.set(key, isLeading);
    const [longestAway] = this.#seen.keys();
    if (this.#seen.size > REMEMBERED && longestAway !== undefined) this.#seen.delete(longestAway);
  }

  /** Whether somebody has lately entered the session from the address. */
  has(session: string, address: string): boolean {
    return this.#seen.has(`${session} ${address}`);
  }

  /** Whether people have entered the session from the address, and no facilitator has. */
  isDelegates(session: string, address: string): boolean {
    return this.#seen.get(`${session} ${address}`) === false;
  }
}
