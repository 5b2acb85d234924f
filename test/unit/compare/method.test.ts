import { expect, test } from 'vitest';
import { EXAMPLES } from '../../../src/compare/method/examples.ts';
import { METHOD_PARTS, METHOD_TEXTS } from '../../../src/compare/method/texts.ts';
import { LANGS } from '../../../src/data/lang.ts';
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

test('symbols stand between pairs of underscores', () => {
  for (const lang of LANGS) {
    for (const part of METHOD_PARTS) expect(METHOD_TEXTS[lang][part].formula.split('_').length % 2).toBe(1);
  }
});
