import { useEffect, useState } from 'preact/hooks';

/** How often minutes that pass are written anew, ms. */
const EVERY_MS = 10_000;

/** The server's time, read anew now and then: what is shown in minutes goes on without anything coming in. */
export function useNow(now: () => number): number {
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => again((count) => count + 1), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now();
}

export const minutesIn = (ms: number): number => Math.floor(ms / 60_000);
