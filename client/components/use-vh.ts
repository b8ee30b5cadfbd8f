import { useEffect, useState } from 'preact/hooks';

/** One hundredth of the window's height in CSS pixels, for what cannot be said in a sheet; follows the window. */
export function useVh(): number {
  const [height, setHeight] = useState(() => window.innerHeight);
  useEffect(() => {
    const follow = () => setHeight(window.innerHeight);
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  return height / 100;
}
