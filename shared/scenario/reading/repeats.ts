/** The positions at which a value stands that an earlier position already holds. */
export function repeats(values: readonly string[]): number[] {
  const seen = new Set<string>();
  const found: number[] = [];
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) found.push(index);
    seen.add(value);
  }
  return found;
}
