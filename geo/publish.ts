import { check } from './check.ts';
import { documentsOf, inOrder } from './compact.ts';
import { csvText } from './csv.ts';
import { editionDate, editionOf } from './edition.ts';
import { describePackage, publishedColumns } from './package.ts';
import { type Problem, sortProblems } from './problem.ts';
import { packShape, readShapes, type Shape } from './shapes.ts';
import { checkStories, readStories, type StoryFile, storyDocuments } from './stories.ts';
import { type Records, readTables, recordsOf, tableNames } from './tables.ts';

/** Everything to be written, or everything that stands against it. */
export type Result =
  | Readonly<{ ok: false; problems: readonly Problem[] }>
  | Readonly<{
      ok: true;
      edition: string;
      /** Records of each table. */
      counts: Readonly<Record<string, number>>;
      /** Path relative to public/data → text. */
      outputs: ReadonlyMap<string, string>;
    }>;

const EDITION_FILE = /^public\/data\/editions\/(\d{4}-\d{2}-\d{2}\+[0-9a-f]{8})\.json$/;

/**
 * The whole build without the disk: same files in, same texts out.
 * @param files path from the repository's root → text: geo/facts/*.csv, geo/shapes/*.geojson, geo/stories/*.json,
 *   and public/data/editions/*.json of which only the names count
 */
export function buildFacts(files: ReadonlyMap<string, string>): Result {
  const { rows, problems: misread } = readTables(files);
  const { shapes, borders, problems: misshapen } = readShapes(files);
  const date = editionDate(rows.organizations.map(({ record }) => record));
  const { stories, problems: mistold } = readStories(files);
  const problems = [...misread, ...misshapen, ...check({ rows, borders, date }), ...mistold];
  if (problems.length > 0 || date === null) return { ok: false, problems: sortProblems(problems) };

  const read = recordsOf(rows);
  const records: Records = { ...read, organizations: inOrder(read.organizations) };
  // Only facts without a problem can prove a story.
  const unproven = checkStories(stories, records);
  if (unproven.length > 0) return { ok: false, problems: sortProblems(unproven) };
  const edition = editionOf(date, records.organizations);
  const earlier = [...files.keys()].flatMap((path) => EDITION_FILE.exec(path)?.[1] ?? []);
  const counts = Object.fromEntries(tableNames.map((name) => [name, records[name].length]));
  return { ok: true, edition, counts, outputs: outputsOf(records, shapes, stories, edition, earlier) };
}

function outputsOf(
  records: Records,
  shapes: ReadonlyMap<string, Shape>,
  stories: readonly StoryFile[],
  edition: string,
  earlier: readonly string[],
): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  for (const name of tableNames) {
    const stamped = records[name].map((record) => ({ ...record, edition }));
    outputs.set(`${name}.csv`, csvText(publishedColumns(name), stamped));
  }
  const put = (path: string, document: unknown) => outputs.set(path, `${JSON.stringify(document)}\n`);
  const documents = { ...documentsOf(records, edition), ...storyDocuments(stories, edition) };
  for (const [path, document] of Object.entries(documents)) put(path, document);
  for (const [name, shape] of shapes) put(`base/${name}.json`, { ...packShape(shape), edition });
  put('editions/index.json', { edition, editions: [...new Set([...earlier, edition])].toSorted() });
  put('datapackage.json', describePackage(outputs, edition));
  return outputs;
}
