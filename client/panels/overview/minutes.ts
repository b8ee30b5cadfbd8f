/** How often minutes that pass are written anew, ms. */
export const MINUTES_ANEW = 10_000;

export const minutesIn = (ms: number): number => Math.floor(ms / 60_000);
