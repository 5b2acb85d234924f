import { expect, test } from 'vitest';
import { frameOfScene, viewOfScene } from '../../../src/present/sceneView.ts';
import { cameraOf, sceneOfView } from '../../../src/share/sceneOfView.ts';
import { overlayOfScene } from '../../../src/share/sceneOverlay.ts';
import { NO_OVERLAY, type Overlay } from '../../../src/state/overlay.ts';
import { listingOf } from '../../../src/state/selectors.ts';
import { initialState, knownIn } from '../../../src/state/store.ts';
import { HOME, type View } from '../../../src/state/view.ts';
import { readView } from '../../../src/state/viewCodec.ts';
import { FACTS } from '../../fixtures/facts.ts';
import { scene } from './storyFixture.ts';

const ENVIRONMENT = { lang: 'es', theme: 'light', reducedMotion: false } as const;
const stateOf = (view: Partial<View>) => initialState(FACTS, ENVIRONMENT, { ...HOME, ...view });
const CAMERA = '#map=7.4/20.6/-100.39';

test('a view becomes a scene and shows itself again', () => {
  const view = { facets: { kind: ['company'], state: ['MX-QUE'] }, color: 'organizations', layers: [] } as const;
  const made = sceneOfView(stateOf({ ...view, lang: 'en', theme: 'dark' }), CAMERA);
  const shown = viewOfScene({ ...HOME, lang: 'es' }, made, knownIn(FACTS));
  expect(shown).toMatchObject({ ...view, lang: 'es', theme: null, tab: 'present' });
  expect(frameOfScene(made)).toEqual({
    of: 'camera',
    zoom: 7.4,
    lat: 20.6,
    lon: -100.39,
    isClear: true,
    pace: 'flight',
  });
});

test('what is filtered by facets is counted again, what is searched is not', () => {
  const counted = sceneOfView(stateOf({ facets: { kind: ['company'] } }), '');
  expect(counted.claims).toMatchObject([{ id: 'n', from: 'count', filter: { kind: ['company'] } }]);
  expect(sceneOfView(stateOf({ q: 'alas', facets: { kind: ['company'] } }), '').claims).toEqual([]);
  expect(sceneOfView(stateOf({ year: 2000, facets: { kind: ['company'] } }), '').claims).toEqual([]);
  expect(sceneOfView(stateOf({}), '').claims).toEqual([]);
});

test('what is open gives the scene its title and its spotlight', () => {
  const made = sceneOfView(stateOf({ select: 'alas-queretaro' }), '');
  expect(made).toMatchObject({ title: { es: 'Alas Querétaro' }, lit: ['alas-queretaro'], camera: { of: 'alliance' } });
});

test('a scene made in another workspace keeps its link, and the stage stays the stage', () => {
  const made = sceneOfView(stateOf({ tab: 'compare' }), '');
  expect(made.view).toBe('tab=compare');
  const present = { ...HOME.present, story: 'own-story', scene: 2, stage: true };
  expect(viewOfScene({ ...HOME, present }, made, knownIn(FACTS))).toMatchObject({ tab: 'present', present });
});

test('what a scene names and the facts do not know is left out', () => {
  const shown = viewOfScene(HOME, scene({ view: 'kind=compny&select=gone&base=online' }), knownIn(FACTS));
  expect(shown).toMatchObject({ facets: {}, select: null, base: 'builtin' });
});

test('only a fade and a cut jump', () => {
  expect(frameOfScene(scene({ transition: 'fade' })).pace).toBe('jump');
  expect(frameOfScene(scene({ transition: 'fly' })).pace).toBe('flight');
});

test('a camera is read from the address or not at all', () => {
  expect(cameraOf('#map=7/20/-100&x=1')).toEqual({ zoom: 7, lat: 20, lon: -100 });
  for (const hash of ['', '#map=', '#map=a/b/c', '#map=7/20']) expect(cameraOf(hash)).toBeNull();
});

