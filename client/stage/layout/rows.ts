/**
 * Shares `count` seats out over blocks in proportion to their `lengths`; every block gets at least
 * one seat and the sum is exact. Refuses more blocks than seats.
 */
export function shareOut(count: number, lengths: readonly number[]): number[] {
  if (lengths.length > count) throw new RangeError('There are more blocks than seats.');
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const exact = lengths.map((length) => (count * length) / total);
  const shares = exact.map((share) => Math.max(1, Math.floor(share)));
  const byNeed = exact
    .map((share, block) => ({ block, need: share - Math.floor(share) }))
    .sort((a, b) => b.need - a.need || b.block - a.block)
    .map(({ block }) => block);
  let left = count - shares.reduce((sum, share) => sum + share, 0);
  for (let turn = 0; left !== 0; turn += 1) {
    const block = byNeed[turn % byNeed.length] ?? 0;
    const share = shares[block] ?? 0;
    const step = Math.sign(left);
    if (share + step < 1) continue;
    shares[block] = share + step;
    left -= step;
  }
  return shares;
}
