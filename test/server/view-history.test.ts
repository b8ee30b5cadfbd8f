import { describe, expect, it } from 'vitest';
import { REMEMBERED, REMEMBERED_BYTES, ViewHistory } from '../../server/rooms/view-history.ts';

const patch = (version: number) => ({ version });

describe('what is remembered of the public view', () => {
  it('leads from any version that somebody may have to the present one', () => {
    const history = new ViewHistory(3);
    history.record(4, patch(4));
    history.record(9, patch(9));
    expect(history.since(3)).toEqual([patch(4), patch(9)]);
    expect(history.since(6)).toEqual([patch(9)]);
    expect(history.since(9)).toEqual([]);
    expect(history.version).toBe(9);
  });

  it('knows no way from before it began', () => {
    const history = new ViewHistory(3);
    history.record(4, patch(4));
    expect(history.since(2)).toBeUndefined();
  });

  it('forgets the oldest, and then leads only from where it still can', () => {
    const history = new ViewHistory(0);
    for (let version = 1; version <= REMEMBERED + 2; version += 1) {
      history.record(version, patch(version));
    }
    expect(history.since(1)).toBeUndefined();
    expect(history.since(2)).toHaveLength(REMEMBERED);
  });

  it('forgets the oldest also when they are many bytes', () => {
    const history = new ViewHistory(0);
    const long = { words: 'x'.repeat(REMEMBERED_BYTES / 2) };
    for (const version of [1, 2, 3]) history.record(version, long);
    expect(history.since(1)).toBeUndefined();
    expect(history.since(2)).toEqual([long]);
    expect(history.since(3)).toEqual([]);
  });
});
