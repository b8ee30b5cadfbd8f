/** Above so many, those that have been longest away are forgotten. */
const REMEMBERED = 20_000;

/**
 * From which addresses people are in which session. A class sits behind one address: wrong codes
 * that somebody tries there must not keep the others out of the session that they sit in.
 */
export class FamiliarAddresses {
  /** In the order in which they were last seen. */
  readonly #seen = new Set<string>();

  /** Somebody has entered the session from the address. */
  add(session: string, address: string): void {
    const key = `${session} ${address}`;
    this.#seen.delete(key);
    this.#seen.add(key);
    const [longestAway] = this.#seen;
    if (this.#seen.size > REMEMBERED && longestAway !== undefined) this.#seen.delete(longestAway);
  }

  /** Whether somebody has lately entered the session from the address. */
  has(session: string, address: string): boolean {
    return this.#seen.has(`${session} ${address}`);
  }
}
