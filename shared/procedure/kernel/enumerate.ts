import type { z } from 'zod';
import type { PublicScenario } from '../../scenario/scenario.ts';
import type { Takes } from './move.ts';
import type { Room } from './room.ts';
import type { Person, PersonId } from './state.ts';

/** What the moves that can be thought of are read from. */
export interface Glance {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly people: Readonly<Record<PersonId, Person>>;
  /** What has been said and offered between delegations, by id. */
  readonly said: readonly string[];
  readonly offered: readonly string[];
}

/**
 * The moves of one type that can be thought of now, without their type: none, one, or a few that
 * differ in what they are about. Lawful or not, but about what is there.
 */
export type Thinkable<T extends Takes = Takes> = (glance: Glance) => readonly z.infer<T>[];

/** A move that takes nothing. */
export const once = (): readonly Record<string, never>[] => [{}];

/** How many things of a kind are looked at: enough to differ, few enough to try them all. */
export const A_FEW = 4;

export const fewOf = <T>(list: readonly T[]): readonly T[] => list.slice(0, A_FEW);

/** To speak on either side. */
export const bothSides = () =>
  (['inFavour', 'against'] as const).map((side) => ({ side, text: 'We have a reason.' }));
