/** The sheet with all flags and where each is on it. */
export interface FlagSheet {
  readonly image: CanvasImageSource;
  readonly cell: readonly [width: number, height: number];
  readonly gap: number;
  readonly columns: number;
  readonly index: Readonly<Record<string, number>>;
}

/** Fetches the flags; undefined when they cannot be had, so that plates show words alone. */
export async function loadFlags(
  sheetUrl: string,
  indexUrl: string,
): Promise<FlagSheet | undefined> {
  try {
    const [response, image] = await Promise.all([fetch(indexUrl), loadImage(sheetUrl)]);
    const description: unknown = await response.json();
    if (!isDescription(description)) return undefined;
    return { ...description, gap: description.gap ?? 2, image };
  } catch {
    return undefined;
  }
}

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

interface Description {
  readonly cell: readonly [number, number];
  readonly gap?: number;
  readonly columns: number;
  readonly index: Readonly<Record<string, number>>;
}

function isDescription(value: unknown): value is Description {
  return (
    typeof value === 'object' &&
    value !== null &&
    'cell' in value &&
    Array.isArray(value.cell) &&
    'columns' in value &&
    typeof value.columns === 'number' &&
    'index' in value &&
    typeof value.index === 'object'
  );
}

/** Draws one flag; does nothing for a state without one on the sheet. */
export function drawFlag(
  context: CanvasRenderingContext2D,
  flags: FlagSheet,
  iso2: string,
  [x, y, width, height]: readonly [number, number, number, number],
): boolean {
  const cell = flags.index[iso2.toUpperCase()];
  if (cell === undefined) return false;
  const [cellWidth, cellHeight] = flags.cell;
  const left = (cell % flags.columns) * (cellWidth + flags.gap);
  const top = Math.floor(cell / flags.columns) * (cellHeight + flags.gap);
  context.imageSmoothingQuality = 'high';
  context.drawImage(flags.image, left, top, cellWidth, cellHeight, x, y, width, height);
  return true;
}
