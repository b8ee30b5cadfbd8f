import { OLDEST_RULES, RULES_VERSION } from '../session/opening.ts';
import type { Fact } from './facts.ts';
import { amendmentsOfRules5, changesOfRules4 } from './upcast-changes.ts';

/** A line of a log as it was written, perhaps under rules that knew other facts than those of today. */
export interface WrittenFact {
  readonly seq: number;
  readonly type: string;
  /** The version of the rules that wrote it; left out: the one that the session was opened with. */
  readonly rules?: number;
}

/** A fact of which only its reader knows what is in it. */
type OldFact = WrittenFact & Readonly<Record<string, unknown>>;

/** Turns a fact of one type, as one version of the rules wrote it, into what the next version writes. */
export type Upcast = (fact: OldFact) => OldFact;

/** Which logs can be read, and how. */
export interface RulesHistory {
  /** The version that the program plays by. */
  readonly version: number;
  /** The oldest version whose logs it reads; what it made of older ones cannot be told from the facts. */
  readonly oldest: number;
  /** By version and type of fact: what the next version made of it. All other facts stayed as they were. */
  readonly upcasts: ReadonlyMap<number, ReadonlyMap<string, Upcast>>;
}

export const RULES_HISTORY: RulesHistory = {
  version: RULES_VERSION,
  oldest: OLDEST_RULES,
  // Version 4 takes a second vote on parts and amendments that end in a tie in plenary (MAJ-3).
  // Version 5 has one shape for a change of any text.
  // Version 6 lets an amendment make several changes.
  upcasts: new Map([
    [3, new Map<string, Upcast>([['resultDeclared', (fact) => ({ ...fact, tieLoses: true })]])],
    [4, changesOfRules4],
    [5, amendmentsOfRules5],
  ]),
};

/** A log whose rules the program does not know: `rules` are those it was written by. */
export interface UnreadableLog {
  readonly rules: number;
  readonly is: 'older' | 'newer';
}

export type ReadLog =
  | { readonly ok: true; readonly facts: readonly Fact[] }
  | { readonly ok: false; readonly log: UnreadableLog };

/** A fact as the rules of today know it, from the version that wrote it. */
export function upcast(
  fact: WrittenFact,
  fromVersion: number,
  { version, upcasts }: RulesHistory = RULES_HISTORY,
): Fact {
  let current: OldFact = { ...fact };
  for (let from = fromVersion; from < version; from += 1) {
    current = upcasts.get(from)?.get(current.type)?.(current) ?? current;
  }
  return current as Fact;
}

/**
 * The facts of a log as the rules of today know them; or the version that this program cannot read,
 * older or newer than its own. `opened` is the version that the session was opened with, where the
 * facts do not begin with its opening.
 */
export function readLog(
  written: readonly WrittenFact[],
  history: RulesHistory = RULES_HISTORY,
  opened = written[0]?.rules ?? 0,
): ReadLog {
  const facts: Fact[] = [];
  for (const fact of written) {
    const rules = fact.rules ?? opened;
    if (rules < history.oldest) return { ok: false, log: { rules, is: 'older' } };
    if (rules > history.version) return { ok: false, log: { rules, is: 'newer' } };
    facts.push(upcast(fact, rules, history));
  }
  return { ok: true, facts };
}
