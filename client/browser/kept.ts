/**
 * What is kept in this browser. Where its storage is closed or full, as in private windows, things
 * are held as long as the page is, and `isOpen` says so.
 */
class Kept {
  readonly #storage: () => Storage;
  /** What the storage did not take. */
  readonly #held = new Map<string, string>();

  constructor(storage: () => Storage) {
    this.#storage = storage;
  }

  /** Whether what is kept now is still there after a reload. */
  get isOpen(): boolean {
    const isKept = this.write(PROBE, 'kept');
    this.write(PROBE, undefined);
    return isKept;
  }

  /** What is kept under a key; undefined where nothing is. */
  read(key: string): string | undefined {
    const held = this.#held.get(key);
    if (held !== undefined) return held;
    try {
      return this.#storage().getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a value, or forgets it where it is undefined. Says whether it will outlast the page. */
  write(key: string, value: string | undefined): boolean {
    this.#held.delete(key);
    try {
      if (value === undefined) this.#storage().removeItem(key);
      else this.#storage().setItem(key, value);
      return true;
    } catch {
      if (value !== undefined) this.#held.set(key, value);
      return false;
    }
  }

  /** All keys that begin so. */
  keys(beginning: string): readonly string[] {
    const all = [...this.#held.keys(), ...this.#stored()];
    return all.filter((key) => key.startsWith(beginning));
  }

  #stored(): readonly string[] {
    try {
      return Object.keys(this.#storage());
    } catch {
      return [];
    }
  }
}

const PREFIX = 'present-and-voting.';
const PROBE = `${PREFIX}probe`;

/** The key under which something of this product is kept. */
export const keyOf = (name: string): string => PREFIX + name;

/** From visit to visit, for all pages of this browser. */
export const keptHere = new Kept(() => localStorage);
/** For this tab alone, until it is closed. */
export const keptInTab = new Kept(() => sessionStorage);
