import { describe, expect, it } from 'vitest';
import { Slices } from '../../server/rooms/slices.ts';
import { ManualClock } from '../fixtures/manual-clock.ts';

/** Slices in which every piece of work takes 2 ms, and what was worked at, in order. */
function workshop() {
  const clock = new ManualClock();
  let elapsed = 0;
  const done: string[] = [];
  const slices = new Slices(clock, () => elapsed);
  const pieces = (name: string, count: number) => {
    let left = count;
    return () => {
      elapsed += 2;
      done.push(name);
      left -= 1;
      return left > 0;
    };
  };
  return { clock, slices, done, pieces };
}

describe('long work in slices', () => {
  it('holds nobody up for longer than a slice, and is done in the end', async () => {
    const { clock, slices, done, pieces } = workshop();
    let isDone = false;
    const work = slices.finish(pieces('a', 5)).then(() => {
      isDone = true;
    });
    await clock.pass(0);
    expect(isDone).toBe(true);
    expect(done).toHaveLength(5);
    await work;
  });

  it('is done in turns, so that short work does not wait for long', async () => {
    const { clock, slices, done, pieces } = workshop();
    const long = slices.finish(pieces('long', 9));
    const short = slices.finish(pieces('short', 2));
    await clock.pass(0);
    await Promise.all([long, short]);
    expect(done.slice(0, 4)).toEqual(['long', 'short', 'long', 'short']);
  });

  it('that fails is told to who waits for it, and the rest goes on', async () => {
    const { clock, slices, done, pieces } = workshop();
    const failing = slices.finish(() => {
      throw new Error('broken');
    });
    const other = slices.finish(pieces('other', 3));
    const failed = expect(failing).rejects.toThrow('broken');
    await clock.pass(0);
    await failed;
    await other;
    expect(done).toEqual(['other', 'other', 'other']);
  });
});
