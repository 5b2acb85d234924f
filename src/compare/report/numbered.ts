import type { Cell } from '../../data/comparison.ts';
import { citedSource, citedSources } from '../cite.ts';
import type { Comparison } from '../comparing.ts';
import { shownFigures } from '../files/taken.ts';

/** Sources by the number that stands beside what they say. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** Numbers sources in the order of their first mention. */
export function numbered(mentioned: Iterable<string>): SourceNumbers {
  return new Map([...new Set(mentioned)].map((source, i) => [source, i + 1]));
}

/** The sources of everything that the tables of a comparison show, as they come. */
export function sourcesOfTables({ groups }: Comparison): readonly string[] {
  return groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(sourcesOfCell)));
}

/** The sources of what a cell shows: of its figures, or of the population that a count is divided by; nothing is divided where nothing is counted. */
export function sourcesOfCell(cell: Cell): readonly string[] {
  if (cell.of === 'indicator') return citedSources(shownFigures(cell));
  return cell.population && cell.count > 0 ? [citedSource(cell.population)] : [];
}
