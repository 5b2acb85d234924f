import type { Cell } from '../../data/comparison.ts';
import { citedSource } from '../cite.ts';
import type { Comparison } from '../comparing.ts';
import { shownFigures } from '../files/cellRows.ts';

/** Sources by the number that stands beside their figures, in the order of their first mention. */
export function numberSources({ groups }: Comparison): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { rows } of groups) {
    for (const { cells } of rows) {
      for (const source of cells.flatMap(sourcesOfCell)) {
        if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
      }
    }
  }
  return numbers;
}

/** The sources of what a cell shows: of its figures, or of the population that a count is divided by. */
export function sourcesOfCell(cell: Cell): readonly string[] {
  if (cell.of === 'indicator') return [...new Set(shownFigures(cell).map(citedSource))];
  return cell.population ? [citedSource(cell.population)] : [];
}
