import { own } from '../../shared/procedure/kernel/own.ts';
import type { PersonId, SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Catchup, Patch, Welcome } from '../../shared/protocol/messages.ts';
import { type PackedRoom, packRoom } from '../../shared/protocol/packed-room.ts';
import { difference } from '../../shared/views/merge-patch.ts';
import { facilitatorView, personView, publicView } from '../../shared/views/project.ts';
import type { FacilitatorView, PersonView } from '../../shared/views/views.ts';
import { Gatherer } from './gatherer.ts';
import type { ViewHistory } from './view-history.ts';

/** Who is connected to a room. */
export type Visitor =
  | { readonly role: 'projector' }
  | { readonly role: 'facilitator' }
  | { readonly role: 'person'; readonly person: PersonId };

/** The way out of a room: whoever is behind it gets nothing but what is handed over here. */
export interface Outlet {
  toEverybody(version: number, patch: Patch): void;
  toPerson(person: PersonId, version: number, patch: Patch): void;
  toFacilitators(version: number, patch: Patch): void;
  /** Ends all connections of a person who has been removed. */
  dismiss(person: PersonId): void;
}

/**
 * The one place that tells a room's audiences what has changed: the public difference once for all,
 * the own ones only to those whose view is another than before.
 */
export class Broadcaster {
  readonly #outlet: Outlet;
  readonly #history: ViewHistory;
  readonly #gatherer: Gatherer;
  readonly #personViews = new Map<PersonId, PersonView>();
  #current: SessionState;
  #published: SessionState;

  constructor(state: SessionState, history: ViewHistory, outlet: Outlet) {
    this.#current = state;
    this.#published = state;
    this.#history = history;
    this.#outlet = outlet;
    this.#gatherer = new Gatherer(() => this.#publish());
  }

  /** So many facts have made this the state. */
  changed(state: SessionState, facts: number): void {
    this.#current = state;
    this.#gatherer.moved(facts);
  }

  /**
   * What a visitor needs to be where everybody is: the public view, or what they missed of it, and
   * their own view. From this very moment on they are to get what the outlet is given.
   */
  welcome(visitor: Visitor, have: number | undefined, now: number): Welcome {
    if (visitor.role === 'person' && own(this.#published.people, visitor.person) === undefined) {
      this.#gatherer.flush();
    }
    const view = this.#own(visitor);
    return {
      now,
      role: visitor.role,
      public: this.#catchup(have),
      ...(view && { own: { version: this.#published.seq, whole: view } }),
    };
  }

  /** The person has no connection left: nothing more is kept for them. */
  forget(person: PersonId): void {
    this.#personViews.delete(person);
  }

  /** Tells at once what waits to be told. */
  flush(): void {
    this.#gatherer.flush();
  }

  #catchup(have: number | undefined): Catchup<PackedRoom> {
    const version = this.#published.seq;
    const patches = have === undefined ? undefined : this.#history.since(have);
    return patches === undefined
      ? { version, whole: packRoom(publicView(this.#published)) }
      : { version, patches };
  }

  #own(visitor: Visitor): PersonView | FacilitatorView | undefined {
    if (visitor.role === 'projector') return undefined;
    if (visitor.role === 'facilitator') return facilitatorView(this.#published);
    const view = personView(this.#published, visitor.person);
    this.#personViews.set(visitor.person, view);
    return view;
  }

  #publish(): void {
    const before = this.#published;
    const after = this.#current;
    this.#published = after;
    const patch = difference(publicView(before), publicView(after));
    this.#history.record(after.seq, patch);
    if (patch !== undefined) this.#outlet.toEverybody(after.seq, patch);
    this.#publishToFacilitators(before, after);
    for (const [person, view] of this.#personViews) {
      if (mayLookDifferent(before, after, person)) this.#publishToPerson(person, view, after);
    }
  }

  #publishToFacilitators(before: SessionState, after: SessionState): void {
    const patch = difference(facilitatorView(before), facilitatorView(after));
    if (patch !== undefined) this.#outlet.toFacilitators(after.seq, patch);
  }

  #publishToPerson(person: PersonId, before: PersonView, state: SessionState): void {
    const after = personView(state, person);
    const patch = difference(before, after);
    if (patch !== undefined) {
      this.#personViews.set(person, after);
      this.#outlet.toPerson(person, state.seq, patch);
    }
    if (after.removed) {
      this.forget(person);
      this.#outlet.dismiss(person);
    }
  }
}

/** Spares most people's views the looking: they change with the people and the phase, or with the own seat's vote. */
function mayLookDifferent(before: SessionState, after: SessionState, person: PersonId): boolean {
  if (before.people !== after.people || before.room.phase !== after.room.phase) return true;
  if (before.choices === after.choices) return false;
  const seat = own(after.people, person)?.seat;
  return seat !== undefined && before.choices[seat] !== after.choices[seat];
}
