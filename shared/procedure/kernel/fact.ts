import type { VenueId } from '../../scenario/scenario.ts';
import type { House } from './house.ts';
import type { Minute, Room } from './room.ts';
import type { Actor, SessionState } from './state.ts';

/** What every line of the log carries beside what happened. */
export type FactMeta = {
  /** 1, 2, 3 ... within the session. */
  readonly seq: number;
  /** ms since 1970. */
  readonly at: number;
  readonly by: Actor;
  /** Made by the sender; a repeat is answered as the first was. */
  readonly commandId: string;
  /** Where it happened; left out where it is about the whole session, or the session has but one venue. */
  readonly venue?: VenueId;
  /** The version of the rules that wrote it, where it is not the one that the session opened with. */
  readonly rules?: number;
};

/** What happened, by its type; each procedure has a union of its own. */
export interface FactBody {
  readonly type: string;
}

/** A fact with its number, its time and who made it. */
export type Logged<F extends FactBody> = F & Pick<FactMeta, 'seq' | 'at' | 'by'>;

/** What one type of fact makes of the state. Pure: reads nothing but its arguments. */
export type Fold<F extends FactBody> = (
  state: SessionState,
  fact: Logged<F>,
  house: House,
) => SessionState;

/** What the record of the meeting says of a fact: the end of a message key, and its values. */
export type MinuteWords = readonly [key: string, values: Minute['values']];

/** The minute of one type of fact, read from the room as the fact has left it; undefined: none. */
export type MinuteOf<F extends FactBody> = (
  room: Room,
  fact: Logged<F>,
  house: House,
) => MinuteWords | undefined;

/** All that is known of one type of fact. No key is optional: forgetting one does not compile. */
export interface FactDefinition<F extends FactBody> {
  // Methods, so that a fact can stand in a table of all of them.
  fold(state: SessionState, fact: Logged<F>, house: House): SessionState;
  minute(room: Room, fact: Logged<F>, house: House): MinuteWords | undefined;
}

/** The facts of one procedure: a definition for every type of its union. */
export type FactTable<F extends FactBody> = {
  readonly [T in F['type']]: FactDefinition<Extract<F, { readonly type: T }>>;
};

/** The minute of facts that the record of the meeting passes over. */
export const noMinute = (): undefined => undefined;
