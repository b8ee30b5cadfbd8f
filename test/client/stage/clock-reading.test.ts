import { expect, test } from 'vitest';
import { clockReading, untilNextChange } from '../../../client/stage/parts/clock-reading.ts';

const clock = { endsAt: 100_000, totalMs: 120_000, label: '' };

test('A clock shows the seconds that have begun', () => {
  expect(clockReading(clock, 23_000).text).toBe('1:17');
  expect(clockReading(clock, 22_001).text).toBe('1:18');
  expect(clockReading(clock, 40_000).share).toBe(0.5);
});

test('A clock that has run out stays at zero', () => {
  expect(clockReading(clock, 100_500)).toEqual({ text: '0:00', share: 0, isLate: true });
  expect(untilNextChange(clock, 100_500)).toBeUndefined();
});

test('The face says when little time is left', () => {
  expect(clockReading(clock, 89_000).isLate).toBe(false);
  expect(clockReading(clock, 90_000).isLate).toBe(true);
});

test('The face changes just after a whole second, and stands still while paused', () => {
  expect(untilNextChange(clock, 22_400)).toBe(601);
  expect(untilNextChange({ ...clock, stoppedAt: 22_000 }, 22_400)).toBeUndefined();
});

test('A clock that was stopped shows the time at which it stopped, however late it is', () => {
  const stopped = { ...clock, stoppedAt: 23_000 };
  expect(clockReading(stopped, 23_000)).toEqual(clockReading(clock, 23_000));
  expect(clockReading(stopped, 99_000)).toEqual(clockReading(clock, 23_000));
});
