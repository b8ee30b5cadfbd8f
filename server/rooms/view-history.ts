import type { Patch } from '../../shared/protocol/update.ts';

/** How many differences of a view are remembered for those who come back, and how much of them, in bytes of JSON. */
export const REMEMBERED = 256;
export const REMEMBERED_BYTES = 256 * 1024;

interface Entry {
  readonly version: number;
  readonly patch: Patch;
  readonly bytes: number;
}

/** The latest differences of one view, for clients that say which version they have. */
export class ViewHistory {
  readonly #entries: Entry[] = [];
  /** The oldest version from which the entries lead to the present one. */
  #floor: number;
  #version: number;
  #bytes = 0;

  constructor(version: number) {
    this.#floor = version;
    this.#version = version;
  }

  /** The number of the last fact that changed the view. */
  get version(): number {
    return this.#version;
  }

  /** The view is now at `version`, by this difference. */
  record(version: number, patch: Patch): void {
    const bytes = JSON.stringify(patch).length;
    this.#entries.push({ version, patch, bytes });
    this.#version = version;
    this.#bytes += bytes;
    while (this.#entries.length > REMEMBERED || this.#bytes > REMEMBERED_BYTES) this.#forget();
  }

  /** What leads from `version` to the present one; undefined where only the whole view will do. */
  since(version: number): readonly Patch[] | undefined {
    if (version < this.#floor) return undefined;
    return this.#entries.filter((entry) => entry.version > version).map(({ patch }) => patch);
  }

  #forget(): void {
    const forgotten = this.#entries.shift();
    if (forgotten === undefined) return;
    this.#bytes -= forgotten.bytes;
    this.#floor = forgotten.version;
  }
}
