/** A number that no fact has, so far beyond all others that an engine no longer lays the record out as a list. */
const FAR = String(2 ** 32 - 2);

/**
 * A record by the numbers of facts. An engine that took it for a list would keep room for every number below the
 * highest, which is twenty times what the few of a long log need.
 */
export function numbered<T>(
  entries: readonly (readonly [string, T])[],
): Readonly<Record<string, T>> {
  const record: Record<string, T | undefined> = { [FAR]: undefined };
  for (const [number, value] of entries) record[number] = value;
  Reflect.deleteProperty(record, FAR);
  return record as Record<string, T>;
}
