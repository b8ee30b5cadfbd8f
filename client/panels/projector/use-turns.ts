import { useEffect, useState } from 'preact/hooks';
import { useReducedMotion } from '../../components/use-media.ts';

/** So long the wall shows one of two pictures before it turns to the other, ms. */
const TURN_MS = 25_000;

/**
 * Whether the second of two pictures has its turn; the first comes first. Where little movement is asked for
 * nothing turns by itself: the first stays until the facilitator chooses the other.
 */
export function useTurns(areTwo: boolean): boolean {
  const isStill = useReducedMotion();
  const [isSecond, setSecond] = useState(false);
  const turns = areTwo && !isStill;
  useEffect(() => {
    setSecond(false);
    if (!turns) return;
    const timer = setInterval(() => setSecond((before) => !before), TURN_MS);
    return () => clearInterval(timer);
  }, [turns]);
  return turns && isSecond;
}
