import type { VirtualizerHandle } from 'virtua';
import type { Area } from '../../data/codes.ts';
import type { ComparedRow } from '../../data/comparison.ts';
import type { TallyKey } from '../../data/tallies.ts';
import { memo } from '../../lib/memo.ts';
import type { GroupedRows, RowGroup } from '../comparing.ts';

/** What the table shows, one below the other. */
export type Item =
  | Readonly<{ of: 'group'; group: RowGroup; count: number }>
  | Readonly<{ of: 'coverage' }>
  | Readonly<{ of: 'key'; key: TallyKey }>
  | Readonly<{ of: 'row'; compared: ComparedRow }>
  | Readonly<{ of: 'detail'; compared: ComparedRow; area: Area }>
  | Readonly<{ of: 'foot'; group: RowGroup; empty: number; incomplete: number }>;

/** The items that stand between the rows of values, alike in every form of the table. */
export type Between = Exclude<Item, { of: 'row' } | { of: 'coverage' }>;

/** What names an item among the others, whatever comes and goes. */
export function keyOfItem(item: Between): string {
  if (item.of === 'detail') return item.of;
  return `${item.of} ${item.of === 'key' ? item.key : item.group}`;
}

/** Height of the column heads, which the rows scroll under; the style sheets have the same. */
export const HEAD_PX = 52;

/** Lays the groups out below each other, the open cell's figures under its row. */
export const tableItems = memo(
  (groups: readonly GroupedRows[], row: string | null, cell: Area | null): readonly Item[] =>
    groups.flatMap(({ group, rows, empty, incomplete }): readonly Item[] => {
      const items: Item[] = [{ of: 'group', group, count: rows.length }];
      if (group === 'atlas') items.push({ of: 'coverage' });
      let key: TallyKey | null = null;
      for (const compared of rows) {
        if (compared.row.of === 'tally' && compared.row.key !== key) {
          key = compared.row.key;
          items.push({ of: 'key', key });
        }
        items.push({ of: 'row', compared });
        if (cell !== null && compared.row.id === row) items.push({ of: 'detail', compared, area: cell });
      }
      if (empty + incomplete > 0) items.push({ of: 'foot', group, empty, incomplete });
      return items;
    }),
);

/** Where the row stands among the items; −1 where it is not shown. */
export function indexOfRow(items: readonly Item[], id: string | null): number {
  return items.findIndex((item) => item.of === 'row' && item.compared.row.id === id);
}

/**
 * The subject that is read: the one under the column heads, or the one that was asked for where the list ends before it gets there.
 * @param offset how far the list is scrolled, in pixels
 */
export function groupInView(
  items: readonly Item[],
  { findItemIndex, viewportSize }: Pick<VirtualizerHandle, 'findItemIndex' | 'viewportSize'>,
  offset: number,
  asked: RowGroup | null,
): RowGroup | null {
  // The heads lie over the first pixels; one more, since scroll positions are fractions.
  const top = findItemIndex(offset + HEAD_PX + 1);
  const isAtEnd = findItemIndex(offset + viewportSize) >= items.length - 1;
  if (isAtEnd && items.some((item, i) => i > top && item.of === 'group' && item.group === asked)) return asked;
  const head = items.slice(0, top + 1).findLast((item) => item.of === 'group');
  return head?.of === 'group' ? head.group : null;
}
