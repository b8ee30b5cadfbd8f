import { at } from '../browser/base-path.ts';
/** The address of the sheet with all flags; the stage loads the same files. */
export const FLAGS_URL = at('/flags/flags.webp');
export const FLAGS_INDEX_URL = at('/flags/flags.json');

/** Where each flag is on the sheet, in pixels of the sheet. */
export interface FlagAtlas {
  readonly size: readonly [number, number];
  /** Width and height of one flag. */
  readonly cell: readonly [number, number];
  readonly gap: number;
  readonly columns: number;
  /** Number of a flag's cell, by ISO 3166 alpha-2 code. */
  readonly index: Readonly<Record<string, number>>;
}

let loading: Promise<FlagAtlas> | undefined;
let loaded: FlagAtlas | undefined;

/** The sheet's description, if it has come already. */
export function flagAtlasNow(): FlagAtlas | undefined {
  return loaded;
}

/** Fetches the sheet's description once for the whole page. */
export function loadFlagAtlas(): Promise<FlagAtlas> {
  loading ??= fetch(FLAGS_INDEX_URL)
    .then((response) => response.json())
    .then((atlas: FlagAtlas) => {
      loaded = atlas;
      return atlas;
    });
  return loading;
}

/** How to show one flag as a CSS background, `width` pixels wide; undefined for unknown codes. */
export function flagBackground(
  atlas: FlagAtlas,
  iso2: string,
  width: number,
): { position: string; size: string } | undefined {
  const cell = atlas.index[iso2.toUpperCase()];
  if (cell === undefined) return undefined;
  const scale = width / atlas.cell[0];
  const left = (cell % atlas.columns) * (atlas.cell[0] + atlas.gap);
  const top = Math.floor(cell / atlas.columns) * (atlas.cell[1] + atlas.gap);
  return {
    position: `${-left * scale}px ${-top * scale}px`,
    size: `${atlas.size[0] * scale}px ${atlas.size[1] * scale}px`,
  };
}
