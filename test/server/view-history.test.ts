import { describe, expect, it } from 'vitest';
import { REMEMBERED, ViewHistory } from '../../server/rooms/view-history.ts';

const patch = (version: number) => ({ version });

describe('what is remembered of the public view', () => {
  it('leads from any version that somebody may have to the present one', () => {
    const history = new ViewHistory(3);
    history.record(4, patch(4));
    history.record(6, undefined);
    history.record(9, patch(9));
    expect(history.since(3)).toEqual([patch(4), patch(9)]);
    expect(history.since(6)).toEqual([patch(9)]);
    expect(history.since(9)).toEqual([]);
  });

  it('knows no way from before it began, nor from what has not been', () => {
    const history = new ViewHistory(3);
    history.record(4, patch(4));
    expect(history.since(2)).toBeUndefined();
    expect(history.since(5)).toBeUndefined();
  });

  it('forgets the oldest, and then leads only from where it still can', () => {
    const history = new ViewHistory(0);
    for (let version = 1; version <= REMEMBERED + 2; version += 1) {
      history.record(version, patch(version));
    }
    expect(history.since(1)).toBeUndefined();
    expect(history.since(2)).toHaveLength(REMEMBERED);
  });
});
