import { useEffect, useState } from 'preact/hooks';

/** True on a screen as narrow as a phone, or as low as one that lies on its side; follows the window. */
export function usePhone(): boolean {
  return useMedia('(max-width: 760px), (max-height: 480px)');
}

/** True where two documents can be read beside each other; follows the window. */
export function useWideScreen(): boolean {
  return useMedia('(min-width: 1200px)');
}

/** True where the person asked for little movement; follows the setting. */
export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}

function useMedia(condition: string): boolean {
  const [isMet, setMet] = useState(() => matchMedia(condition).matches);
  useEffect(() => {
    const query = matchMedia(condition);
    const follow = () => setMet(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [condition]);
  return isMet;
}
