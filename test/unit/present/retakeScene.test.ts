import { expect, test } from 'vitest';
import type { Scene } from '../../../src/data/storySchema.ts';
import { retakeScene } from '../../../src/share/retakeScene.ts';
import { sceneOfView } from '../../../src/share/sceneOfView.ts';
import { initialState } from '../../../src/state/store.ts';
import { HOME, type View } from '../../../src/state/view.ts';
import { FACTS } from '../../fixtures/facts.ts';
import { scene, story } from './storyFixture.ts';

const stateOf = (view: Partial<View>) =>
  initialState(FACTS, { lang: 'es', theme: 'light', reducedMotion: false }, { ...HOME, ...view });
const companies = stateOf({ facets: { kind: ['company'] } });
const universities = stateOf({ facets: { kind: ['university'] } });
const searched = stateOf({ q: 'alas', facets: { kind: ['company'] } });
const both = (text: string) => ({ es: text, en: text });
const retaken = (before: Scene, state = universities) =>
  retakeScene(story(['a'], { edition: FACTS.edition }), before, state, '#map=7/20.5/-100.5');

test('the map’s own title and count go with the map', () => {
  const after = retaken(sceneOfView(companies, ''));
  expect(after).toMatchObject({
    view: 'kind=university',
    camera: { of: 'camera', zoom: 7 },
    title: { es: 'Universidades', en: 'Universities' },
    claims: [{ from: 'count', filter: { kind: ['university'] } }],
  });
  expect(after).toEqual({ ...sceneOfView(universities, '#map=7/20.5/-100.5') });
});

test('a view that cannot be counted again leaves no count behind', () => {
  expect(retaken(sceneOfView(companies, ''), searched).claims).toEqual([]);
});

test('what somebody wrote stays, in the language they wrote it in', () => {
  const made = sceneOfView(companies, '');
  const after = retaken({ ...made, title: { ...made.title, es: 'Los talleres' }, text: both('Son {n2}.') });
  expect(after.title).toEqual({ es: 'Los talleres', en: 'Universities' });
  expect(after.text).toEqual(both('Son {n2}.'));
});

test('a count that names what it counts stays, the map’s own keeps its name in the texts', () => {
  const { claims } = sceneOfView(companies, '');
  const own = { id: 'n', show: 'hero', label: both('talleres'), from: 'count', filter: { kind: ['company'] } } as const;
  const generic = claims.map((claim) => ({ ...claim, id: 'n2', show: 'text' as const }));
  const after = retaken(scene({ claims: [own, ...generic] }));
  expect(after.claims).toMatchObject([own, { id: 'n2', show: 'text', filter: { kind: ['university'] } }]);
});

test('counts of earlier versions, which said “on the map”, go as well', () => {
  const label = both('organizaciones en el mapa, según este atlas');
  const before = scene({
    claims: [{ id: 'n', show: 'hero', label, from: 'count', filter: { kind: ['company'] } }],
  });
  expect(retaken(before).claims[0]?.label?.es).toBe('organizaciones en este atlas con este filtro');
});
