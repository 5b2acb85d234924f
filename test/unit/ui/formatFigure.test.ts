import { expect, test } from 'vitest';
import { formatFigure, formatRange } from '../../../src/ui/formatFigure.ts';

const usd = {
  unit: 'USD',
  label_es: 'dólares',
  label_en: 'dollars',
  short_es: 'USD',
  short_en: 'USD',
  one_es: null,
  one_en: null,
};
const companies = {
  unit: 'companies',
  label_es: 'empresas',
  label_en: 'companies',
  short_es: 'empresas',
  short_en: 'companies',
  one_es: 'empresa',
  one_en: 'company',
};

test.each([
  ['en', 1_250_000_000, '1,250', 'million USD'],
  ['es', 1_250_000_000, '1,250', 'millones de USD'],
  ['es', 1_000_000, '1', 'millón de USD'],
  ['en', 231_100_000, '231.1', 'million USD'],
  ['en', 4.9, '4.9', 'USD'],
] as const)('money in %s: %d is %s %s', (lang, value, number, unit) => {
  expect(formatFigure(value, 'USD', usd, lang)).toEqual({ number, unit });
});

test('never a billion, which means another number in Spanish', () => {
  expect(formatFigure(2.5e12, 'USD', usd, 'es')).toEqual({ number: '2,500,000', unit: 'millones de USD' });
});

test('counts stay whole numbers however large', () => {
  expect(formatFigure(2_368_467, 'companies', companies, 'en')).toEqual({ number: '2,368,467', unit: 'companies' });
});

test('one alone is in the singular, but not where one is the least of a range or the unit has none', () => {
  expect(formatFigure(1, 'companies', companies, 'es').unit).toBe('empresa');
  expect(formatFigure(1, 'companies', companies, 'en').unit).toBe('company');
  expect(formatRange([1, 2], 'companies', companies, 'es').unit).toBe('empresas');
  expect(formatFigure(1, 'USD', usd, 'es').unit).toBe('USD');
});

test('a range has both ends and one unit', () => {
  expect(formatRange([50, 85], 'companies', companies, 'es')).toEqual({ number: '50–85', unit: 'empresas' });
  expect(formatRange([500_000, 1_500_000], 'USD', usd, 'en')).toEqual({ number: '0.5–1.5', unit: 'million USD' });
});

test('a unit that the catalogue lacks shows its code', () => {
  expect(formatFigure(3, 'parsecs', undefined, 'en')).toEqual({ number: '3', unit: 'parsecs' });
});
