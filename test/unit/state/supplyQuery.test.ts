import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTIVITIES } from '../../../src/data/codes.ts';
import { MAX_SUPPLY_KM, parseSupply, USUAL_SUPPLY, writeSupply } from '../../../src/state/supplyQuery.ts';

const query = fc.record({
  km: fc.integer({ min: 1, max: MAX_SUPPLY_KM }),
  activities: fc.subarray([...ACTIVITIES]),
  match: fc.constantFrom('any', 'all'),
  unknownToo: fc.boolean(),
  townToo: fc.boolean(),
});

test('every query comes back from its link', () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(parseSupply(writeSupply(asked))).toEqual(asked);
    }),
  );
});

test('the usual query reads as one would say it', () => {
  expect(writeSupply(USUAL_SUPPLY)).toBe('engines_machining:60');
});

test.each([
  '',
  'engines',
  'engines:0',
  'engines:501',
  'wings:60',
  'engines_engines:60',
  'engines:60:all',
  'engines:60:town:any',
])('"%s" is no query', (text) => {
  expect(parseSupply(text)).toBe(undefined);
});
