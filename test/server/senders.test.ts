import { afterEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../server/limits.ts';
import { type Sender, Senders } from '../../server/sockets/senders.ts';

const ANN: Sender = {
  session: 'one',
  visitor: { role: 'person', person: 'ann' },
  address: '192.0.2.1',
};
const senders = () => new Senders({ ...LIMITS, messages: { burst: 10, perSecond: 2 } });
const heard = (all: Senders, count: number, bytes?: number) =>
  Array.from({ length: count }, () => all.mayBeHeard(ANN, bytes)).filter(Boolean).length;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('[NET-2] what a sender has sent', () => {
  it('counts by the kilobyte, so that few long messages are as much as many short ones', () => {
    expect(heard(senders(), 30, 200)).toBe(10);
    expect(heard(senders(), 30, 1_025)).toBe(5);
    expect(heard(senders(), 30, 10_000)).toBe(1);
    expect(heard(senders(), 30, 16_000)).toBe(0);
  });

  it('is not forgotten when the clock of the machine is set, and not held against them longer', () => {
    let now = 1_000;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const wall = vi.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000);
    const all = senders();
    expect(heard(all, 30)).toBe(10);
    wall.mockReturnValue(1_700_003_600_000);
    expect(heard(all, 30)).toBe(0);
    wall.mockReturnValue(1_699_000_000_000);
    now += 1_000;
    expect(heard(all, 30)).toBe(2);
  });
});
