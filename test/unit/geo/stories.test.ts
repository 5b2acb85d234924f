import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidenceOf } from '../../../geo/stories.ts';
import { readTables, recordsOf } from '../../../geo/tables.ts';
import { isProof, proveAll } from '../../../src/data/claims.ts';
import { LANGS } from '../../../src/data/lang.ts';
import { type StorySource, storySourceSchema } from '../../../src/data/storySchema.ts';
import { sourceWords } from '../../../src/ui/claimSource.ts';
import { claimText, fillText } from '../../../src/ui/claimText.ts';
import { sourceName } from '../../../src/ui/sourceName.ts';
import { problemsOf } from './problems.ts';
import { tinyFacts } from './tinyFacts.ts';

const FILE = 'geo/stories/tiny.json';
const both = (text: string) => ({ es: text, en: text });
const CLAIM = {
  id: 'c1',
  show: 'hero',
  label: both('companies'),
  from: 'indicator',
  place: 'MX-QUE',
  indicator: 'aerospace-companies',
  unit: 'companies',
  year: '2019',
  source: 'https://stats.example/2019',
};
const SCENE = {
  id: 'first',
  view: 'kind=company&state=alliance',
  camera: { of: 'alliance' },
  transition: 'fly',
  title: both('Companies'),
  text: both('There are {c1}.'),
  notes: both(''),
  lit: ['acme-queretaro', 'MX-QUE'],
  claims: [CLAIM],
};
const STORY = { schema: 1, id: 'tiny', title: both('Tiny'), summary: both('Small'), minutes: 3, scenes: [SCENE] };

const withStory = (text: string, file = FILE) => problemsOf(new Map([...tinyFacts(), [file, text]]));
const told = (scene: object) => withStory(JSON.stringify({ ...STORY, scenes: [{ ...SCENE, ...scene }] }, null, 2));

/** A scene whose claim is of a state. */
const state = (part: object) => ({
  text: both(''),
  claims: [{ id: 'c1', show: 'item', label: both('the largest'), from: 'state', state: 'MX-QUE', ...part }],
});

test('a state’s claim names its source and when it was so', () => {
  expect(told(state({ sources: [{ source: 'https://stats.example/2019', date: '2019' }] }))).toEqual([]);
});

test('a story that the facts prove is published with the edition', () => {
  expect(withStory(JSON.stringify(STORY))).toEqual([]);
});

test.each([
  [
    'a fact that is not there',
    { claims: [{ ...CLAIM, year: '2020' }] },
    /tiny\.json:38 scenes\.0\.claims\.0: no fact for it: aerospace-companies MX-QUE 2020$/,
  ],
  [
    'an unknown organization',
    { lit: ['acme-queretaro', 'acme'] },
    /tiny\.json:\d+ scenes\.0\.lit\.1: "acme" is no organization/,
  ],
  ['a link that means nothing', { view: 'kind=compny' }, /scenes\.0\.view: kind=compny means nothing in the atlas$/],
  [
    'a placeholder without a claim',
    { text: both('There are {c2}.') },
    /scenes\.0\.text\.es: \{c2\} is no claim of the scene$/,
  ],
  [
    'a number that no fact stands behind',
    { text: { es: 'Hay {c1}.', en: 'There are {c1}, in 80 halls.' } },
    /scenes\.0\.text\.en: has a number in plain text/,
  ],
  ['a missing language', { title: { es: 'Empresas' } }, /tiny\.json:\d+ scenes\.0\.title\.en: /],
  ['a key that nobody reads', { colour: 'red' }, /scenes\.0: /],
  [
    'a state’s claim that names no source',
    state({}),
    /scenes\.0\.claims\.0\.sources: names none of the role_sources of MX-QUE/,
  ],
  [
    'a source that is none of the state’s',
    state({ sources: [{ source: 'https://other.example', date: '2019' }] }),
    /tiny\.json:\d+ scenes\.0\.claims\.0\.sources\.0: "https:\/\/other\.example" is not among the role_sources of MX-QUE$/,
  ],
  [
    'a source of another date',
    state({ sources: [{ source: 'https://stats.example/2019', date: '2018' }] }),
    /claims\.0\.sources\.0: no figure or milestone of MX-QUE with this source is of 2018$/,
  ],
  [
    'a source without the date that the facts know',
    state({ sources: [{ source: 'https://stats.example/2019' }] }),
    /claims\.0\.sources\.0: has no date; the facts of MX-QUE know 2019, 2030$/,
  ],
])('%s is found with file, line and path', (_, scene, expected) => {
  expect(told(scene)[0]).toMatch(expected);
});

