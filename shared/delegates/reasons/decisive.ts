import { sumOf } from '../../scenario/matters.ts';
import type { Choice } from '../../scenario/scenario.ts';
import type { Term } from '../../scenario/terms.ts';

/** The vote that a utility means, for whoever asks. */
type Decides = (utility: number) => Choice;

/**
 * The smallest set of considerations without which the choice would be another, the weightiest first: of
 * those that speak against a yes, or of those that speak for one, and may be named. Of two such sets of one size the one that
 * weighs more. Empty where nothing that is taken away changes the choice.
 */
export function decisiveTerms(
  terms: readonly Term[],
  decides: Decides,
  mayBeNamed: (term: Term) => boolean = () => true,
): readonly Term[] {
  const nameable = terms.filter(mayBeNamed);
  const choice = decides(sumOf(terms));
  for (let size = 1; size <= nameable.length; size += 1) {
    const flips = [1, -1].flatMap((sign) => weightiest(nameable, sign, size));
    const found = flips.filter((set) => decides(sumOf(without(terms, set))) !== choice);
    const [most] = found.toSorted((one, other) => weightOf(other) - weightOf(one));
    if (most !== undefined) return most.toSorted(byWeight);
  }
  return [];
}

/**
 * The sets of one size and sign that weigh most: since the terms of a change are capped together, one for
 * each number of them in the set. No other set of the size takes more away.
 */
function weightiest(terms: readonly Term[], sign: number, size: number): readonly Term[][] {
  const speaking = terms.filter(({ worth }) => worth * sign > 0).toSorted(byWeight);
  const ofChange = speaking.filter(({ isOfChange }) => isOfChange);
  const others = speaking.filter(({ isOfChange }) => !isOfChange);
  const sets: Term[][] = [];
  for (let changed = 0; changed <= size; changed += 1) {
    const set = [...ofChange.slice(0, changed), ...others.slice(0, size - changed)];
    if (set.length === size) sets.push(set);
  }
  return sets;
}

/** What is left when some considerations count for nothing. */
export const without = (terms: readonly Term[], taken: readonly Term[]): readonly Term[] =>
  terms.filter((each) => !taken.includes(each));

/** The weightiest first. */
export const byWeight = (one: Term, other: Term): number =>
  Math.abs(other.worth) - Math.abs(one.worth);

const weightOf = (terms: readonly Term[]): number =>
  terms.reduce((sum, { worth }) => sum + Math.abs(worth), 0);
