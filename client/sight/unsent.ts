const PREFIX = 'present-and-voting.unsent';

/** Where this tab keeps what is typed into a field of the present page: each session has its own address. */
const keyOf = (field: string): string => `${PREFIX} ${location.pathname} ${field}`;

/** What was filled in and not sent; undefined where there is nothing, or the storage is closed. */
export function readUnsent(field: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(field)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is being filled in over a change of phase, a closed form and a reload; undefined forgets it. */
export function keepUnsent(field: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(keyOf(field));
    else sessionStorage.setItem(keyOf(field), JSON.stringify(value));
  } catch {
    // A closed or full storage keeps nothing: the words stand in the field as long as it does.
  }
}

/** Forgets all fields whose names begin so: what they held has been sent. */
export function forgetUnsent(beginning: string): void {
  try {
    const gone = Object.keys(sessionStorage).filter((key) => key.startsWith(keyOf(beginning)));
    for (const key of gone) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
