import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { VirtualizerHandle } from 'virtua';
import { useAtlas } from '../state/store.ts';

/** Keys that move between rows, and where each leads from `at` among `count`. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * One Tab stop for a virtual list: the row last focused, else the selected one, else the first.
 * @param order positions of the listings in the order of the rows
 */
export function useRovingRows(order: readonly number[]) {
  const [focused, setFocused] = useState<number | null>(null);
  const selected = useAtlas(({ facts, view }) => facts.positions.get(view.select ?? '') ?? null);
  const rows = useRef<VirtualizerHandle>(null);
  const at = (position: number | null) => (position === null ? -1 : order.indexOf(position));
  const active = Math.max(0, at(focused) === -1 ? at(selected) : at(focused));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = MOVES[event.key];
    const list = event.currentTarget;
    if (!move || event.ctrlKey || event.metaKey || event.altKey || order.length === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(order.length - 1, move(active, order.length)));
    // The row must be there before it can have the focus.
    flushSync(() => setFocused(order[next] ?? null));
    rows.current?.scrollToIndex(next, { align: 'nearest' });
    list.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus({ preventScroll: true });
  };
  return { rows, active, onKeyDown, setFocused };
}
