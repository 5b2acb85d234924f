import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginnings, begunBy } from '../../../src/data/beginnings.ts';
import { applyFilter, buildIndex } from '../../../src/data/filter.ts';
import { placesOf } from '../../../src/data/places.ts';
import { listing } from '../map/fixture.ts';

const years = fc.array(fc.option(fc.integer({ min: 1950, max: 2030 }), { nil: null }), { maxLength: 60 });
const rowsOf = (some: readonly (number | null)[]) =>
  some.map((year, i) =>
    listing({ id: `o-${i}`, since: year === null ? null : `${year}-05`, kind: i % 2 ? 'company' : 'airport' }),
  );
const filter = { q: '', facets: {}, since: null };

test('a year leaves out what began later and keeps what is of unknown year; both are counted', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 1990, max: 2026 }), (some, year) => {
      const index = buildIndex(rowsOf(some), () => []);
      const { visible, counts } = applyFilter(index, { ...filter, year });
      const whole = beginnings(index, applyFilter(index, filter).visible);
      expect(whole.dated + whole.undated).toBe(some.length);
      expect(visible.length).toBe(begunBy(whole, year) + whole.undated);
      expect([...visible].every((i) => (some[i] ?? 0) <= year)).toBe(true);
      expect([...counts.kind.values()].reduce((sum, n) => sum + n, 0)).toBe(visible.length);
    }),
  );
});

test('no year and no year said are the same: today', () => {
  const index = buildIndex(rowsOf([null, 1999, 2026]), () => []);
  expect(applyFilter(index, { ...filter, year: null })).toEqual(applyFilter(index, filter));
});

test('a place tells its undated ones by kind, but only where a year is shown', () => {
  const rows = rowsOf([null, 1999, null, null]);
  expect([...(placesOf(rows, rows.keys())[0]?.undated ?? [])]).toEqual([]);
  expect(placesOf(rows, rows.keys(), true)[0]?.undated).toEqual(
    new Map([
      ['airport', 2],
      ['company', 1],
    ]),
  );
});
