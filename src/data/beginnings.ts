import type { FilterIndex } from './filter.ts';

/** When organizations began at their site. Never a curve without `undated` beside it: most have no known year. */
export type Beginnings = Readonly<{
  /** How many began in each year that any began in. */
  byYear: ReadonlyMap<number, number>;
  dated: number;
  undated: number;
}>;

/** @param which indices of listings */
export function beginnings({ years }: Pick<FilterIndex, 'years'>, which: Iterable<number>): Beginnings {
  const byYear = new Map<number, number>();
  let [dated, undated] = [0, 0];
  for (const i of which) {
    const year = years[i] ?? 0;
    if (year === 0) undated++;
    else {
      dated++;
      byYear.set(year, (byYear.get(year) ?? 0) + 1);
    }
  }
  return { byYear, dated, undated };
}

/** How many of the dated ones had begun by the end of that year. */
export function begunBy({ byYear }: Beginnings, year: number): number {
  let count = 0;
  for (const [began, number] of byYear) if (began <= year) count += number;
  return count;
}
