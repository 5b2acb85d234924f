import { INDICATOR_GROUPS, type IndicatorGroup } from '../data/codes.ts';
import { type ComparedRow, type Comparing, compareRow, orderedBy, type Row } from '../data/comparison.ts';
import type { Facts } from '../data/facts.ts';
import type { Figures } from '../data/load.ts';
import { figureRows } from '../data/rows.ts';
import { populations, type TallyMode, tallyRows } from '../data/tallies.ts';
import { memo } from '../lib/memo.ts';
import type { CompareView } from '../state/compareView.ts';

export const ROW_GROUPS = [...INDICATOR_GROUPS, 'atlas'] as const;
export type RowGroup = IndicatorGroup | 'atlas';

function groupOf(row: Row): RowGroup {
  return row.of === 'indicator' ? row.group : 'atlas';
}

/** The rows of one subject that are shown, and how many are not, by why. */
export type GroupedRows = Readonly<{
  group: RowGroup;
  rows: readonly ComparedRow[];
  /** No compared area has a figure. */
  empty: number;
  /** Left out by "only rows that all have". */
  incomplete: number;
}>;

/** All that the table, the charts and the files show. */
export type Comparison = Readonly<{
  figures: Figures;
  /** What is compared, in the order of the columns. */
  comparing: Comparing;
  /** Every row there is, those not shown too, by id. */
  byId: ReadonlyMap<string, ComparedRow>;
  groups: readonly GroupedRows[];
  /** The row that map and charts show; null where none is chosen, or the link names one that is not there. */
  focused: ComparedRow | null;
}>;

const allRows = memo((facts: Facts, figures: Figures): readonly Row[] => [...figureRows(figures), ...tallyRows(facts)]);

/** The areas in the order of the columns: as chosen, or by the row that orders them. */
const orderAreas = memo((rows: readonly Row[], comparing: Comparing, rank: CompareView['rank']): Comparing => {
  const row = rank && rows.find(({ id }) => id === rank.row);
  return row ? { ...comparing, areas: orderedBy(compareRow(row, comparing), rank.descending) } : comparing;
});

const comparingOf = memo(
  (areas: CompareView['areas'], year: number | null, mode: TallyMode, figures: Figures): Comparing => ({
    areas,
    year,
    mode,
    populations: populations(figures.indicators),
  }),
);

const compareAll = memo(
  (rows: readonly Row[], comparing: Comparing): ReadonlyMap<string, ComparedRow> =>
    new Map(rows.map((row) => [row.id, compareRow(row, comparing)])),
);

const groupRows = memo(
  (byId: ReadonlyMap<string, ComparedRow>, hidden: readonly string[], complete: boolean): readonly GroupedRows[] => {
    const rows = [...byId.values()].filter(({ row }) => !hidden.includes(row.id));
    return ROW_GROUPS.map((group) => {
      const members = rows.filter(({ row }) => groupOf(row) === group);
      const filled = members.filter(({ isEmpty }) => !isEmpty);
      const shown = complete ? filled.filter(({ have, of }) => have === of) : filled;
      return {
        group,
        rows: shown,
        empty: members.length - filled.length,
        incomplete: filled.length - shown.length,
      };
    });
  },
);

const assemble = memo(
  (
    figures: Figures,
    comparing: Comparing,
    byId: Comparison['byId'],
    groups: readonly GroupedRows[],
    row: string | null,
  ): Comparison => ({ figures, comparing, byId, groups, focused: (row !== null && byId.get(row)) || null }),
);

/** Lays the chosen areas side by side; while nothing of what it is made from changes, the same object. */
export function compare(facts: Facts, figures: Figures, view: CompareView, year: number | null): Comparison {
  const rows = allRows(facts, figures);
  const comparing = orderAreas(rows, comparingOf(view.areas, year, view.mode, figures), view.rank);
  const byId = compareAll(rows, comparing);
  return assemble(figures, comparing, byId, groupRows(byId, view.hidden, view.complete), view.row);
}
