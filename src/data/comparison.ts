import { memo } from '../lib/memo.ts';
import { isState } from './areas.ts';
import type { Area } from './codes.ts';
import { yearOf } from './facets.ts';
import { type Rank, ranks } from './ranks.ts';
import { type FigureCell, type FigureRow, figureCell } from './rows.ts';
import type { Indicator } from './schema.ts';
import { type TallyCell, type TallyMode, type TallyRow, tallyCell } from './tallies.ts';

export type Row = FigureRow | TallyRow;
export type Cell = FigureCell | TallyCell;

/** What is compared, and how. */
export type Comparing = Readonly<{
  areas: readonly Area[];
  /** The last year whose figures and beginnings count; null: all of them. */
  year: number | null;
  mode: TallyMode;
  populations: ReadonlyMap<Area, Indicator>;
}>;

/** One row over the compared areas; the lists run along with `areas`. */
export type ComparedRow = Readonly<{
  row: Row;
  areas: readonly Area[];
  cells: readonly Cell[];
  /** Places of the states among those that have data; Mexico and the Alliance are references and have none, nor does a count of zero: nothing listed is no achievement of the last. */
  ranks: readonly (Rank | null)[];
  /** How many of the compared states have data, and how many there are. */
  have: number;
  of: number;
  /** First and last year of the values. */
  years: readonly [from: number, to: number] | null;
  /** Whether any area, references too, has something to show: a count above zero, or a figure of any nature. */
  isEmpty: boolean;
}>;

const compared = new WeakMap<Row, ComparedRow>();

/** Which of the areas are states, and so ranked; asked once for each list of areas. */
const rankedIn = memo((areas: readonly Area[]): readonly boolean[] => areas.map(isState));

/** A row's cells with their ranks; the same object as before while no cell changed, so that what shows it need not look again. */
export function compareRow(row: Row, { areas, year, mode, populations }: Comparing): ComparedRow {
  const cells = areas.map(
    (area): Cell =>
      row.of === 'indicator'
        ? figureCell(row, area, year)
        : tallyCell(row, area, year, mode, populations.get(area) ?? null),
  );
  const before = compared.get(row);
  if (before && isSame(before.areas, areas) && isSame(before.cells, cells)) return before;
  const ranked = rankedIn(areas);
  const spans = cells.map((cell, i) => (ranked[i] ? cell.span : null));
  const after: ComparedRow = {
    row,
    areas,
    cells,
    ranks: ranks(spans, row.of === 'indicator' && row.better === 'lower').map((rank, i) => {
      const cell = cells[i];
      return cell && isNothing(cell) ? null : rank;
    }),
    have: spans.filter((span) => span !== null).length,
    of: ranked.filter(Boolean).length,
    years: yearsOf(cells),
    isEmpty: cells.every(isEmptyCell),
  };
  compared.set(row, after);
  return after;
}

/** A count that found nothing. */
const isNothing = (cell: Cell) => cell.of === 'tally' && cell.count === 0;

function yearsOf(cells: readonly Cell[]): ComparedRow['years'] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const cell of cells) {
    if (cell.of !== 'indicator' || cell.value === null || cell.summary === null) continue;
    const year = yearOf(cell.summary.newest.year);
    from = Math.min(from, year);
    to = Math.max(to, year);
  }
  return from <= to ? [from, to] : null;
}

const isSame = <Item>(some: readonly Item[], others: readonly Item[]) =>
  some === others || (some.length === others.length && some.every((item, i) => item === others[i]));

function isEmptyCell(cell: Cell): boolean {
  return cell.of === 'indicator' ? cell.summary === null : cell.count + cell.undated === 0;
}

/**
 * The compared areas by one row: states by value, best first, those without data after them as they stood, references last.
 * @param descending the greatest first
 */
export function orderedBy({ areas, cells }: ComparedRow, descending: boolean): readonly Area[] {
  const value = new Map(areas.map((area, i) => [area, cells[i]?.value ?? null]));
  const place = (area: Area) => (isState(area) ? (value.get(area) === null ? 1 : 0) : 2);
  return [...areas].sort((a, b) => {
    const byPlace = place(a) - place(b);
    if (byPlace !== 0 || place(a) !== 0) return byPlace;
    return ((value.get(a) ?? 0) - (value.get(b) ?? 0)) * (descending ? -1 : 1);
  });
}
