/** How often a client looks for a server that is gone, by how often it has looked in vain. */
const PACE = [
  { looks: 25, every: 100 },
  { looks: 100, every: 300 },
  { looks: Number.POSITIVE_INFINITY, every: 1_000 },
] as const;

/**
 * How long a client waits before it looks again whether the server is back, in ms: a restart takes
 * a moment, so it looks often at first, and less often the longer it takes. Half is added or taken
 * away at random (`random` from 0 to 1), so that a class does not come all at once.
 */
export function waitBeforeLooking(looked: number, random: number): number {
  const every = PACE.find(({ looks }) => looked < looks)?.every ?? 0;
  return every * (0.5 + random);
}
