import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS, PRECISIONS } from '../../../src/data/codes.ts';
import { placesOf } from '../../../src/data/places.ts';
import { drawMark, RING_UNITS } from '../../../src/map/drawing.ts';
import { imageName, lookOf, readImageName } from '../../../src/map/look.ts';
import { markFeatures } from '../../../src/map/markFeatures.ts';
import { mergePlaces } from '../../../src/map/marks.ts';
import { placeName } from '../../../src/map/placeName.ts';
import { switched } from '../../../src/map/switched.ts';
import { walk } from '../../../src/map/walk.ts';
import { PALETTES } from '../../../src/ui/palette.ts';
import { listing } from './fixture.ts';

const kindLists = fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 120 });
const lookAt = (kinds: readonly (typeof KINDS)[number][], precision: (typeof PRECISIONS)[number]) => {
  const rows = kinds.map((kind, i) => listing({ id: `o-${i}`, kind, precision }));
  const [mark] = mergePlaces(placesOf(rows, rows.keys()), 8);
  if (!mark) throw new Error('no mark');
  return lookOf(mark);
};

test('the ring is whole and shows every kind', () => {
  fc.assert(
    fc.property(kindLists, (kinds) => {
      const { parts } = lookAt(kinds, 'site');
      expect(parts.reduce((sum, [, units]) => sum + units, 0)).toBe(RING_UNITS);
      expect(parts.map(([kind]) => kind).sort()).toEqual([...new Set(kinds)].sort());
      expect(Math.min(...parts.map(([, units]) => units))).toBeGreaterThan(0);
    }),
  );
});

test('those of unknown year take a part of the ring without colour, the dated ones share the rest', () => {
  const row = fc.record({ kind: fc.constantFrom(...KINDS), since: fc.constantFrom(null, '2008') });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 120 }), (some) => {
      const rows = some.map((part, i) => listing({ id: `o-${i}`, ...part }));
      const [mark] = mergePlaces(placesOf(rows, rows.keys(), true), 8);
      if (!mark) throw new Error('no mark');
      const { parts, hollow = 0 } = lookOf(mark);
      const units = parts.reduce((sum, [, n]) => sum + n, 0);
      const dated = rows.filter(({ since }) => since !== null);
      if (dated.length === 0) expect([hollow, units]).toEqual([RING_UNITS, RING_UNITS]);
      else {
        expect(hollow + units).toBe(RING_UNITS);
        expect(hollow > 0).toBe(dated.length < rows.length);
        expect(parts.map(([kind]) => kind).sort()).toEqual([...new Set(dated.map(({ kind }) => kind))].sort());
        expect(Math.min(...parts.map(([, n]) => n))).toBeGreaterThan(0);
      }
    }),
  );
});

test('a hollow mark is drawn without its fill, whatever its precision', () => {
  const fills = (hollow: number, precision: 'site' | 'park' | 'locality') =>
    drawMark(
      { form: 'single', precision, radius: 8.5, parts: [['company', 24]], isFaint: false, hollow },
      PALETTES.light,
    ).filter(({ fill }) => fill === PALETTES.light.kinds.company).length;
  for (const precision of ['site', 'park', 'locality'] as const) {
    expect(fills(0, precision)).toBe(1);
    expect(fills(RING_UNITS, precision)).toBe(0);
  }
});

test('one among a hundred is still seen', () => {
  const { parts } = lookAt([...Array(100).fill('company'), 'cluster', 'event'], 'site');
  expect(parts).toEqual([
    ['company', RING_UNITS - 2],
    ['cluster', 1],
    ['event', 1],
  ]);
});

test('an image’s name says all that is drawn', () => {
  fc.assert(
    fc.property(
      kindLists,
      fc.constantFrom(...PRECISIONS),
      fc.constantFrom('light', 'dark'),
      (kinds, precision, theme) => {
        const look = lookAt(kinds, precision);
        expect(readImageName(imageName(look, theme))).toEqual({ look, theme, isOnStage: false });
        expect(readImageName(imageName(look, theme, true))).toEqual({ look, theme, isOnStage: true });
      },
    ),
  );
  expect(readImageName('hatch|light')).toBeNull();
});

