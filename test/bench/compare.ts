/**
 * `npm run bench:compare`: how much of a comparison is computed anew when an area or the year changes, and how long that takes
 * the processor, in frames of 60 a second; in Node, on nine areas × the published indicators and on 32 × 500. It reports and never fails.
 */
import { readFileSync } from 'node:fs';
import { PRESETS } from '../../src/data/areas.ts';
import { STATES } from '../../src/data/codes.ts';
import { type ComparedRow, type Comparing, compareRow, type Row } from '../../src/data/comparison.ts';
import { type Figures, makeFacts } from '../../src/data/load.ts';
import { figureRows } from '../../src/data/rows.ts';
import type { Listing } from '../../src/data/schema.ts';
import { populations, tallyRows } from '../../src/data/tallies.ts';
import { multiplyFigures, type PublishedFigures } from './figures.ts';

const FRAME_MS = 1000 / 60;

const published = JSON.parse(readFileSync('public/data/indicators.json', 'utf8')) as PublishedFigures;
const { columns } = JSON.parse(readFileSync('public/data/listings.json', 'utf8')) as {
  columns: Readonly<Record<string, readonly unknown[]>> & { id: readonly string[] };
};
const listings = columns.id.map(
  (_, i) => Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[i]])) as Listing,
);
const facts = makeFacts('bench', listings, [], () => []);

const table: string[] = [];
for (const [name, figures, areas] of [
  ['9 areas × published indicators and counts', published, PRESETS.nine],
  ['32 areas × 500 indicators and counts', multiplyFigures(published, 500), STATES],
] as const) {
  const loaded: Figures = {
    indicators: figures.indicators,
    catalogue: new Map(figures.catalogue.map((entry) => [entry.indicator, entry])),
    units: new Map(figures.units.map((unit) => [unit.unit, unit])),
  };
  const rows: readonly Row[] = [...figureRows(loaded), ...tallyRows(facts)];
  const comparing: Comparing = { areas, year: null, mode: 'absolute', populations: populations(figures.indicators) };
  const run = (change: Partial<Comparing>): readonly ComparedRow[] =>
    rows.map((row) => compareRow(row, { ...comparing, ...change }));

  const first = measure(name, 'first time', rows, [], () => run({}));
  const fewer = measure(name, 'one area less', rows, first, () => run({ areas: areas.slice(1) }));
  measure(name, 'that area back', rows, fewer, () => run({}));
  measure(name, 'another year', rows, run({ year: 2019 }), () => run({ year: 2020 }));
  measure(name, 'the same again', rows, run({ year: 2020 }), () => run({ year: 2020 }));
}
console.log(`
| comparison | change | rows | rows made anew | frames |
|---|---|---|---|---|
${table.join('\n')}`);

function measure(
  name: string,
  change: string,
  rows: readonly Row[],
  before: readonly ComparedRow[],
  run: () => readonly ComparedRow[],
): readonly ComparedRow[] {
  // Processor time, which a busy machine does not stretch.
  const start = process.cpuUsage();
  const after = run();
  const { user, system } = process.cpuUsage(start);
  const frames = (user + system) / 1000 / FRAME_MS;
  const made = after.filter((row, i) => row !== before[i]).length;
  table.push(`| ${name} | ${change} | ${rows.length} | ${made} | ${frames.toFixed(2)} |`);
  return after;
}
