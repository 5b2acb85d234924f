import { expect, test } from 'vitest';
import { closest, editDistance, suggestion } from '../../../geo/closest.ts';

test.each([
  ['kitten', 'sitting', 3],
  ['machnining', 'machining', 1],
  ['oem', 'ome', 1],
  ['', 'oem', 3],
] as const)('%s → %s takes %i edits', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits);
  expect(editDistance(to, from)).toBe(edits);
});

test('a word with nothing near gets the whole list', () => {
  expect(closest('zzzz', ['oem', 'mro'])).toBe(null);
  expect(suggestion('zzzz', ['oem', 'mro'])).toBe('known are oem, mro');
});

test('case does not count', () => {
  expect(suggestion('MX-qro', ['MX-QUE', 'MX-ROO'])).toBe('did you mean "MX-QUE"?');
});