test('a comparison keeps its colours and what it lights on stage, a search for sites its candidate', () => {
  const compare = { ...HOME.compare, areas: ['MX-QUE', 'MX-BCN', 'MX'] as const, row: 'jobs.people' };
  const lit = { ...NO_OVERLAY, lit: ['MX-QUE', 'alas-queretaro'] };
  const compared = sceneOfView({ ...stateOf({ tab: 'compare', compare }), overlay: lit }, '');
  expect(compared.view).toContain('color=jobs');
  expect(compared.title).toEqual({
    es: 'Querétaro, Baja California y México',
    en: 'Querétaro, Baja California, and Mexico',
  });
  const pair = { ...compare, section: 'synergies', pair: ['MX-QUE', 'MX-JAL'] } as const;
  const paired = sceneOfView(stateOf({ tab: 'compare', compare: pair, facets: { kind: ['company'] } }), '');
  expect(paired.title.es).toBe('Querétaro y Jalisco · Empresas');
  expect(compared.lit).toEqual(['MX-QUE', 'alas-queretaro']);
  const opened = sceneOfView({ ...stateOf({ tab: 'compare', compare, select: 'MX-BCN' }), overlay: lit }, '');
  expect(opened.lit).toEqual(['MX-BCN', 'MX-QUE', 'alas-queretaro']);
  const unknown = sceneOfView(stateOf({ tab: 'compare', compare: { ...compare, row: 'atlas.kind.company' } }), '');
  expect(unknown.view).not.toContain('color=');
  const sites = { ...HOME.sites, candidate: 'parque-tijuana' };
  expect(sceneOfView(stateOf({ tab: 'sites', sites }), '').lit).toEqual(['parque-tijuana']);
  expect(sceneOfView(stateOf({ tab: 'sites', sites: { ...sites, candidate: 'own:1' } }), '').lit).toEqual([]);
});

test('pins and rings of a search for sites stand on stage again, in its language, without what was clicked', () => {
  const parque = listingOf(FACTS, 'parque-tijuana');
  const at = { lat: parque?.lat as number, lon: parque?.lon as number };
  const overlay: Overlay = {
    ...NO_OVERLAY,
    isQuiet: true,
    pins: [
      { id: 'parque-tijuana', ...at, label: 'Parque', tone: 'chosen', rank: 2 },
      { id: 'own:1', lat: 20.5, lon: -100.5, label: 'El terreno', tone: 'own', rank: null },
    ],
    rings: [1200, 30, 30].map((km, i) => ({ id: `${i}`, ...at, km, label: 'as of now' })),
    onPin: () => {},
  };
  const sites = { ...HOME.sites, candidate: 'own:1' };
  const made = sceneOfView({ ...stateOf({ tab: 'sites', sites }), overlay }, '');
  expect(made.pins).toEqual([
    { of: 'organization', id: 'parque-tijuana', tone: 'chosen', rank: 2 },
    { of: 'point', lat: 20.5, lon: -100.5, name: 'El terreno', tone: 'own' },
  ]);
  expect(made.title.es).toBe('Parque');
  // The number of an own location means nothing on another device.
  expect(made.view).toBe('tab=sites');
  const shown = overlayOfScene(made, FACTS, 'en');
  expect(shown).toMatchObject({ isQuiet: true, onPin: null });
  expect(shown.pins.map(({ label, rank, tone }) => [label, rank, tone])).toEqual([
    [parque?.name, 2, 'chosen'],
    ['El terreno', null, 'own'],
  ]);
  expect(shown.rings.map(({ label }) => label)).toEqual(['1,200 km', '30 km', '']);
  const gone = scene({ pins: [{ of: 'organization', id: 'gone-park', tone: 'candidate' }] });
  expect(overlayOfScene(gone, FACTS, 'en').pins).toEqual([]);
});

test('a map without pins and rings adds nothing to its scene', () => {
  expect(Object.keys(sceneOfView(stateOf({}), ''))).not.toContain('pins');
});

test('a search for sites says what its pins and their numbers are', () => {
  const { view } = readView('tab=sites&step=ranking&criteria=airport:max25:score,school:max40', knownIn(FACTS));
  const at = { lat: 20, lon: -100, label: 'Site' };
  const pins = [
    { ...at, id: 'a', tone: 'candidate', rank: 1 },
    { ...at, id: 'b', tone: 'own', rank: null },
    { ...at, id: 'c', tone: 'fallen', rank: null },
  ] as const;
  const made = sceneOfView({ ...stateOf(view), overlay: { ...NO_OVERLAY, pins } }, '');
  expect(made.title).toEqual({ es: 'Clasificación de sitios: 1 criterio', en: 'Ranking of sites: 1 criterion' });
  expect(made.text.en).toBe(
    'The number in a pin is its rank by 1 criterion and its weight, with facts as of 24 November 2026; ties share a rank, and where pins crowd only the best show theirs. Those further behind have no number. The small ones with a grey edge fail a must-have.',
  );
  const alike = pins.map((pin) => ({ ...pin, rank: null, tone: 'candidate' as const }));
  const unranked = sceneOfView({ ...stateOf(view), overlay: { ...NO_OVERLAY, pins: alike } }, '');
  expect(unranked.text.es).toBe('Los puntos son los candidatos de la búsqueda.');
});
