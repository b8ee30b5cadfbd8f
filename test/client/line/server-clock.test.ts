import { describe, expect, test } from 'vitest';
import { ServerClock } from '../../../client/line/server-clock.ts';

/** A device: its steady clock and the one that its owner can set. */
function device() {
  const time = { steady: 1_000, wall: 50_000 };
  const clock = new ServerClock(
    () => time.steady,
    () => time.wall,
  );
  const pass = (ms: number) => {
    time.steady += ms;
    time.wall += ms;
  };
  return { time, clock, pass };
}

describe('the server’s time on a device', () => {
  test('is the device’s own until the server has said it', () => {
    expect(device().clock.now()).toBe(50_000);
  });

  test('goes on from what the server said', () => {
    const { clock, pass } = device();
    clock.set(90_000);
    pass(2_500);
    expect(clock.now()).toBe(92_500);
  });

  test('runs as fast as the server says', () => {
    const { clock, pass } = device();
    clock.set(90_000);
    clock.run(15);
    pass(1_000);
    expect(clock.now()).toBe(105_000);
    clock.run(1);
    pass(1_000);
    expect(clock.now()).toBe(106_000);
  });

  test('is not moved by setting the device’s clock', () => {
    const { time, clock, pass } = device();
    clock.set(90_000);
    time.wall += 3_600_000;
    pass(1_000);
    expect(clock.now()).toBe(91_000);
  });

  test('is right again after a sleep in which the steady clock stood, once it is asked for', () => {
    const { time, clock, pass } = device();
    clock.set(90_000);
    time.wall += 600_000;
    const askedAt = clock.mark();
    pass(40);
    clock.set(690_020, askedAt);
    expect(clock.now()).toBe(690_040);
  });
});
