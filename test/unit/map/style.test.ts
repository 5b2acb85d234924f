import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { LANGS, THEMES } from '../../../src/data/lang.ts';
import { placesOf } from '../../../src/data/places.ts';
import { classify } from '../../../src/map/choropleth.ts';
import { markFeatures } from '../../../src/map/markFeatures.ts';
import { mergePlaces } from '../../../src/map/marks.ts';
import { onlineStyle } from '../../../src/map/online.ts';
import { overlayFeatures } from '../../../src/map/overlayFeatures.ts';
import { mapStyle, withData } from '../../../src/map/style.ts';
import { type Context, evaluate } from '../../../src/map/vector/expression.ts';
import { LAYERS, type Layer } from '../../../src/state/view.ts';
import { listing, shapes } from './fixture.ts';

const listings = [
  listing({ id: 'single' }),
  listing({ id: 'at-park', precision: 'park', lat: 21.1, kind: 'industrial-park' }),
  listing({ id: 'also-at-park', precision: 'park', lat: 21.1, status: 'closed' }),
];
const marks = mergePlaces(placesOf(listings, listings.keys()), 8);
const colored = classify(
  new Map([
    ['MX-QUE', 80],
    ['MX-GUA', 12],
    ['MX-SON', 50],
  ]),
);

type Shown = {
  layers: readonly Layer[];
  color: Parameters<typeof mapStyle>[0]['color'];
  litStates?: readonly string[];
};
const VIEWS: Readonly<Record<string, Shown>> = {
  home: { layers: LAYERS, color: null },
  'no layers': { layers: [], color: null },
  'names only': { layers: ['labels'], color: null },
  colored: { layers: LAYERS, color: { classOf: colored.classOf, count: colored.classes.length } },
  'on stage': { layers: LAYERS, color: null, litStates: ['MX-QUE', 'MX-SON'] },
  'colored without any figure': { layers: LAYERS, color: { classOf: new Map(), count: 0 } },
};
const cases = THEMES.flatMap((theme) =>
  LANGS.flatMap((lang) => Object.entries(VIEWS).map(([name, view]) => ({ theme, lang, name, view }))),
);
const styleOf = ({ theme, lang, view }: (typeof cases)[number]): StyleSpecification =>
  withData(
    mapStyle({ theme, lang, ...view, scale: 1, shapes, isComplete: true }),
    markFeatures(marks, listings, theme, lang, view.litStates ? { lit: new Map() } : null),
    overlayFeatures({
      rings: [{ id: 'near', lat: 20.6, lon: -100.4, km: 30, label: '30 km' }],
      lines: [{ id: 'line', from: { lat: 20.6, lon: -100.4 }, to: { lat: 21, lon: -101 }, label: '76 km' }],
      pins: [{ id: 'pin', lat: 20.6, lon: -100.4, label: 'Pin', tone: 'chosen', rank: 1 }],
    }),
  );

describe.each(cases)('$theme, $lang, $name', (sample) => {
  const style = styleOf(sample);

  test('is a valid style', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test('has unique layers with sources that exist', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const missing = style.layers.filter((layer) => 'source' in layer && !(String(layer.source) in style.sources));
    expect(missing).toEqual([]);
  });

  test('reads only properties that its sources have', () => {
    for (const layer of style.layers) {
      if (!('source' in layer)) continue;
      const source = style.sources[String(layer.source)] as { data: GeoJSON.FeatureCollection };
      const known = new Set(source.data.features.flatMap(({ properties }) => Object.keys(properties ?? {})));
      expect(propertiesIn(layer).filter((name) => !known.has(name))).toEqual([]);
    }
  });

  test('asks nothing of another host', () => {
    expect(JSON.stringify({ ...style, sources: {} })).not.toMatch(/https?:/);
    expect(style.glyphs).toBeUndefined();
  });
});

test('marks lie above all else, and get the room first', () => {
  const ids = mapStyle({
    theme: 'light',
    lang: 'es',
    ...(VIEWS.home as (typeof VIEWS)[string]),
    scale: 1,
    shapes,
    isComplete: true,
  }).layers.map(({ id }) => id);
  expect(ids.filter((id) => !id.startsWith('overlay-')).at(-1)).toBe('marks');
  expect(ids.indexOf('marks')).toBeLessThan(ids.indexOf('overlay-pin'));
  expect(ids.indexOf('states-rest')).toBeLessThan(ids.indexOf('borders'));
  expect(ids.indexOf('borders')).toBeLessThan(ids.indexOf('alliance-edge'));
  expect(ids.indexOf('state-names')).toBeLessThan(ids.indexOf('mark-names'));
});

test('a stage names the states that the talk is about, and no sea or other country', () => {
  const named = (litStates: readonly string[]) =>
    mapStyle({
      theme: 'light',
      lang: 'es',
      layers: LAYERS,
      color: null,
      scale: 2.6,
      shapes,
      isComplete: true,
      litStates,
    })
      .layers.filter(({ id }) => /^(sea|country|state|stage|alliance)-.*names$/.test(id))
      .map((layer) => [layer.id, JSON.stringify('filter' in layer ? layer.filter : null).match(/MX-\w+/g) ?? []]);
  expect(named(['MX-QUE'])).toEqual([
    ['stage-alliance-names', ['MX-GUA', 'MX-JAL', 'MX-AGU', 'MX-SLP']],
    ['stage-lit-names', ['MX-QUE']],
  ]);
  // Where others stand out, the Alliance's are not what it is about.
  expect(named(['MX-SON'])).toEqual([
    ['stage-alliance-names', []],
    ['stage-lit-names', ['MX-SON']],
  ]);
});

