import { isState } from '../../data/areas.ts';
import type { ComparedRow } from '../../data/comparison.ts';

/** What the bars of a row span: from zero, or the least below it, to the greatest of the states. */
export type Scale = readonly [low: number, high: number];

/** null where bars would say nothing: places in rankings, and rows of a single state. References would dwarf the states, so they have none. */
export function scaleOf({ row, areas, cells }: ComparedRow): Scale | null {
  if (row.of === 'indicator' && row.unit === 'rank') return null;
  const spans = cells.flatMap(({ span }, i) => (span && isState(areas[i] ?? '') ? [span] : []));
  if (spans.length < 2) return null;
  const low = Math.min(0, ...spans.map(([least]) => least));
  const high = Math.max(0, ...spans.map(([, most]) => most));
  return low === high ? null : [low, high];
}

/** Where a span begins and ends on the scale, in percent; a single figure reaches from zero to itself. */
export function barOf([low, high]: readonly [number, number], [least, most]: Scale) {
  const at = (value: number) => (100 * (value - least)) / (most - least);
  return low === high
    ? { from: at(Math.min(0, low)), to: at(Math.max(0, high)), isRange: false }
    : { from: at(low), to: at(high), isRange: true };
}