test('a name with digits is no number', () => {
  expect(told({ text: both('AS9100 and F-16: {c1}.') })).toEqual([]);
});

test('broken JSON is found on its line, and the name of the file must be the id', () => {
  expect(withStory('{\n  "schema": 1,\n  oops\n}')[0]).toMatch(/tiny\.json:3: is not JSON/);
  expect(withStory(JSON.stringify(STORY), 'geo/stories/other.json')[0]).toMatch(
    /other\.json:1 id: "tiny" is not the file's name/,
  );
});

/** The stories that ship, and the facts they stand on. */
const facts = new Map(
  readdirSync('geo/facts').map((name) => [`geo/facts/${name}`, readFileSync(`geo/facts/${name}`, 'utf8')] as const),
);
const evidence = evidenceOf(recordsOf(readTables(facts).rows));
const stories: readonly StorySource[] = readdirSync('geo/stories').map((name) =>
  storySourceSchema.parse(JSON.parse(readFileSync(`geo/stories/${name}`, 'utf8'))),
);
const scenes = stories.flatMap((story) => story.scenes.map((scene) => [`${story.id}/${scene.id}`, scene] as const));

test('the two stories have the scenes that their titles promise', () => {
  expect(stories.map(({ id, scenes }) => [id, scenes.length])).toEqual([
    ['bajio-alliance', 10],
    ['mexico-hubs', 8],
  ]);
});

test.each(scenes)(
  'every claim of %s traces to a fact with a source, and its texts are filled from them',
  (_, scene) => {
    const results = proveAll(scene, evidence);
    for (const result of results) {
      if (!isProof(result)) throw new Error(`${result.claim.id}: no fact for ${result.missing}`);
      // The atlas's own counts are recomputed from records that each have their sources.
      if (result.claim.from !== 'count') expect(result.sources.length, result.claim.id).toBeGreaterThan(0);
      for (const lang of LANGS) {
        expect(claimText(result, lang, evidence.figures.units).number, result.claim.id).not.toBe('');
      }
    }
    for (const lang of LANGS) {
      for (const text of [scene.title, scene.text, scene.notes, ...scene.claims.flatMap(({ label }) => label ?? [])]) {
        const filled = fillText(text[lang], results, lang, evidence.figures.units);
        expect(filled).not.toMatch(/[{}]|—/);
        // Every number in a filled text was put there by a claim.
        expect(text[lang]).not.toMatch(/(?<![\p{L}\p{N}-])\d/u);
      }
    }
  },
);

test('whoever publishes several of the sources is called by one name', () => {
  const names = new Map<string, Set<string>>();
  for (const [, scene] of scenes) {
    for (const proof of proveAll(scene, evidence).filter(isProof)) {
      for (const source of proof.sources) {
        const { host } = sourceName(source);
        const called = names.get(host) ?? new Set();
        names.set(host, called);
        for (const name of sourceWords({ ...proof, sources: [source] }, evidence.figures.indicators)) called.add(name);
      }
    }
  }
  expect(names.get('mexico-now.com')).toEqual(new Set(['MexicoNow']));
  expect([...names].filter(([, called]) => called.size !== 1)).toEqual([]);
});

test('a claim is of the figure in its row and of no other', () => {
  const scene = stories[0]?.scenes[0];
  const [companies] = scene ? proveAll(scene, evidence) : [];
  expect(companies).toMatchObject({
    value: { is: 'number', number: 68, unit: 'companies' },
    date: '2020-12',
    sources: ['Mexico Business News, 2020-12-08, Bajio Alliance Moving Forward'],
  });
});
