import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { step } from '../../shared/procedure/road/step.ts';
import { type RulesHistory, readLog } from '../../shared/procedure/road/upcast.ts';
import { type Gathered, RecordReading } from '../../shared/record/reading.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { difference } from '../../shared/views/merge-patch.ts';
import { project } from '../../shared/views/project.ts';
import type { Store } from '../store/store.ts';
import { answerKeyOfFact } from './envelope.ts';
import { RulesUnreadable } from './rules-unreadable.ts';
import type { Slices } from './slices.ts';
import { REMEMBERED, ViewHistory } from './view-history.ts';

/** How many facts are read at a time: reading them holds the event loop, for a millisecond or two. */
const PAGE = 200;

/** All that a room knows from its log. */
export interface RestoredSession {
  readonly state: SessionState;
  /** How long the log is, in bytes as it is written. */
  readonly bytes: number;
  /** First answers to the commands in the log: key to number of the fact. */
  readonly answered: Map<string, number>;
  /** The public view's latest differences, fact by fact: whoever was here before can catch up. */
  readonly history: ViewHistory;
  /** Whether the session stands still because everybody had gone, not by anyone's wish. */
  readonly inRecess: boolean;
}

export interface Restoring {
  readonly store: Store;
  readonly scenario: PublicScenario;
  readonly rules: RulesHistory;
  readonly slices: Slices;
}

/**
 * Reads and folds the log of a session, however long, in slices between which everybody else is
 * served. Rejects with `RulesUnreadable`, and where the log is empty or broken.
 */
export async function restoreSession(
  session: string,
  { store, scenario, rules, slices }: Restoring,
): Promise<RestoredSession> {
  const last = await store.lastFact(session);
  const fold = new LogFold(scenario, last);
  await eachFact(session, last, { store, rules, slices }, (fact) => fold.add(fact));
  return fold.restored;
}

/**
 * Reads a session from its log for the record that is taken home, as far as it is written by now, in such
 * slices too. Wakes nobody. Rejects as `restoreSession` does.
 */
export async function readForRecord(
  session: string,
  { scenario, ...reading }: Restoring,
): Promise<Gathered> {
  const record = new RecordReading();
  let state: SessionState | undefined;
  await eachFact(session, await reading.store.lastFact(session), reading, (fact) => {
    state = step(scenario, state, fact);
    record.add(state, fact);
  });
  return record.gathered;
}

/** Gives out the facts of a log up to the last one, each as the rules of today say it. */
async function eachFact(
  session: string,
  last: number,
  { store, rules, slices }: Omit<Restoring, 'scenario'>,
  take: (fact: Fact) => void,
): Promise<void> {
  let opened: number | undefined;
  for (let after = 0; after < last; after += PAGE) {
    const written = await store.loadFacts(session, after, PAGE);
    opened ??= written[0]?.rules ?? 0;
    const read = readLog(written, rules, opened);
    if (!read.ok) throw new RulesUnreadable(read.log);
    const facts = read.facts.values();
    await slices.finish(() => {
      const next = facts.next();
      if (!next.done) take(next.value);
      return !next.done;
    });
  }
}

/** What a log comes to, fact after fact in their order. */
class LogFold {
  readonly #scenario: PublicScenario;
  /** From this fact on the public view's differences are remembered. */
  readonly #rememberedFrom: number;
  readonly #answered = new Map<string, number>();
  #state: SessionState | undefined;
  #history = new ViewHistory(1);
  #inRecess = false;
  #bytes = 0;

  /** `last` is the number of the last fact that will come. */
  constructor(scenario: PublicScenario, last: number) {
    this.#scenario = scenario;
    this.#rememberedFrom = last - REMEMBERED + 1;
  }

  get restored(): RestoredSession {
    if (this.#state === undefined) throw new Error('The log is empty.');
    return {
      state: this.#state,
      bytes: this.#bytes,
      answered: this.#answered,
      history: this.#history,
      inRecess: this.#inRecess,
    };
  }

  add(fact: Fact): void {
    const before = this.#state;
    const after = step(this.#scenario, before, fact);
    this.#state = after;
    this.#bytes += bytesOf(fact);
    if (before === undefined) return;
    this.#inRecess = recessAfter(fact, this.#inRecess);
    if (fact.seq === this.#rememberedFrom) this.#history = new ViewHistory(before.seq);
    if (fact.seq >= this.#rememberedFrom) this.#record(before, after);
    const key = answerKeyOfFact(fact.by, fact.commandId);
    if (key !== undefined && !this.#answered.has(key)) this.#answered.set(key, fact.seq);
  }

  #record(before: SessionState, after: SessionState): void {
    const patch = difference(project(before, 'public'), project(after, 'public'));
    if (patch !== undefined) this.#history.record(after.seq, patch);
  }
}

/** How long a fact is in the log. */
export const bytesOf = (fact: Fact): number => Buffer.byteLength(JSON.stringify(fact));

/** Whether the session is in recess after a fact: the clock itself has stopped all clocks. */
export function recessAfter(fact: Fact, inRecess: boolean): boolean {
  if (fact.type === 'paused') return fact.by.kind === 'clock';
  return fact.type === 'resumed' ? false : inRecess;
}
