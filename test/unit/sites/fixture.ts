import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { makeFacts } from '../../../src/data/load.ts';
import type { CatalogueEntry, Indicator, Organization } from '../../../src/data/schema.ts';
import type { Measurer, Values } from '../../../src/sites/engine/measure.ts';
import { type Criterion, keyOf, plainCriterion } from '../../../src/state/criteria.ts';

const published = <Value>(file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as Value;

/** The facts as they are published, see `npm run facts`. */
export const { organizations } = published<{ organizations: readonly Organization[] }>('organizations.json');
export const { indicators, catalogue } = published<{
  indicators: readonly Indicator[];
  catalogue: readonly CatalogueEntry[];
}>('indicators.json');
export const REAL_FACTS = makeFacts('2026-05-20+00000000', organizations, [], () => []);

/** A criterion with nothing behind it, told apart by its number. */
export const criterion = (number: number, part: Partial<Criterion> = {}): Criterion => ({
  ...plainCriterion({ of: 'figure', indicator: `c${number}`, unit: 'points' }),
  isScored: true,
  ...part,
});

/** One row of values for each criterion, by its number; null is missing. */
export type Table = readonly (readonly (number | null)[])[];

/** Measures criteria by looking them up. */
export function lookUp(criteria: readonly Criterion[], table: Table): Measurer {
  const byKey = new Map<string, Values>(
    criteria.map(({ measure }, k) => {
      const column = Float64Array.from(table[k] ?? [], (value) => value ?? Number.NaN);
      return [keyOf(measure), { low: column, high: column, group: new Int32Array(column.length).fill(-1) }];
    }),
  );
  return (measure) => byKey.get(keyOf(measure)) as Values;
}

const anyPart = fc.record({
  prefer: fc.constantFrom('more' as const, 'less' as const),
  unknown: fc.constantFrom('keep' as const, 'drop' as const),
  isOff: fc.boolean(),
  must: fc.option(
    fc.record({ op: fc.constantFrom('max' as const, 'min' as const), value: fc.integer({ min: 0, max: 20 }) }),
  ),
});
const exactly = (length: number) => ({ minLength: length, maxLength: length });

/** Criteria with weights and values for some candidates. `missing` of ten values are missing. */
export const anyCase = (missing: number) =>
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 9 })).chain(([width, count]) => {
    const value = fc.oneof(
      { weight: 10 - missing, arbitrary: fc.integer({ min: 0, max: 20 }) },
      { weight: missing, arbitrary: fc.constant(null) },
    );
    return fc.record({
      criteria: fc.array(anyPart, exactly(width)).map((parts) => parts.map((part, k) => criterion(k, part))),
      weights: fc.array(fc.integer({ min: 0, max: 100 }), exactly(width)),
      table: fc.array(fc.array(value, exactly(count)), exactly(width)),
      count: fc.constant(count),
    });
  });
