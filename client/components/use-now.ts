import { useEffect, useState } from 'preact/hooks';

/** The server's time, read anew every so many ms: what time alone brings about goes on without anything coming in. */
export function useNow(now: () => number, everyMs: number): number {
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => again((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now();
}
