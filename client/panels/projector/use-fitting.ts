import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * How many of a list an element has room for, at least one of `most`, by trying: whatever stands on the wall
 * stands there whole. Tries anew when the window changes, or the letters once their font has come, or `about`,
 * which names what is shown.
 */
export function useFitting(
  most: number,
  about: string,
): { readonly frame: RefObject<HTMLElement>; readonly shown: number } {
  const frame = useRef<HTMLElement>(null);
  const [tried, setTried] = useState({ about, most, shown: most });
  const [size, setSize] = useState(0);
  const isSame = tried.about === about && tried.most === most;
  const shown = isSame ? tried.shown : most;
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = frame.current ?? {};
    if (scrollHeight > clientHeight && shown > 1) setTried({ about, most, shown: shown - 1 });
  }, [about, most, shown, size]);
  useEffect(() => {
    const again = () => {
      setTried({ about, most, shown: most });
      setSize((before) => before + 1);
    };
    addEventListener('resize', again);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      removeEventListener('resize', again);
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, [about, most]);
  return { frame, shown };
}
