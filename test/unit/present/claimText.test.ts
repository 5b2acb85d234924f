import { expect, test } from 'vitest';
import type { Gone, Proof } from '../../../src/data/claims.ts';
import type { Unit } from '../../../src/data/schema.ts';
import { claimText, fillText } from '../../../src/ui/claimText.ts';

const unit = (code: string, es: string, en: string): Unit => ({
  unit: code,
  label_es: es,
  label_en: en,
  short_es: es,
  short_en: en,
  one_es: null,
  one_en: null,
});
const UNITS = new Map(
  [unit('USD', 'USD', 'USD'), unit('%', '%', '%'), unit('companies', 'empresas', 'companies')].map((u) => [u.unit, u]),
);
const proof = (number: number, code: string | null, part: Partial<Proof['claim']> = {}): Proof => ({
  claim: { id: 'c1', show: 'hero', from: 'count', filter: {}, ...part } as Proof['claim'],
  value: { is: 'number', number, unit: code },
  date: '2020-12',
  sources: [],
  publisher: null,
  note: null,
  nature: 'observed',
});

test('places in a ranking are ordinals in the language', () => {
  const text = (number: number, lang: 'es' | 'en') => claimText(proof(number, 'rank'), lang, UNITS).number;
  expect([1, 2, 3, 4, 11, 21].map((n) => text(n, 'en'))).toEqual(['1st', '2nd', '3rd', '4th', '11th', '21st']);
  expect(text(4, 'es')).toBe('4.º');
});

test('a share keeps its unit, what is counted is named by its label', () => {
  expect(claimText(proof(24.4, '%'), 'es', UNITS)).toMatchObject({ number: '24.4', unit: '%' });
  expect(claimText(proof(68, 'companies'), 'es', UNITS)).toMatchObject({ number: '68', unit: '' });
  expect(claimText(proof(500_000_000, 'USD'), 'es', UNITS)).toMatchObject({ number: '500', unit: 'millones de USD' });
});

test('a number counts up to itself', () => {
  const at = (share: number) => claimText(proof(68, 'companies'), 'en', UNITS, share).number;
  expect([0, 0.5, 1].map(at)).toEqual(['0', '34', '68']);
  expect(claimText(proof(4, 'rank'), 'en', UNITS, 0.1).number).toBe('4th');
});

test('texts are filled from the facts, with bounds and dates', () => {
  const results = [proof(9000, 'companies', { qualifier: 'over' })];
  expect(fillText('{c1} en {c1.date}', results, 'es', UNITS)).toBe('Más de\u00a09,000 en diciembre de 2020');
  expect(fillText('There were {c1} in {c1.date}', results, 'en', UNITS)).toBe(
    'There were over\u00a09,000 in December 2020',
  );
  expect(fillText('el {c1}', [proof(50, '%')], 'es', UNITS)).toBe('el 50\u00a0%');
});

test('what is gone leaves a dash, never a number', () => {
  const gone: Gone = { claim: proof(1, null).claim, missing: 'x' };
  expect(fillText('{c1}, {c1.date}, {c2}', [gone], 'en', UNITS)).toBe('—, —, —');
});
