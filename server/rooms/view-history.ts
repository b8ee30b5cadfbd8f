import type { Patch } from '../../shared/protocol/messages.ts';

/** How many differences a room remembers for those who come back. */
export const REMEMBERED = 256;

/** The latest differences of the public view, for clients that say which version they have. */
export class ViewHistory {
  readonly #entries: { readonly version: number; readonly patch: Patch }[] = [];
  /** The oldest version from which the entries lead to the present one. */
  #floor: number;
  #version: number;

  constructor(version: number) {
    this.#floor = version;
    this.#version = version;
  }

  /** The view is now at `version`, by this difference (none: nothing visible has changed). */
  record(version: number, patch: Patch | undefined): void {
    this.#version = version;
    if (patch === undefined) return;
    this.#entries.push({ version, patch });
    if (this.#entries.length <= REMEMBERED) return;
    const forgotten = this.#entries.shift();
    this.#floor = forgotten?.version ?? version;
  }

  /** What leads from `version` to the present one; undefined where only the whole view will do. */
  since(version: number): readonly Patch[] | undefined {
    if (version < this.#floor || version > this.#version) return undefined;
    return this.#entries.filter((entry) => entry.version > version).map(({ patch }) => patch);
  }
}
