import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { mapStyle } from '../../../../src/map/style.ts';
import { evaluate } from '../../../../src/map/vector/expression.ts';
import { LAYERS } from '../../../../src/state/view.ts';
import { shapes } from '../fixture.ts';

const color = { classOf: new Map([['MX-QUE', 0]]), count: 1 };
const styles = [null, color].map((colored) =>
  mapStyle({ theme: 'light', lang: 'en', layers: LAYERS, color: colored, scale: 1.25, shapes, isComplete: true }),
);

/** Every expression of every layer, with the name of where it stands. */
const expressions = styles.flatMap(({ layers }) =>
  layers.flatMap((layer) => {
    const { filter, layout = {}, paint = {} } = layer as { filter?: unknown; layout?: object; paint?: object };
    return [['filter', filter] as const, ...Object.entries({ ...layout, ...paint })]
      .filter(([, value]) => Array.isArray(value) && typeof value[0] === 'string')
      .map(([name, value]) => [`${layer.id} ${name}`, value] as const);
  }),
);
const parse = (value: unknown) => createExpression(value as never, 'layers[0].paint.line-width');

const FEATURES = [
  { shape: 'states', code: 'MX-QUE' },
  { shape: 'states', code: 'MX-BCN' },
  { shape: 'towns', name: 'México', name_en: 'Mexico City', rank: 1, population: 5 },
  { shape: 'towns', name: 'León', rank: 2, population: 2 },
  { shape: 'label-points', kind: 'state', code: 'MX-JAL', name_en: 'Jalisco', name_es: 'Jalisco' },
  { shape: 'state-borders', kind: 'state', alliance: true, edge: 'inner' },
  { shape: 'coast', alliance: false },
  { shape: 'pin', tone: 'chosen', rank: '1', order: 3, priority: 0, label: 'One' },
  { shape: 'pin', tone: 'ring', rank: '', order: 4, priority: 0, label: 'Three' },
  { shape: 'pin', tone: 'fallen', rank: '', order: 0, priority: 0, label: 'Two' },
  { id: 'place:1,2', image: 'x', radius: 12, count: 3, number: '3', name: 'Park' },
];

/** MapLibre's value; undefined where it stumbles over a property that the feature lacks, which no layer's filter lets happen. */
function theirsOf(value: unknown, zoom: number, properties: object, selected: boolean): unknown {
  const parsed = parse(value);
  if (parsed.result === 'error') return value;
  try {
    return parsed.value.evaluateWithoutErrorHandling({ zoom } as never, { type: 1, properties } as never, { selected });
  } catch {
    return undefined;
  }
}

test('every expression of the style is evaluated as MapLibre does', () => {
  let compared = 0;
  for (const [name, value] of expressions) {
    for (const zoom of [3, 5.6, 7.3, 9.9, 14]) {
      for (const properties of FEATURES) {
        for (const selected of [true, false]) {
          const theirs = theirsOf(value, zoom, properties, selected);
          if (theirs === undefined) continue;
          const ours = evaluate(value, { zoom, properties, state: { selected } });
          if (typeof theirs === 'number') expect(ours, name).toBeCloseTo(theirs, 9);
          else expect(ours, name).toEqual(theirs);
          compared++;
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(10_000);
});
