import { expect, test } from 'vitest';
import { splitHits } from '../../../src/lib/emphasis.ts';

const marked = (text: string, ...words: string[]) =>
  splitHits(text, words)
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');

test('a folded word is found under its accents', () => {
  expect(marked('Aeroclúster de Querétaro', 'queretaro')).toBe('Aeroclúster de [Querétaro]');
  expect(marked('Que\u0301bec', 'queb')).toBe('[Que\u0301b]ec');
});

test('the start of a word is preferred to its middle', () => {
  expect(marked('Banco Co', 'co')).toBe('Banco [Co]');
  expect(marked('Banco', 'an')).toBe('B[an]co');
});

test('several words are marked, absent ones are not', () => {
  expect(marked('Alas del Norte', 'nor', 'ala', 'zzz')).toBe('[Ala]s del [Nor]te');
  expect(marked('Alas')).toBe('Alas');
});
