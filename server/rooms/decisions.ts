import type { Logger } from 'pino';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Environment } from '../../shared/procedure/road/decide.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { step } from '../../shared/procedure/road/step.ts';
import { type RulesHistory, readLog } from '../../shared/procedure/road/upcast.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { type Addition, LogMoved, type SessionRecord, type Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { type Draft, draftFacts } from './draft-facts.ts';
import { answerKey, answerKeyOfFact, type Envelope } from './envelope.ts';
import type { Faults } from './faults.ts';
import { NOT_STORED, STORE_SLOW } from './refusals.ts';
import { RulesUnreadable } from './rules-unreadable.ts';
import { bytesOf, type RestoredSession } from './session-log.ts';
import type { WritingRoom } from './writer.ts';

export interface DecisionsOptions {
  readonly record: SessionRecord;
  readonly scenario: PublicScenario;
  /** What each delegation's capital has in its files. */
  readonly briefOf: NonNullable<Environment['briefOf']>;
  readonly restored: RestoredSession;
  readonly rules: RulesHistory;
  readonly store: Store;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly log: Logger;
  /** Told of what has been written, before anybody else is. */
  readonly written: (facts: readonly Fact[]) => void;
  /** Takes in once more what another process has come before. */
  readonly again: (envelope: Envelope) => void;
}

/**
 * The inbox of a room and what has been decided: commands wait until the writer comes by, and what they
 * come to is on disk before it is the state and before senders are answered.
 */
export class Decisions implements WritingRoom {
  readonly #options: DecisionsOptions;
  readonly #answered: Map<string, number>;
  #state: SessionState;
  #inbox: Envelope[] = [];
  #draft: Draft | undefined;
  #bytes: number;
  /** A write has failed: the log is read before the next one, for it may hold more than we know. */
  #doubtful = false;

  constructor(options: DecisionsOptions) {
    this.#options = options;
    this.#state = options.restored.state;
    this.#answered = options.restored.answered;
    this.#bytes = options.restored.bytes;
  }

  /** The session as everything written so far has left it. */
  get state(): SessionState {
    return this.#state;
  }

  /** How long the log is, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether nothing waits and nothing is being written. */
  get isIdle(): boolean {
    return this.#inbox.length === 0 && this.#draft === undefined;
  }

  /** A command waits for the writer. */
  take(envelope: Envelope): void {
    this.#inbox.push(envelope);
  }

  async prepare(): Promise<void> {
    if (!this.#doubtful) return;
    const { store, record, rules, log, scenario } = this.#options;
    const written = await store.loadFacts(record.id, this.#state.seq);
    const read = readLog(written, rules, this.#state.rules);
    if (!read.ok) throw new RulesUnreadable(read.log);
    this.#doubtful = false;
    const missed = read.facts;
    if (missed.length === 0) return;
    log.warn({ session: record.id, facts: missed.length }, 'the log held more than was known');
    let state = this.#state;
    const answers = new Map<string, number>();
    for (const fact of missed) {
      state = step(scenario, state, fact);
      const key = answerKeyOfFact(fact.by, fact.commandId);
      if (key !== undefined && !answers.has(key)) answers.set(key, fact.seq);
    }
    this.#remember(state, answers, missed);
    this.#options.written(missed);
  }

  draft(): Addition | undefined {
    const { clock, record, rules, scenario, faults, briefOf } = this.#options;
    const envelopes = this.#inbox.splice(0);
    const draft = draftFacts(
      {
        scenario,
        state: this.#state,
        rules: rules.version,
        answered: this.#answered,
        now: clock.now(),
        random: Math.random,
        briefOf,
        onFault: (error, { from, command }) =>
          faults.note(error, { from, command: command.type }, 'a rule threw'),
      },
      envelopes,
    );
    this.#draft = draft;
    const { facts, credentials } = draft;
    return facts.length === 0 ? undefined : { session: record.id, facts, credentials };
  }

  written(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft === undefined) return;
    this.#remember(draft.state, draft.answers, draft.facts);
    for (const { envelope, reply } of draft.replies) envelope.answer(reply);
    if (draft.facts.length > 0) this.#options.written(draft.facts);
  }

  async notWritten(error: unknown): Promise<void> {
    const replies = this.#draft?.replies ?? [];
    const waiting = this.#inbox.splice(0);
    this.#draft = undefined;
    this.#doubtful = true;
    const looked = await this.prepare().then(
      () => true,
      () => false,
    );
    const undone: Envelope[] = [];
    for (const { envelope, reply } of replies) {
      const first = this.#answered.get(answerKey(envelope) ?? '');
      if ('refused' in reply) envelope.answer(reply);
      else if (first !== undefined) envelope.answer({ done: first });
      else undone.push(envelope);
    }
    if (looked && error instanceof LogMoved) {
      for (const envelope of [...undone, ...waiting]) this.#options.again(envelope);
      return;
    }
    for (const envelope of [...undone, ...waiting]) envelope.answer({ refused: NOT_STORED });
  }

  refuseWaiting(): void {
    for (const envelope of this.#inbox.splice(0)) envelope.answer({ refused: STORE_SLOW });
  }

  #remember(
    state: SessionState,
    answers: ReadonlyMap<string, number>,
    facts: readonly Fact[],
  ): void {
    this.#state = state;
    this.#bytes += facts.reduce((sum, fact) => sum + bytesOf(fact), 0);
    for (const [key, seq] of answers) this.#answered.set(key, seq);
  }
}