test('one organization, one crowded place and merged places are drawn differently, and so is each precision', () => {
  const drawing = (form: 'single' | 'crowded' | 'merged', precision: (typeof PRECISIONS)[number] | null) =>
    JSON.stringify(
      drawMark(
        {
          form,
          precision,
          radius: 12,
          isFaint: false,
          parts: [
            ['company', 16],
            ['cluster', 8],
          ],
        },
        PALETTES.light,
      ),
    );
  const all = [
    ...PRECISIONS.flatMap((precision) => [drawing('single', precision), drawing('crowded', precision)]),
    drawing('merged', null),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('every kind has a drawing of its own, alone and in number', () => {
  for (const form of ['single', 'crowded'] as const) {
    const all = KINDS.map((kind) =>
      JSON.stringify(
        drawMark({ form, precision: 'site', radius: 12, isFaint: false, parts: [[kind, 24]] }, PALETTES.dark),
      ),
    );
    expect(new Set(all).size).toBe(KINDS.length);
  }
});

test('marks carry number, name and whether all is closed', () => {
  const rows = [
    listing({ id: 'a', name: 'Alfa', status: 'closed' }),
    listing({ id: 'b', name: 'Beta', lat: 22, site: 'Parque Norte', precision: 'park' }),
    listing({ id: 'c', name: 'Gama', lat: 22, site: 'Parque Norte', precision: 'park' }),
  ];
  const { features } = markFeatures(mergePlaces(placesOf(rows, rows.keys()), 8), rows, 'light', 'es');
  expect(features.map(({ properties }) => properties)).toMatchObject([
    { id: 'place:22,-100.4', count: 2, number: '2', name: 'Parque Norte · 2' },
    { id: 'place:20.6,-100.4', count: 1, number: '', name: 'Alfa' },
  ]);
});

test('on a stage a mark names who stands out in it, without brackets, and how many more', () => {
  const rows = [listing({ id: 'a' }), listing({ id: 'b', lat: 22 })];
  const marks = mergePlaces(placesOf(rows, rows.keys()), 8);
  const lit = new Map([
    ['place:20.6,-100.4', ['Alfa (former Omega)']],
    ['place:22,-100.4', ['A', 'B', 'C', 'D', 'E']],
  ]);
  const { features } = markFeatures(marks, rows, 'light', 'es', { lit });
  const names = Object.fromEntries(features.map(({ properties }) => [properties?.id, properties?.lit]));
  expect(names).toEqual({ 'place:20.6,-100.4': 'Alfa', 'place:22,-100.4': 'A\nB\nC\n+ 2' });
});

test('a place is called after its park, else its address, else its town', () => {
  const name = (...parts: Partial<Parameters<typeof listing>[0]>[]) => {
    const rows = parts.map((part, i) => listing({ ...part, id: `o-${i}` }));
    const [place] = placesOf(rows, rows.keys());
    return place && placeName(place, rows);
  };
  expect(name({ name: 'Solo' })).toBe('Solo');
  expect(name({ precision: 'park', site: 'P' }, { name: 'Parque P', kind: 'industrial-park' })).toBe('Parque P');
  expect(
    name({ precision: 'park', site: 'Q' }, { precision: 'park', site: 'P' }, { precision: 'park', site: 'P' }),
  ).toBe('P');
  expect(name({ precision: 'locality', site: 'X' }, { precision: 'locality' })).toBe('Querétaro');
});

test('a switch takes a value out and brings it back; all on is no filter', () => {
  const values = ['a', 'b', 'c'];
  expect(switched(values, [], 'b')).toEqual(['a', 'c']);
  expect(switched(values, ['a', 'c'], 'b')).toEqual([]);
  expect(switched(values, ['a'], 'a')).toEqual([]);
  expect(switched(values, ['a'], 'c')).toEqual(['a', 'c']);
});

test('arrows walk to the nearest mark in their direction', () => {
  const spots = [
    { id: 'middle', x: 100, y: 100 },
    { id: 'right', x: 160, y: 110 },
    { id: 'far right', x: 300, y: 100 },
    { id: 'above', x: 90, y: 20 },
  ];
  expect(walk(spots, null, 'ArrowRight')).toBe('middle');
  expect(walk(spots, 'middle', 'ArrowRight')).toBe('right');
  expect(walk(spots, 'right', 'ArrowRight')).toBe('far right');
  expect(walk(spots, 'middle', 'ArrowUp')).toBe('above');
  expect(walk(spots, 'middle', 'ArrowDown')).toBeNull();
  expect(walk(spots, 'middle', 'End')).toBe('above');
  expect(walk(spots, 'middle', 'x')).toBeUndefined();
});
