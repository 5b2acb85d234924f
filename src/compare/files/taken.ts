import type { Area } from '../../data/codes.ts';
import type { Cell as ComparedCell } from '../../data/comparison.ts';
import { yearOf } from '../../data/facets.ts';
import type { Facts } from '../../data/facts.ts';
import type { Lang } from '../../data/lang.ts';
import { isOld } from '../../data/rows.ts';
import type { Indicator } from '../../data/schema.ts';
import type { Comparison } from '../comparing.ts';

/** What a file of the comparison is made from. */
export type Taken = Readonly<{
  comparison: Comparison;
  facts: Pick<Facts, 'listings'>;
  lang: Lang;
  edition: string;
  /** The link that shows the same comparison. */
  link: string;
  /** The link that opens one cell. */
  cellLink: (row: string, area: Area) => string;
}>;

/** The figures that a cell shows: all that make its range, else the newest alone. */
export function shownFigures(cell: ComparedCell): readonly Indicator[] {
  if (cell.of === 'tally') return [];
  const { summary, span } = cell;
  if (summary === null) return [];
  return summary.disagree && span !== null ? summary.recent : [summary.newest];
}

/** Whether a figure is marked as old in the year that is shown. */
export function isOldIn({ comparison, edition }: Taken, figure: Indicator): boolean {
  return isOld(figure, comparison.comparing.year ?? yearOf(edition));
}
