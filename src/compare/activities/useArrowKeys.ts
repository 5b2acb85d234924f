import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** Keys that move within the grid, as steps of rows and columns. */
const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [8, 0],
  PageUp: [-8, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/** One Tab stop for a grid whose rows are all there (`data-stop` on what can have the focus), arrow keys between its cells. */
export function useArrowKeys() {
  const [stop, setStop] = useState<string | null>(null);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.dataset.stop !== undefined) setStop(target.dataset.stop);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = MOVES[event.key];
    const { target } = event;
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof HTMLElement) || target.dataset.stop === undefined) return;
    event.preventDefault();
    const rows = [...event.currentTarget.querySelectorAll('tr')]
      .map((row) => [...row.querySelectorAll<HTMLElement>('[data-stop]')])
      .filter((stops) => stops.length > 0);
    const row = rows.findIndex((stops) => stops.includes(target));
    const to = rows[clamp(row + move[0], rows.length)] ?? [];
    to[clamp((rows[row]?.indexOf(target) ?? 0) + move[1], to.length)]?.focus();
  };
  return { stop, onFocus, onKeyDown };
}

const clamp = (index: number, length: number) => Math.max(0, Math.min(length - 1, index));
