import { useEffect, useState } from 'preact/hooks';

/** Long enough that the second half of a double click falls on nothing. */
const SETTLE_MS = 700;

/**
 * False for a moment after `what` has changed: a button whose meaning moves on must not be pressed
 * by the click that was meant for its last meaning.
 */
export function useSettled(what: string): boolean {
  const [settled, setSettled] = useState(what);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(what), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [what]);
  return settled === what;
}
