import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import type { VirtualizerHandle } from 'virtua';
import { type Item, indexOfRow } from './items.ts';

/** Where the focus is: a row's id and which of its stops. */
export type Stop = Readonly<{ row: string; column: number }>;

/** Stops of a row before its cells: what it is about, ordering by it, putting it away. */
export const HEAD_STOPS = 3;

const PAGE = 10;

/** Keys that move within the grid, as steps of rows and columns. */
const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE, 0],
  PageUp: [-PAGE, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));

/**
 * One Tab stop for the whole table, arrow keys between its cells (ARIA's grid pattern).
 * @param columns how many stops each row has
 */
export function useGridKeys(
  list: RefObject<VirtualizerHandle | null>,
  items: readonly Item[],
  columns: number,
  focusedRow: string | null,
) {
  const [focused, setFocused] = useState<Stop | null>(null);
  const rows = items.flatMap((item) => (item.of === 'row' ? [item.compared.row.id] : []));
  const isShown = (id: string | null) => id !== null && rows.includes(id);
  const active: Stop = {
    row: (isShown(focused?.row ?? null) ? focused?.row : isShown(focusedRow) ? focusedRow : rows[0]) ?? '',
    column: clamp(focused?.column ?? 0, columns - 1),
  };

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const stop = target.closest<HTMLElement>('[data-stop]');
    const row = stop?.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (stop && row !== undefined) setFocused({ row, column: Number(stop.dataset.stop) });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = MOVES[event.key];
    const isStop = event.target instanceof HTMLElement && event.target.dataset.stop !== undefined;
    if (!move || !isStop || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const row = rows[clamp(rows.indexOf(active.row) + move[0], rows.length - 1)] ?? '';
    const column = clamp(active.column + move[1], columns - 1);
    const grid = event.currentTarget;
    // The row must be there before it can have the focus.
    flushSync(() => setFocused({ row, column }));
    if (move[0] !== 0) list.current?.scrollToIndex(indexOfRow(items, row), { align: 'nearest' });
    grid
      .querySelector<HTMLElement>(`[data-row="${row}"] [data-stop="${column}"]`)
      ?.focus({ preventScroll: move[0] !== 0 });
  };
  return { active, onFocus, onKeyDown };
}
