import { datesOfSource, type Evidence, faultOfCited, isProof, prove } from '../src/data/claims.ts';
import { makeFacts } from '../src/data/load.ts';
import { type StorySource, storySourceSchema } from '../src/data/storySchema.ts';
import { doubles } from '../src/lib/doubles.ts';
import { knownIn } from '../src/state/store.ts';
import { readView } from '../src/state/viewCodec.ts';
import { placeholdersOf } from '../src/ui/claimText.ts';
import { comparable } from './compact.ts';
import { linesOf } from './jsonLines.ts';
import type { Problem } from './problem.ts';
import type { Records } from './tables.ts';

const FOLDER = 'geo/stories/';
/** A number in plain text; those inside a name (AS9100, F-16) are part of it. */
const NUMBER = /(?<![\p{L}\p{N}-])\d/u;

/** A story as written, with the file it stands in. */
export type StoryFile = Readonly<{ file: string; text: string; story: StorySource }>;

/** Reads geo/stories: what has the shape of a story, and all that keeps the rest from it. */
export function readStories(files: ReadonlyMap<string, string>): {
  stories: readonly StoryFile[];
  problems: readonly Problem[];
} {
  const stories: StoryFile[] = [];
  const problems: Problem[] = [];
  for (const [file, text] of files) {
    if (!file.startsWith(FOLDER)) continue;
    const { story, problems: found } = readStory(file, text);
    problems.push(...found);
    if (story) stories.push({ file, text, story });
  }
  return { stories, problems };
}

function readStory(file: string, text: string): { story: StorySource | null; problems: readonly Problem[] } {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return { story: null, problems: [{ file, line: lineOfError(text, error), column: '', message: 'is not JSON' }] };
  }
  const result = storySourceSchema.safeParse(document);
  if (result.success) return { story: result.data, problems: [] };
  const say = problemsIn(file, text);
  return { story: null, problems: result.error.issues.map(({ path, message }) => say(path.join('.'), message)) };
}

/** V8 says "… at position 12" or "(line 3 column 4)"; the first line where it says neither. */
function lineOfError(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
}

/** Problems of one file, by the path of the value they are about. */
function problemsIn(file: string, text: string): (path: string, message: string) => Problem {
  const lines = linesOf(text);
  const lineOf = (path: string): number => lines.get(path) ?? (path === '' ? 1 : lineOf(path.replace(/\.?[^.]*$/, '')));
  return (column, message) => ({ file, line: lineOf(column), column, message });
}

/** What the stories say and the facts do not hold. @param records facts without a problem */
export function checkStories(stories: readonly StoryFile[], records: Records): readonly Problem[] {
  const evidence = evidenceOf(records);
  return stories.flatMap((story) => checkStory(story, evidence));
}

/** The facts as claims refer to them. */
export function evidenceOf(records: Records): Evidence {
  const { organizations, indicators, timeline, states, units } = records;
  return {
    facts: makeFacts('', organizations, comparable(indicators), () => []),
    figures: {
      indicators,
      catalogue: new Map(records['indicator-catalogue'].map((entry) => [entry.indicator, entry])),
      units: new Map(units.map((unit) => [unit.unit, unit])),
    },
    milestones: timeline,
    states: new Map(states.map((state) => [state.code, state])),
    records: new Map(organizations.map((record) => [record.id, record])),
  };
}

function checkStory({ file, text, story }: StoryFile, evidence: Evidence): readonly Problem[] {
  const say = problemsIn(file, text);
  const ids = story.scenes.map(({ id }) => id);
  return [
    ...(file === `${FOLDER}${story.id}.json` ? [] : [say('id', `"${story.id}" is not the file's name`)]),
    ...doubles(ids).map((i) => say(`scenes.${i}.id`, 'stands in an earlier scene already')),
    ...story.scenes.flatMap((scene, s) =>
      [...faultsOfView(scene, evidence), ...faultsOfClaims(scene, evidence), ...faultsOfTexts(scene)].map(
        ([path, message]) => say(`scenes.${s}.${path}`, message),
      ),
    ),
  ];
}

type SourceScene = StorySource['scenes'][number];
type Fault = readonly [path: string, message: string];

