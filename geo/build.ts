/**
 * `npm run facts [-- <root>] [-- --docs]`: validates the facts and writes public/data/. The only file here that touches the disk.
 * Prints every problem and exits with 1, nothing written, if there is one. `--docs` rewrites the column tables of geo/README.md instead.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentColumns } from './document.ts';
import { formatProblem } from './problem.ts';
import { buildFacts } from './publish.ts';

const OUT = 'public/data';
const EDITIONS = `${OUT}/editions`;

/** Files of a folder with this ending, as path from the root → text. */
function readFolder(root: string, folder: string, ending: string): readonly (readonly [string, string])[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
  return names.toSorted().map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')]);
}

/** Replaces the file in one step, so that nobody reads half of it; leaves it alone where nothing changed. */
function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Removes what an earlier version of the build wrote; editions are kept for comparison. */
function removeStale(root: string, outputs: ReadonlyMap<string, string>): void {
  for (const entry of readdirSync(join(root, OUT), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(join(root, OUT).length + 1).replaceAll('\\', '/');
    if (entry.isFile() && !outputs.has(name) && !`${OUT}/${name}`.startsWith(`${EDITIONS}/`)) rmSync(path);
  }
}

function publish(root: string): number {
  const files = new Map([
    ...readFolder(root, 'geo/facts', '.csv'),
    ...readFolder(root, 'geo/shapes', '.geojson'),
    ...readFolder(root, 'geo/stories', '.json'),
    ...readFolder(root, EDITIONS, '.json'),
  ]);
  const result = buildFacts(files);
  if (!result.ok) {
    for (const problem of result.problems) console.error(formatProblem(problem));
    console.error(
      `${result.problems.length} problem${result.problems.length === 1 ? '' : 's'} in the facts; nothing written`,
    );
    return 1;
  }
  for (const [name, text] of result.outputs) write(join(root, OUT, name), text);
  removeStale(root, result.outputs);
  const { organizations, indicators, timeline } = result.counts;
  console.log(
    `facts ${result.edition}: ${organizations} organizations, ${indicators} figures, ${timeline} milestones → ${OUT}`,
  );
  return 0;
}

function document(root: string): number {
  const path = join(root, 'geo/README.md');
  write(path, documentColumns(readFileSync(path, 'utf8')));
  return 0;
}

const options = process.argv.slice(2);
const root = options.find((option) => !option.startsWith('--')) ?? fileURLToPath(new URL('..', import.meta.url));
process.exitCode = options.includes('--docs') ? document(root) : publish(root);
