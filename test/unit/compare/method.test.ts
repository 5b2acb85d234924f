import { expect, test } from 'vitest';
import { EXAMPLES } from '../../../src/compare/method/examples.ts';
import { METHOD_PARTS, METHOD_TEXTS } from '../../../src/compare/method/texts.ts';
import { LANGS } from '../../../src/data/lang.ts';
import { distanceKm } from '../../../src/lib/distance.ts';
import { publishedComparison, publishedFacts } from './publishedComparison.ts';

const facts = publishedFacts();
const given = (lang: 'es' | 'en') => ({ comparison: publishedComparison(facts), facts, lang, today: 2026 });

test.each(LANGS)('every formula is worked with real numbers, in %s', (lang) => {
  for (const part of METHOD_PARTS) {
    const example = EXAMPLES[part](given(lang));
    expect(example, part).toMatch(/\d/);
    expect(example, part).not.toMatch(/undefined|null|NaN/);
  }
});

test('the example per million is right: count ÷ population × 1,000,000', () => {
  const numbers = /(\d+) ÷ ([\d,]+) .* = ([\d.]+)\.$/.exec(EXAMPLES.perMillion(given('en')) ?? '');
  const [count = 0, population = 0, result = 0] = (numbers ?? [])
    .slice(1)
    .map((text) => Number(text.replaceAll(',', '')));
  expect(count).toBeGreaterThan(0);
  expect(result).toBeCloseTo((count * 1_000_000) / population, 2);
});

test('the example of a range holds every figure that makes it', () => {
  expect(EXAMPLES.newest(given('en'))).toBe(
    'Aerospace companies (companies), Querétaro: 50 (Jan 2020), 85 (Nov 2019), 50 (2019), 80 (2019). The cell shows 50–85 companies · 2019–2020 · newest 50 (Jan 2020) · 4 sources.',
  );
});

test('the example of places counts who is better', () => {
  expect(EXAMPLES.places(given('en'))).toBe(
    'Aerospace companies (companies): Querétaro 50–85, Guanajuato 10, Jalisco 11, Aguascalientes 2, San Luis Potosí 4. Better than Guanajuato for certain: Querétaro, Jalisco, so best = 1 + 2 = 3. Better perhaps: Querétaro, Jalisco, so worst = 1 + 2 = 3. Guanajuato is 3rd of 5.',
  );
});

test('the example of a distance has the points it is computed from', () => {
  const text = EXAMPLES.distance(given('en')) ?? '';
  const degrees = [...text.matchAll(/φ = (-?[\d.]+)°, λ = (-?[\d.]+)°/g)].map(([, lat, lon]) => ({
    lat: Number(lat),
    lon: Number(lon),
  }));
  const km = Number(/: ([\d,.]+) km\.$/.exec(text)?.[1]?.replace(',', ''));
  const [from, to] = degrees;
  if (!from || !to) throw new Error('no points');
  expect(Math.round(distanceKm(from, to))).toBe(km);
});

test('every formula has a unit, and what stands on its left is told', () => {
  for (const lang of LANGS) {
    for (const part of METHOD_PARTS) {
      const { formula, unit, symbols } = METHOD_TEXTS[lang][part];
      expect(unit, part).toMatch(/^(Unit|Unidad|Without|Sin)/);
      const left = formula.split('=')[0]?.replaceAll('_', '').trim().split(',')[0];
      expect(symbols[0]?.[0], part).toMatch(new RegExp(`^${left?.replace(/[()]/g, '\\$&')}`));
    }
  }
});

test('symbols stand between pairs of underscores', () => {
  for (const lang of LANGS) {
    for (const part of METHOD_PARTS) expect(METHOD_TEXTS[lang][part].formula.split('_').length % 2).toBe(1);
  }
});
