import { expect, test } from 'vitest';
import { readStory } from '../../../src/present/own/readStory.ts';
import { scene, story } from './storyFixture.ts';

const read = (document: unknown) => readStory(JSON.stringify(document));

test('what was exported comes back as it was', () => {
  const written = story(['a', 'b'], {
    scenes: [
      scene({
        id: 'a',
        camera: { of: 'camera', lat: 20.6, lon: -100.4, zoom: 9 },
        claims: [{ id: 'n', show: 'hero', label: { es: 'x', en: 'y' }, from: 'count', filter: { kind: ['company'] } }],
        pins: [
          { of: 'organization', id: 'parque-tijuana', tone: 'chosen', rank: 1 },
          { of: 'point', lat: 20.6, lon: -100.4, name: 'El terreno', tone: 'own' },
        ],
        rings: [{ lat: 20.6, lon: -100.4, km: 60 }],
        quiet: true,
      }),
    ],
  });
  expect(read(written)).toEqual({ ok: true, story: written });
});

test('a story of an earlier version is read, and written in the present one from then on', () => {
  for (const schema of [1, 2, 3]) expect(read({ ...story(), schema })).toEqual({ ok: true, story: story() });
});

test('what is no story at all is told apart', () => {
  expect(readStory('{"schema": 1, "scenes": [')).toEqual({ ok: false, reason: 'notJson' });
  for (const other of [null, [], 7, 'story', { type: 'FeatureCollection' }]) {
    expect(read(other)).toEqual({ ok: false, reason: 'notStory' });
  }
});

test('a story of a newer atlas is not guessed at', () => {
  expect(read({ ...story(), schema: 4, chapters: [] })).toEqual({ ok: false, reason: 'newer' });
});

test('a file beyond the limit is refused before it is parsed', () => {
  const large = story(['a'], { scenes: [scene({ notes: { es: 'x'.repeat(1_000_001), en: '' } })] });
  expect(read(large)).toEqual({ ok: false, reason: 'tooLarge' });
});

const PIN = { of: 'point', lat: 20, lon: -100, name: 'Aquí', tone: 'own' } as const;

test.each([
  ['a missing language', { title: { es: 'Solo' } }, 'scenes.0.title.en', 'invalid_type'],
  ['an unknown key', { script: 'alert(1)' }, 'scenes.0', 'unrecognized_keys'],
  ['an unknown transition', { transition: 'explode' }, 'scenes.0.transition', 'invalid_value'],
  ['a camera off the globe', { camera: { of: 'camera', lat: 120, lon: 0, zoom: 3 } }, 'scenes.0.camera.lat', 'too_big'],
  ['a text beyond the limit', { text: { es: 'x'.repeat(601), en: '' } }, 'scenes.0.text.es', 'too_big'],
  [
    'a claim of no known kind',
    { claims: [{ id: 'a', show: 'hero', from: 'rumour' }] },
    'scenes.0.claims.0.from',
    'invalid_union',
  ],
  ['a pin off the globe', { pins: [{ ...PIN, lat: 91 }] }, 'scenes.0.pins.0.lat', 'too_big'],
  ['a pin of no known tone', { pins: [{ ...PIN, tone: 'loud' }] }, 'scenes.0.pins.0.tone', 'invalid_value'],
  ['a name beyond the limit', { pins: [{ ...PIN, name: 'x'.repeat(61) }] }, 'scenes.0.pins.0.name', 'too_big'],
  ['a name that no file can hold', { pins: [{ ...PIN, name: 'a\u0000b' }] }, 'scenes.0.pins.0.name', 'invalid_format'],
  ['a heap of pins', { pins: Array(301).fill(PIN) }, 'scenes.0.pins', 'too_big'],
  ['a ring without a width', { rings: [{ lat: 20, lon: -100, km: 0 }] }, 'scenes.0.rings.0.km', 'too_small'],
  ['an id that is no id', { id: '../etc' }, 'scenes.0.id', 'invalid_format'],
])('%s is named with its place', (_, part, path, code) => {
  const result = read(story(['a'], { scenes: [{ ...scene(), ...part } as never] }));
  expect(result).toMatchObject({ ok: false, reason: 'broken' });
  expect(!result.ok && result.reason === 'broken' ? result.problems : []).toContainEqual({ path, code });
});

test('a story without scenes, and one with too many, are refused', () => {
  expect(read(story([]))).toMatchObject({ ok: false, problems: [{ path: 'scenes', code: 'too_small' }] });
  const many = Array.from({ length: 61 }, (_, i) => `s${i}`);
  expect(read(story(many))).toMatchObject({ ok: false, problems: [{ path: 'scenes', code: 'too_big' }] });
});

test('two scenes, or two claims of a scene, under one id are refused with the place of the second', () => {
  const claim = { id: 'n', show: 'text', from: 'count', filter: {} } as const;
  const doubled = story([], {
    scenes: [scene({ id: 'a', claims: [claim, claim] }), scene({ id: 'b', claims: [claim] }), scene({ id: 'a' })],
  });
  expect(read(doubled)).toEqual({
    ok: false,
    reason: 'broken',
    problems: [
      { path: 'scenes.2.id', code: 'double' },
      { path: 'scenes.0.claims.1.id', code: 'double' },
    ],
  });
});

test('names that objects have by nature are only names', () => {
  const text = JSON.stringify(story(['a'])).replace('"schema":3', '"schema":3,"__proto__":{"polluted":true}');
  expect(readStory(text)).toMatchObject({ ok: false });
  expect({}).not.toHaveProperty('polluted');
});

test('markup in a text is text', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const pins = [{ ...PIN, name: hostile }];
  expect(read(story(['a'], { scenes: [scene({ title: { es: hostile, en: hostile }, pins })] }))).toMatchObject({
    ok: true,
    story: { scenes: [{ title: { es: hostile }, pins }] },
  });
});
