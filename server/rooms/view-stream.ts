import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Catchup } from '../../shared/protocol/messages.ts';
import type { Update } from '../../shared/protocol/update.ts';
import {
  type AudienceId,
  type AudienceKind,
  type AudienceKinds,
  audienceOf,
} from '../../shared/views/audiences.ts';
import { difference } from '../../shared/views/merge-patch.ts';
import { project } from '../../shared/views/project.ts';
import { ViewHistory } from './view-history.ts';

/** What one audience has been told so far, and how to bring somebody there. */
export class ViewStream {
  readonly #audience: AudienceId;
  readonly #kinds: AudienceKinds;
  readonly #kind: AudienceKind<object>;
  readonly #key: string;
  readonly #history: ViewHistory;
  #told: SessionState;
  #view: object;
  #madeOf: readonly unknown[];

  /** `history` leads to this state, where it is known from the log. */
  constructor(
    audience: AudienceId,
    kinds: AudienceKinds,
    state: SessionState,
    history = new ViewHistory(state.seq),
  ) {
    const { kind, key } = audienceOf(kinds, audience);
    this.#audience = audience;
    this.#kinds = kinds;
    this.#kind = kind;
    this.#key = key;
    this.#history = history;
    this.#told = state;
    this.#view = project(state, audience, kinds);
    this.#madeOf = kind.madeOf(state, key);
  }

  /** The session has come so far: what the audience is to be told of it, if anything. */
  advance(state: SessionState): Update | undefined {
    this.#told = state;
    const madeOf = this.#kind.madeOf(state, this.#key);
    if (madeOf.every((part, index) => part === this.#madeOf[index])) return undefined;
    const before = this.#view;
    this.#madeOf = madeOf;
    this.#view = project(state, this.#audience, this.#kinds);
    const patch = difference(before, this.#view);
    if (patch === undefined) return undefined;
    const from = this.#history.version;
    this.#history.record(state.seq, patch);
    return { audience: this.#audience, from, to: state.seq, patch };
  }

  /**
   * What brings somebody who holds version `have` to where the audience is: what they missed, or the
   * whole view where they hold none, too old a one, or one that never was in this session.
   */
  catchup(have: number | undefined): Catchup {
    const { version } = this.#history;
    const known = have !== undefined && have <= this.#told.seq;
    const patches = known ? this.#history.since(have) : undefined;
    return patches === undefined ? { version, whole: this.#whole() } : { version, patches };
  }

  #whole(): object {
    return this.#kind.packing?.pack(this.#told, this.#key) ?? this.#view;
  }
}
