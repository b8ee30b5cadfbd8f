/** How large the picture is composed, and how it is shown in its frame. */
export interface PictureSize {
  /** The room is composed for so many pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels to each of them. */
  readonly ratio: number;
  /** CSS pixels of the page to each of them: 1 but in a frame too small to compose a room for. */
  readonly scale: number;
}

const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 120;
const MOST_RATIO = 2;
/** Most device pixels that the picture may have; beyond, it is drawn less finely. */
const MOST_PIXELS = 9_000_000;

/** The size for a frame of so many CSS pixels on a screen of a density. */
export function pictureSize(width: number, height: number, density: number): PictureSize {
  const scale = Math.min(1, width / LEAST_WIDTH, height / LEAST_HEIGHT);
  const affordable = Math.sqrt(MOST_PIXELS / (width * height));
  const ratio = Math.min(MOST_RATIO, affordable, Math.max(1, density)) * scale;
  return { width: width / scale, height: height / scale, ratio, scale };
}

/** The size for an element as it is now; undefined while it is hidden. */
export function sizeFor(frame: HTMLElement): PictureSize | undefined {
  const { clientWidth, clientHeight } = frame;
  if (clientWidth === 0 || clientHeight === 0) return undefined;
  return pictureSize(clientWidth, clientHeight, window.devicePixelRatio);
}

/**
 * Tells every new size of the element, or of its pixels when the window comes to a screen of another
 * density. What is hidden keeps the size it had. Returns how to stop.
 */
export function followFrame(
  frame: HTMLElement,
  first: PictureSize,
  resize: (size: PictureSize) => void,
): () => void {
  let shown = first;
  const follow = () => {
    const next = sizeFor(frame);
    if (next === undefined || sameSize(shown, next)) return;
    shown = next;
    resize(next);
  };
  const observer = new ResizeObserver(follow);
  observer.observe(frame);
  const stopDensity = followDensity(follow);
  return () => {
    observer.disconnect();
    stopDensity();
  };
}

/** Tells when the density changes. A query asks for one density alone, so each change asks anew. */
function followDensity(tell: () => void): () => void {
  let query: MediaQueryList | undefined;
  const change = () => {
    ask();
    tell();
  };
  const ask = () => {
    query?.removeEventListener('change', change);
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', change);
  };
  ask();
  return () => query?.removeEventListener('change', change);
}

function sameSize(a: PictureSize, b: PictureSize): boolean {
  return a.width === b.width && a.height === b.height && a.ratio === b.ratio && a.scale === b.scale;
}
