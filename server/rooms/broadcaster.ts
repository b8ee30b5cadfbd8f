import { own } from '../../shared/procedure/kernel/own.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Catchup, Welcome } from '../../shared/protocol/messages.ts';
import type { Update } from '../../shared/protocol/update.ts';
import {
  AUDIENCES,
  type AudienceId,
  type AudienceKinds,
  audiencesOf,
  haveSameMembers,
  type Visitor,
} from '../../shared/views/audiences.ts';
import { Gatherer } from './gatherer.ts';
import type { ViewHistory } from './view-history.ts';
import { ViewStream } from './view-stream.ts';

/** The way out of a room to many at once. */
export interface Outlet {
  /** Tells all who have joined the audience. */
  update(update: Update): void;
}

/** One connection of a visitor. It gets nothing but what is handed over here, and what the outlet sends to the audiences it has joined. */
export interface Listener {
  readonly visitor: Visitor;
  join(audience: AudienceId): void;
  leave(audience: AudienceId): void;
  /** Sets one of its views anew; null where it is the visitor's no longer. */
  reset(audience: AudienceId, catchup: Catchup | null): void;
  /** Ends the connection of who has no business here any more. */
  end(): void;
}

/** A connection that is being told. */
export interface Line {
  /** What the visitor is to be told first, at once. */
  readonly welcome: Welcome;
  /** The visitor holds this version of a view and has missed what came after it. */
  missed(audience: AudienceId, have: number): void;
  /** The connection has ended. */
  stop(): void;
}

interface Listening {
  readonly listener: Listener;
  readonly audiences: Set<AudienceId>;
}

export interface BroadcasterOptions {
  readonly state: SessionState;
  /** The public view's latest differences, as the log tells them. */
  readonly history: ViewHistory;
  readonly outlet: Outlet;
  readonly kinds?: AudienceKinds;
}

/** The audience whose differences are kept whether or not anybody listens. */
const KEPT = 'public';

/**
 * The one place that tells a room's audiences what has changed: each difference made once for all
 * who belong to the audience, and to an audience only when its view is another than before.
 */
export class Broadcaster {
  readonly #kinds: AudienceKinds;
  readonly #outlet: Outlet;
  readonly #gatherer: Gatherer;
  readonly #streams = new Map<AudienceId, ViewStream>();
  readonly #listening = new Set<Listening>();
  #current: SessionState;
  #published: SessionState;

  constructor({ state, history, outlet, kinds = AUDIENCES }: BroadcasterOptions) {
    this.#current = state;
    this.#published = state;
    this.#kinds = kinds;
    this.#outlet = outlet;
    this.#gatherer = new Gatherer(() => this.#publish());
    this.#streams.set(KEPT, new ViewStream(KEPT, kinds, state, history));
  }

  /** So many facts have made this the state. Who lost an audience hears nothing of it from now on. */
  changed(state: SessionState, facts: number): void {
    const before = this.#current;
    this.#current = state;
    if (!haveSameMembers(this.#kinds, before, state)) this.#letGo();
    this.#gatherer.moved(facts);
  }

  /**
   * A connection begins: it joins its audiences now, and from this very moment on gets what they are
   * told. `have` names the versions of the views that it still holds.
   */
  listen(listener: Listener, have: Readonly<Record<AudienceId, number>>, now: number): Line {
    const { visitor } = listener;
    const audiences = audiencesOf(this.#kinds, this.#current, visitor);
    const told = audiencesOf(this.#kinds, this.#published, visitor);
    if (audiences.join() !== told.join()) this.#gatherer.flush();
    const listening: Listening = { listener, audiences: new Set(audiences) };
    if (audiences.length === 0) listener.end();
    else this.#listening.add(listening);
    const streams: Record<AudienceId, Catchup> = {};
    for (const audience of audiences) {
      streams[audience] = this.#stream(audience).catchup(own(have, audience));
      listener.join(audience);
    }
    return {
      welcome: { now, role: visitor.role, streams },
      missed: (audience, version) => {
        if (!listening.audiences.has(audience)) return;
        listener.reset(audience, this.#stream(audience).catchup(version));
      },
      stop: () => this.#forget(listening),
    };
  }

  /** Tells at once what waits to be told. */
  flush(): void {
    this.#gatherer.flush();
  }

  /** Ends every connection: there is nothing more to tell, now or later. */
  endAll(): void {
    for (const { listener } of this.#listening) listener.end();
    this.#listening.clear();
  }

  #publish(): void {
    const before = this.#published;
    this.#published = this.#current;
    for (const stream of this.#streams.values()) {
      const update = stream.advance(this.#current);
      if (update !== undefined) this.#outlet.update(update);
    }
    if (!haveSameMembers(this.#kinds, before, this.#current)) this.#letIn();
  }

  /** Ends what visitors no longer belong to, before anything else is sent. */
  #letGo(): void {
    let hasLost = false;
    for (const listening of this.#listening) {
      const { listener, audiences } = listening;
      const left = new Set(audiencesOf(this.#kinds, this.#current, listener.visitor));
      for (const audience of audiences) {
        if (left.has(audience)) continue;
        hasLost = true;
        audiences.delete(audience);
        listener.leave(audience);
        listener.reset(audience, null);
      }
      if (left.size > 0) continue;
      this.#listening.delete(listening);
      listener.end();
    }
    if (hasLost) this.#closeUnheard();
  }

  /** Gives visitors the audiences that they have come to belong to. */
  #letIn(): void {
    for (const { listener, audiences } of this.#listening) {
      for (const audience of audiencesOf(this.#kinds, this.#published, listener.visitor)) {
        if (audiences.has(audience)) continue;
        audiences.add(audience);
        listener.join(audience);
        listener.reset(audience, this.#stream(audience).catchup(undefined));
      }
    }
  }

  #forget(listening: Listening): void {
    this.#listening.delete(listening);
    this.#closeUnheard();
  }

  /** Nothing is kept for an audience that nobody listens to, but for the public one. */
  #closeUnheard(): void {
    const heard = new Set([...this.#listening].flatMap(({ audiences }) => [...audiences]));
    for (const audience of this.#streams.keys()) {
      if (audience !== KEPT && !heard.has(audience)) this.#streams.delete(audience);
    }
  }

  #stream(audience: AudienceId): ViewStream {
    const open = this.#streams.get(audience);
    if (open !== undefined) return open;
    const opened = new ViewStream(audience, this.#kinds, this.#published);
    this.#streams.set(audience, opened);
    return opened;
  }
}
