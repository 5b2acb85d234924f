import { expect, test } from 'vitest';
import { forgetFailures, once } from '../../../src/lib/once.ts';

test('a loader is asked once', () => {
  let asked = 0;
  const load = async () => ++asked;
  expect(once(load)).toBe(once(load));
  expect(asked).toBe(1);
});

test('a failure is kept until it is forgotten, so that rendering again does not ask again', async () => {
  let asked = 0;
  const load = async () => {
    if (++asked === 1) throw new Error('down');
    return asked;
  };
  await expect(once(load)).rejects.toThrow('down');
  await expect(once(load)).rejects.toThrow('down');
  forgetFailures();
  await expect(once(load)).resolves.toBe(2);
});

test('forgetting failures keeps what succeeded', async () => {
  const load = async () => ({});
  const first = once(load);
  await first;
  forgetFailures();
  expect(once(load)).toBe(first);
});