test('sources are the same objects from style to style, so that nothing is laid out anew', () => {
  const [first, second] = [cases[0], cases.at(-1)].map(
    (sample) =>
      mapStyle({
        theme: 'light',
        lang: 'es',
        ...(sample as (typeof cases)[number]).view,
        scale: 1,
        shapes,
        isComplete: true,
      }).sources,
  );
  expect(first?.ground).toBe(second?.ground);
});

test('where the map is narrow, what a pin is called stands below it first', () => {
  const [sample] = cases as [(typeof cases)[number]];
  const anchors = (isNarrow: boolean) => {
    const style = mapStyle({
      theme: 'light',
      lang: 'es',
      ...sample.view,
      scale: 1,
      shapes,
      isComplete: true,
      isNarrow,
    });
    const names = style.layers.find(({ id }) => id === 'overlay-pin-name');
    return names?.type === 'symbol' ? names.layout?.['text-variable-anchor'] : undefined;
  };
  expect(anchors(true)).toEqual(['top', 'bottom', 'left', 'right']);
  expect(anchors(false)).toEqual(['left', 'right', 'top', 'bottom']);
});

test('a state under the pointer stands out among those that a workspace lights', () => {
  const { layers } = styleOf(cases[0] as (typeof cases)[number]);
  const outlines = layers.filter((layer) => layer.id.startsWith('state-outline') && layer.type === 'line');
  const drawn = (state: Context['state']) =>
    outlines.map((layer) => {
      const { paint } = layer as Extract<typeof layer, { type: 'line' }>;
      const read = (value: unknown) => evaluate(value, { zoom: 6, properties: {}, state });
      return [read(paint?.['line-width']), read(paint?.['line-color'])];
    });
  const width = (state: Context['state']) => Math.max(...drawn(state).map(([px]) => Number(px)));
  expect(width({ hovered: true, lit: true })).toBeGreaterThan(width({ hovered: false, lit: true }) + 1);
  expect(width({ hovered: true, lit: false })).toBeLessThan(width({ hovered: false, lit: true }));
  // The outlines of its neighbours lie below its own, in another colour.
  const [[, lit], [, hovered]] = drawn({ hovered: true, lit: true }) as [unknown[], unknown[]];
  expect(hovered).not.toBe(lit);
});

test('switching the Alliance off draws its states like the rest', () => {
  const style = mapStyle({
    theme: 'light',
    lang: 'es',
    layers: ['states'],
    color: null,
    scale: 1,
    shapes,
    isComplete: true,
  });
  const fill = style.layers.find(({ id }) => id === 'states-alliance') as { filter: unknown };
  expect(JSON.stringify(fill.filter)).not.toContain('MX-QUE');
  expect(style.layers.find(({ id }) => id === 'alliance-edge')?.layout?.visibility).toBe('none');
});

test('the first picture has the land and the records, and needs few shaders: no paint of it reads a feature', () => {
  const [first] = cases as [(typeof cases)[number]];
  const style = mapStyle({ theme: 'light', lang: 'es', ...first.view, scale: 1, shapes, isComplete: false });
  const ids = style.layers.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['states-rest', 'alliance-edge', 'marks']));
  expect(ids).not.toContain('state-names');
  expect(style.layers.flatMap((layer) => propertiesIn(layer.paint))).toEqual([]);
});

test('an online map lies below, under names of its own, with the page’s font', () => {
  const online: StyleSpecification = {
    version: 8,
    glyphs: 'https://tiles.example.org/{fontstack}/{range}.pbf',
    sprite: 'https://tiles.example.org/sprite',
    sources: { ground: { type: 'vector', url: 'https://tiles.example.org/planet' } },
    layers: [
      { id: 'sea', type: 'background' },
      {
        id: 'marks',
        type: 'symbol',
        source: 'ground',
        'source-layer': 'place',
        layout: { 'text-field': ['get', 'name'] },
      },
    ],
  };
  const ours = styleOf(cases[0] as (typeof cases)[number]);
  const style = onlineStyle(online, ours, false);
  expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  expect(style.layers.slice(0, 2).map(({ id }) => id)).toEqual(['online-sea', 'online-marks']);
  expect(style.layers.filter(({ id }) => !id.startsWith('overlay-')).at(-1)?.id).toBe('marks');
  expect(style.glyphs).toBeUndefined();
  expect(style.sources.ground).toBe(ours.sources.ground);
});

/** Names that the expressions of a layer get from its features. */
function propertiesIn(node: unknown): string[] {
  if (!node || typeof node !== 'object') return [];
  if (Array.isArray(node) && node[0] === 'get' && typeof node[1] === 'string') return [node[1]];
  return Object.values(node).flatMap(propertiesIn);
}
