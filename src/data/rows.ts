import { groupBy } from '../lib/groupBy.ts';
import { memo } from '../lib/memo.ts';
import { type Area, INDICATOR_GROUPS, type IndicatorGroup } from './codes.ts';
import { yearOf } from './facets.ts';
import { type Summary, statedBy, summaries } from './figures.ts';
import type { Figures } from './load.ts';
import type { Span } from './ranks.ts';
import type { CatalogueEntry, Indicator } from './schema.ts';

/** A row of the comparison made of published figures: one indicator in one unit, since units never share a scale. */
export type FigureRow = Readonly<{
  of: 'indicator';
  /** As in the link: the indicator's code, a point, and its unit's letters and digits. */
  id: string;
  group: IndicatorGroup;
  indicator: string;
  unit: string;
  /** Whether the indicator has other rows in other units. */
  isSplit: boolean;
  better: CatalogueEntry['better'];
  byArea: ReadonlyMap<Area, readonly Indicator[]>;
}>;

/** What the sources say of one area, up to a year. */
export type FigureCell = Readonly<{
  of: 'indicator';
  /** The newest comparable figure: what sorts and colours. null: no data, or none that is comparable. */
  value: number | null;
  /** Ends of what recent sources state where they contradict each other, else the value twice; what ranks. */
  span: Span | null;
  summary: Summary | null;
}>;

const NO_DATA: FigureCell = { of: 'indicator', value: null, span: null, summary: null };

/** @returns an id that a link can carry in a list: no comma, no space */
export function rowId(indicator: string, unit: string): string {
  const letters = unit
    .replace('%', 'percent')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `${indicator}.${letters.replace(/^-|-$/g, '')}`;
}

/** Every indicator as one row for each of its units: by subject, then as the catalogue orders them, the unit with most figures first. */
export const figureRows = memo(({ indicators, catalogue }: Figures): readonly FigureRow[] => {
  const byIndicator = groupBy(indicators, ({ indicator }) => indicator);
  const rows = [...catalogue.values()].flatMap(({ indicator, group, better }) => {
    const units = [...groupBy(byIndicator.get(indicator) ?? [], ({ unit }) => unit)];
    return units
      .sort(([unit, figures], [otherUnit, others]) => others.length - figures.length || (unit < otherUnit ? -1 : 1))
      .map(
        ([unit, figures]): FigureRow => ({
          of: 'indicator',
          id: rowId(indicator, unit),
          group,
          indicator,
          unit,
          isSplit: units.length > 1,
          better,
          byArea: groupBy(figures, ({ place }) => place),
        }),
      );
  });
  return INDICATOR_GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
});

/** The years of one row's figures in one area, and the cells made of them. */
type Known = Readonly<{ years: readonly number[]; cells: Map<number, FigureCell> }>;

/** Cells by how many figures a year lets in, so that years between two figures share one cell. */
const known = new WeakMap<readonly Indicator[], Known>();

function knownOf(all: readonly Indicator[]): Known {
  const before = known.get(all);
  if (before) return before;
  const made: Known = { years: all.map(({ year }) => yearOf(year)), cells: new Map() };
  known.set(all, made);
  return made;
}

/** @param year the last year whose figures count; null: all of them */
export function figureCell({ byArea }: FigureRow, area: Area, year: number | null): FigureCell {
  const all = byArea.get(area);
  if (all === undefined) return NO_DATA;
  const { years, cells } = knownOf(all);
  let count = years.length;
  if (year !== null) for (const one of years) if (one > year) count--;
  let cell = cells.get(count);
  if (cell === undefined) {
    cell = makeCell(count === all.length ? all : all.filter((_, i) => year === null || (years[i] ?? 0) <= year));
    cells.set(count, cell);
  }
  return cell;
}

function makeCell(figures: readonly Indicator[]): FigureCell {
  const [summary] = summaries(figures);
  if (summary === undefined) return NO_DATA;
  const stated = statedBy(summary);
  return { of: 'indicator', value: stated && summary.newest.value, span: stated?.ends ?? null, summary };
}

/** Figures of more years ago than this are marked as old. */
const OLD_AFTER_YEARS = 5;

/** @param today the year that is shown */
export function isOld(figure: Pick<Indicator, 'year'>, today: number): boolean {
  return today - yearOf(figure.year) > OLD_AFTER_YEARS;
}
