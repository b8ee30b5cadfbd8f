import { describe, expect, it } from 'vitest';
import { Pulse } from '../../server/store/pulse.ts';

/** A store that says what is wrong with it, and how often it was asked. */
class Ailing {
  fault: Error | undefined;
  probes = 0;

  async probe(): Promise<void> {
    this.probes += 1;
    if (this.fault !== undefined) throw this.fault;
  }
}

describe('the health of a store', () => {
  it('is found out by writing, once in a while, however many ask', async () => {
    const store = new Ailing();
    let now = 0;
    const pulse = new Pulse(store, () => now);
    expect(await Promise.all([pulse.health(), pulse.health()])).toEqual(['well', 'well']);
    now = 4_900;
    await pulse.health();
    expect(store.probes).toBe(1);
    now = 5_000;
    await pulse.health();
    expect(store.probes).toBe(2);
  });

  it('is found out anew as soon as a write has failed', async () => {
    const store = new Ailing();
    const pulse = new Pulse(store, () => 0);
    await pulse.health();
    store.fault = new Error('The disk is full.');
    expect(await pulse.health()).toBe('well');
    pulse.doubt();
    expect(await pulse.health()).toBe('failing');
  });

  it.each([
    [Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }), 'full'],
    [Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' }), 'failing'],
    [new Error('The file is gone.'), 'failing'],
  ])('is told as it is: %s', async (fault, health) => {
    const store = new Ailing();
    store.fault = fault;
    expect(await new Pulse(store).health()).toBe(health);
  });
});
