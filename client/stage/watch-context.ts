/** How long a lost picture may take to come back, ms. */
const PATIENCE = 3000;

interface Told {
  /** The browser has given the picture back: it must be drawn again. */
  readonly onRestored: () => void;
  /** It has not given it back in time. */
  readonly onLost: () => void;
}

/** Watches whether the browser takes the canvas's drawing context away. Returns how to stop. */
export function watchContext(canvas: HTMLCanvasElement, { onRestored, onLost }: Told): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lost = () => {
    clearTimeout(waiting);
    waiting = setTimeout(onLost, PATIENCE);
  };
  const restored = () => {
    clearTimeout(waiting);
    onRestored();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    clearTimeout(waiting);
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}