/** What link, camera and spotlight name and the facts do not hold. */
function faultsOfView({ view, camera, lit }: SourceScene, { facts, states }: Evidence): readonly Fault[] {
  const known = knownIn(facts);
  return [
    ...readView(view, known).dropped.map(
      ({ parameter, value }): Fault => ['view', `${parameter}=${value} means nothing in the atlas`],
    ),
    ...lit.flatMap((id, i): readonly Fault[] =>
      known.organizations.has(id) || known.places.has(id) || states.has(id)
        ? []
        : [[`lit.${i}`, `"${id}" is no organization, place or state`]],
    ),
    ...(camera.of === 'organization' && !known.organizations.has(camera.id)
      ? [['camera.id', `"${camera.id}" is no organization`] as const]
      : []),
  ];
}

function faultsOfClaims({ claims }: SourceScene, evidence: Evidence): readonly Fault[] {
  const ids = claims.map(({ id }) => id);
  return [
    ...doubles(ids).map((i): Fault => [`claims.${i}.id`, 'stands in an earlier claim already']),
    ...claims.flatMap((claim, c) => {
      const result = prove(claim, evidence);
      const saysItself = claim.show === 'text' || (claim.from === 'milestone' && claim.part === 'title');
      const faults: Fault[] = [];
      const ofSources = faultsOfSources(claim, evidence).map(
        ([path, message]): Fault => [`claims.${c}.${path}`, message],
      );
      faults.push(...ofSources);
      if (!isProof(result) && ofSources.length === 0) faults.push([`claims.${c}`, `no fact for it: ${result.missing}`]);
      if (claim.label === undefined && !saysItself) {
        faults.push([`claims.${c}`, 'has no label; say what it is in es and en']);
      }
      return faults;
    }),
  ];
}

/** What a state's claim says is of its author: it names which of the state's sources say so, each with its date if one is known. */
function faultsOfSources(claim: SourceScene['claims'][number], evidence: Evidence): readonly Fault[] {
  if (claim.from !== 'state') return [];
  const { state, sources = [] } = claim;
  if (sources.length === 0)
    return [['sources', `names none of the role_sources of ${state}; say which of them say so`]];
  return sources.flatMap((cited, s): readonly Fault[] => {
    const dates = datesOfSource(state, cited.source, evidence);
    const fault = faultOfCited(state, cited, evidence);
    if (fault === 'source') return [[`sources.${s}`, `"${cited.source}" is not among the role_sources of ${state}`]];
    if (fault === 'date')
      return [[`sources.${s}`, `no figure or milestone of ${state} with this source is of ${cited.date}`]];
    return cited.date === undefined && dates.length > 0
      ? [[`sources.${s}`, `has no date; the facts of ${state} know ${[...new Set(dates)].join(', ')}`]]
      : [];
  });
}

/** Numbers stand in texts only as claims. */
function faultsOfTexts(scene: SourceScene): readonly Fault[] {
  const ids = scene.claims.map(({ id }) => id);
  return textsOf(scene).flatMap(([path, text]) => {
    const faults = placeholdersOf(text)
      .filter((id) => !ids.includes(id))
      .map((id): Fault => [path, `{${id}} is no claim of the scene`]);
    if (NUMBER.test(text)) faults.push([path, 'has a number in plain text; make it a claim and write {id}']);
    return faults;
  });
}

/** Every text of a scene by its path. */
function textsOf(scene: SourceScene): readonly (readonly [path: string, text: string])[] {
  const both = (path: string, text: Readonly<{ es: string; en: string }> | undefined) =>
    text
      ? ([
          [`${path}.es`, text.es],
          [`${path}.en`, text.en],
        ] as const)
      : [];
  return [
    ...both('title', scene.title),
    ...both('text', scene.text),
    ...both('notes', scene.notes),
    ...scene.claims.flatMap(({ label }, c) => both(`claims.${c}.label`, label)),
  ];
}

/** The published stories: one file each, stamped with the edition, and the list of them. */
export function storyDocuments(stories: readonly StoryFile[], edition: string): Readonly<Record<string, unknown>> {
  const inOrder = stories.map(({ story }) => story).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const entries = inOrder.map(({ id, title, summary, minutes, scenes }) => ({
    id,
    title,
    summary,
    minutes,
    scenes: scenes.length,
  }));
  return {
    'stories/index.json': { edition, stories: entries },
    ...Object.fromEntries(inOrder.map((story) => [`stories/${story.id}.json`, { ...story, edition }])),
  };
}
