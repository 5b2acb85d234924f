import { expect, test } from 'vitest';
import { PRESETS, presetOf } from '../../../src/sites/criteria/presets.ts';
import { keyOf } from '../../../src/state/criteria.ts';
import { catalogue, indicators } from './fixture.ts';

const figures = { indicators, catalogue: new Map(catalogue.map((entry) => [entry.indicator, entry])) };

test.each(PRESETS)('%s adds criteria and weights, never thresholds', (preset) => {
  const { criteria, weights } = presetOf(preset, figures);
  expect(criteria.length).toBeGreaterThan(4);
  expect(criteria.filter(({ must }) => must !== null)).toEqual([]);
  expect(criteria.every(({ isScored }) => isScored)).toBe(true);
  expect(Object.keys(weights)).toEqual(criteria.map(({ measure }) => keyOf(measure)));
});

test('what is better follows the catalogue', () => {
  const rent = presetOf('machining', figures).criteria.find(({ measure }) => measure.of === 'figure');
  expect(rent?.prefer).toBe('less');
});

test('a figure that no two states have is left out', () => {
  const { criteria } = presetOf('mro', { ...figures, indicators: [] });
  expect(criteria.every(({ measure }) => measure.of !== 'figure')).toBe(true);
});
