import { describe, expect, it } from 'vitest';
import { TokenBucket } from '../../server/limits.ts';

describe('[NET-2] a bucket of tokens', () => {
  it('lets a burst through, then as many as fall due', () => {
    const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, 0);
    const taken = [0, 0, 0, 0, 400, 500, 500, 1_000].map((now) => bucket.take(now));
    expect(taken).toEqual([true, true, true, false, false, true, false, true]);
  });

  it('never holds more than a burst, however long it stood', () => {
    const bucket = new TokenBucket({ burst: 2, perSecond: 10 }, 0);
    const taken = [1, 2, 3].map(() => bucket.take(3_600_000));
    expect(taken).toEqual([true, true, false]);
  });
});
