import { keptInTab, keyOf } from '../browser/kept.ts';

/** Who has the device, where several share it: nobody reads what another has begun to write. */
let holder = '';

/** From now on what is typed is this person's, by name; what others have typed stays theirs. */
export function keepUnsentFor(name: string): void {
  holder = name;
}

/** Where this tab keeps what is typed into a field of the present page: each session has its own address. */
const keyOfField = (field: string): string =>
  keyOf(`unsent ${location.pathname}${holder && ` ${holder}`} ${field}`);

/** What was filled in and not sent; undefined where there is nothing. */
export function readUnsent(field: string): unknown {
  try {
    return JSON.parse(keptInTab.read(keyOfField(field)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is being filled in over a change of phase, a closed form and a reload; undefined forgets it. */
export function keepUnsent(field: string, value: unknown): void {
  keptInTab.write(keyOfField(field), value === undefined ? undefined : JSON.stringify(value));
}

/** Forgets all fields whose names begin so: what they held has been sent. */
export function forgetUnsent(beginning: string): void {
  for (const key of keptInTab.keys(keyOfField(beginning))) keptInTab.write(key, undefined);
}
