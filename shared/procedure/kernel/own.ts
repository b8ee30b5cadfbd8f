/**
 * What a record itself holds under a key. Ids come from outside, and every record inherits
 * `constructor` and the like, which belong to nobody.
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
