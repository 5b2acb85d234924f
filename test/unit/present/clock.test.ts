import { expect, test } from 'vitest';
import { clockText, elapsed, pauseClock, STOPPED, startClock } from '../../../src/present/talk/clock.ts';

test('a clock runs, rests and goes on from where it stood', () => {
  const running = startClock(STOPPED, 1000);
  expect(elapsed(running, 4000)).toBe(3000);
  expect(startClock(running, 9000)).toBe(running);
  const resting = pauseClock(running, 5000);
  expect(elapsed(resting, 99_000)).toBe(4000);
  expect(elapsed(startClock(resting, 100_000), 101_000)).toBe(5000);
});

test('a clock set back shows no negative time', () => {
  expect(elapsed(startClock(STOPPED, 5000), 1000)).toBe(0);
});

test('times are written as clocks write them', () => {
  expect([0, 65_000, 3_725_999].map(clockText)).toEqual(['0:00', '1:05', '1:02:05']);
});
