import type { Room } from '../kernel/room.ts';

/** `n` and the number of the fact in which it was filed. */
export type StoryId = string;

/** What the press has put on the wire; nobody's name stands under it. */
export interface Story {
  /** ms since 1970. */
  readonly at: number;
  readonly headline: string;
  readonly text: string;
  /** Set once the facilitator has hidden it: why. Its words are gone. */
  readonly hidden?: string;
}

/** How many of the latest stories stay on the wire. */
export const STORIES_KEPT = 40;

/** How many one person may file in a session (PRS-2). */
export const MOST_FILED = 10;

/** The stories on the wire, the latest first. */
export const latestFirst = ({
  wire = {},
}: Pick<Room, 'wire'>): readonly (Story & { readonly id: StoryId })[] =>
  Object.entries(wire)
    .map(([id, story]) => ({ id, ...story }))
    .toSorted((one, other) => Number(other.id.slice(1)) - Number(one.id.slice(1)));
