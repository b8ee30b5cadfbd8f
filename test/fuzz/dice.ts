/** Dice that fall alike for the same seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    // Seeds that follow one another give walks that have nothing in common.
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  }

  /** A number from 0 to below 1. */
  readonly roll = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };

  /** A whole number from 0 to below `sides`. */
  below(sides: number): number {
    return Math.floor(this.roll() * sides);
  }

  /** Whether something of this likelihood happens. */
  happens(likelihood: number): boolean {
    return this.roll() < likelihood;
  }

  /** One of the list. Throws where it is empty. */
  one<T>(list: readonly T[]): T {
    const index = this.below(list.length);
    const [found] = list.slice(index, index + 1);
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  }
}
