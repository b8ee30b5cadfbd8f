import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepReturning } from '../../../client/line/return.ts';
import { waitBeforeLooking } from '../../../shared/protocol/reconnection.ts';

/** A line of which the test says what becomes of it. */
class TestLine {
  active = true;
  connected = true;
  connections = 0;
  readonly #listeners = new Map<string, () => void>();

  on(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
  }

  connect(): void {
    this.connections += 1;
  }

  breaks(): void {
    this.connected = false;
    this.#listeners.get('disconnect')?.();
  }

  fails(): void {
    this.#listeners.get('connect_error')?.();
  }

  opens(): void {
    this.connected = true;
    this.#listeners.get('connect')?.();
  }
}

let line: TestLine;
let isThere = false;
let looks = 0;
let giveUp: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  // Clients wait for random times; here each waits for the middle of them.
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  line = new TestLine();
  isThere = false;
  looks = 0;
  giveUp = keepReturning(line, async () => {
    looks += 1;
    return isThere;
  });
});

afterEach(() => {
  giveUp();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a line that breaks', () => {
  it('is not taken up until the server answers, and then at once', async () => {
    line.breaks();
    await vi.advanceTimersByTimeAsync(500);
    expect(looks).toBeGreaterThan(3);
    expect(line.connections).toBe(0);
    isThere = true;
    await vi.advanceTimersByTimeAsync(150);
    expect(line.connections).toBe(1);
  });

  it('is taken up again where that fails, and left alone once it is open', async () => {
    isThere = true;
    line.breaks();
    await vi.advanceTimersByTimeAsync(150);
    line.fails();
    await vi.advanceTimersByTimeAsync(150);
    expect(line.connections).toBe(2);
    line.opens();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toBe(2);
  });

  it('is not taken up by two at once', async () => {
    line.breaks();
    line.fails();
    line.fails();
    await vi.advanceTimersByTimeAsync(50);
    expect(looks).toBeLessThanOrEqual(1);
  });

  it('stays closed where the server has refused it, or the page has ended it', async () => {
    line.active = false;
    line.fails();
    line.breaks();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toBe(0);
  });

  it('is not looked after any more by who has given up', async () => {
    line.breaks();
    giveUp();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toBe(0);
  });
});

describe('how long a client waits before it looks again', () => {
  it('is a moment at first and longer the longer the server is gone, never the same for all', () => {
    expect(waitBeforeLooking(0, 0)).toBe(50);
    expect(waitBeforeLooking(0, 1)).toBe(150);
    expect(waitBeforeLooking(50, 0.5)).toBe(300);
    expect(waitBeforeLooking(10_000, 0.5)).toBe(1_000);
  });
});
