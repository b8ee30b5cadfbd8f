import { describe, expect, it } from 'vitest';
import { notBefore } from '../../server/rooms/clock.ts';
import { SteadyClock } from '../../server/rooms/steady-clock.ts';
import { ManualClock } from '../fixtures/manual-clock.ts';

const START = 1_700_000_000_000;

/** A machine, its clock, and the gaps that the clock has told of. */
function machine() {
  const time = { elapsed: 20, uptime: 50_000, wall: START };
  const clock = new SteadyClock({
    elapsed: () => time.elapsed,
    uptime: () => time.uptime,
    wall: () => time.wall,
  });
  const gaps: number[] = [];
  const stop = clock.onGap((since) => gaps.push(since));
  const pass = (ms: number) => {
    time.elapsed += ms;
    time.uptime += ms;
    time.wall += ms;
  };
  return { time, clock, gaps, pass, stop };
}

describe('the server’s clock', () => {
  it.each([3_600_000, -3_600_000])('is not moved by setting the machine’s by %i ms', (set) => {
    const { time, clock, gaps, pass, stop } = machine();
    time.wall += set;
    pass(1_000);
    clock.look();
    expect(clock.now()).toBe(START + 1_000);
    expect(gaps).toEqual([]);
    stop();
  });

  it('gives whole milliseconds', () => {
    const { clock, pass, stop } = machine();
    pass(0.4);
    expect(clock.now()).toBe(START);
    stop();
  });

  it('tells of a sleep in which its steady hand ran on, before it says the time', () => {
    const { clock, gaps, pass, stop } = machine();
    pass(600_000);
    expect(clock.now()).toBe(START + 600_000);
    expect(gaps).toEqual([START]);
    stop();
  });

  it('tells of a sleep in which its steady hand stood still, at the next look, and is then set', () => {
    const { time, clock, gaps, pass, stop } = machine();
    time.uptime += 600_000;
    time.wall += 600_000;
    pass(1_000);
    clock.look();
    expect(gaps).toEqual([START + 1_000]);
    expect(clock.now()).toBe(START + 601_000);
    stop();
  });

  it('never steps back, though the machine was set back in its sleep', () => {
    const { time, clock, gaps, pass, stop } = machine();
    time.wall -= 3_600_000;
    pass(10_000);
    expect(clock.now()).toBe(START + 10_000);
    expect(gaps).toEqual([START]);
    stop();
  });

  it('counts a pause that anybody would bear as time like any other', () => {
    const { clock, gaps, pass, stop } = machine();
    for (let count = 0; count < 5; count += 1) {
      pass(4_000);
      clock.look();
    }
    expect(gaps).toEqual([]);
    stop();
  });

  it('does nothing that was called off by who heard of the gap', async () => {
    const { clock, pass, stop } = machine();
    const done: string[] = [];
    const cancel = clock.after(1, () => done.push('what was due'));
    const forget = clock.onGap(() => cancel());
    await new Promise<void>((resolve) => {
      clock.after(2, resolve);
      pass(60_000);
    });
    expect(done).toEqual([]);
    forget();
    stop();
  });

  it('takes the time in which nobody listened for no gap', () => {
    const { clock, pass, stop } = machine();
    stop();
    pass(60_000);
    const gaps: number[] = [];
    const forget = clock.onGap((since) => gaps.push(since));
    clock.look();
    expect(gaps).toEqual([]);
    forget();
  });

  it('goes on where a log ended, though the machine has been set back since', async () => {
    const clock = new ManualClock();
    const ended = clock.now() + 3_600_000;
    const shifted = notBefore(clock, ended);
    expect(shifted.now()).toBe(ended);
    await clock.pass(2_000);
    expect(shifted.now()).toBe(ended + 2_000);
  });
});
