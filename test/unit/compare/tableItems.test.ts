import { expect, test } from 'vitest';
import { groupInView, HEAD_PX, type Item } from '../../../src/compare/table/items.ts';

const ROW_PX = 100;
const items: readonly Item[] = [
  { of: 'group', group: 'industry', count: 3 },
  { of: 'key', key: 'kind' },
  { of: 'key', key: 'kind' },
  { of: 'key', key: 'kind' },
  { of: 'group', group: 'talent', count: 3 },
  { of: 'key', key: 'kind' },
  { of: 'key', key: 'kind' },
  { of: 'key', key: 'kind' },
  { of: 'group', group: 'atlas', count: 1 },
  { of: 'key', key: 'kind' },
];
/** As the list answers: rows of one height, which begin below the column heads. */
const list = (viewportSize: number) => ({
  viewportSize,
  findItemIndex: (offset: number) => Math.max(0, Math.min(items.length - 1, Math.floor((offset - HEAD_PX) / ROW_PX))),
});

test('the subject read is the one under the column heads', () => {
  const at = (offset: number) => groupInView(items, list(300), offset, null);
  expect(at(0)).toBe('industry');
  expect(at(4 * ROW_PX - 2)).toBe('industry');
  // Where a jump to it ends, also where the browser rounds down.
  expect(at(4 * ROW_PX)).toBe('talent');
  expect(at(4 * ROW_PX - 0.5)).toBe('talent');
});

test('a subject jumped to is the one read though the list ends before it reaches the heads', () => {
  const end = items.length * ROW_PX + HEAD_PX - 700;
  expect(groupInView(items, list(700), end, 'atlas')).toBe('atlas');
  expect(groupInView(items, list(700), end, 'talent')).toBe('talent');
  expect(groupInView(items, list(700), end, null)).toBe('industry');
  // Back up, what was asked for long ago is not what is read.
  expect(groupInView(items, list(300), 100, 'atlas')).toBe('industry');
});
