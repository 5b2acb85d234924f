import { expect, test } from 'vitest';
import { type Evidence, isProof, prove } from '../../../src/data/claims.ts';
import type { Indicator } from '../../../src/data/schema.ts';
import type { Claim } from '../../../src/data/storySchema.ts';
import { sourceLine } from '../../../src/present/stage/sourceLine.ts';
import { PRESENT_TEXTS } from '../../../src/present/texts.ts';
import { FACTS } from '../../fixtures/facts.ts';

const figure = (part: Partial<Indicator> = {}): Indicator => ({
  place: 'MX-QUE',
  indicator: 'aerospace-students',
  value: 2400,
  unit: 'people',
  year: '2025-09',
  nature: 'observed',
  source_url: 'https://www.inqro.com.mx/students',
  source_title: null,
  publisher: 'InQro',
  note_es: null,
  note_en: null,
  ...part,
});
const evidence = (indicators: readonly Indicator[]): Evidence => ({
  facts: FACTS,
  figures: { indicators, catalogue: new Map(), units: new Map() },
  milestones: [
    {
      date: '2007-11-23',
      place: 'MX-QUE',
      title_es: 'Nace',
      title_en: 'Born',
      kind: 'education',
      value: null,
      unit: null,
      source_url: 'https://www.inqro.com.mx/students;https://other.mx/a',
    },
  ],
  states: new Map(),
  records: new Map(),
});
const CLAIM: Claim = {
  id: 'c',
  show: 'hero',
  from: 'indicator',
  place: 'MX-QUE',
  indicator: 'aerospace-students',
  unit: 'people',
  year: '2025-09',
  source: 'https://www.inqro.com.mx/students',
};
function line(claim: Claim, indicators = [figure()], lang: 'es' | 'en' = 'es') {
  const all = evidence(indicators);
  const proof = prove(claim, all);
  if (!isProof(proof)) throw new Error(proof.missing);
  return sourceLine(proof, all, lang, PRESENT_TEXTS[lang]);
}

test('date and publisher stand beside a figure', () => {
  expect(line(CLAIM)).toBe('sep 2025 · InQro');
});

test('what is no observed figure says so first', () => {
  expect(line(CLAIM, [figure({ nature: 'target' })])).toBe('meta, no dato observado · sep 2025 · InQro');
  expect(line(CLAIM, [figure({ nature: 'doubtful' })], 'en')).toBe('doubtful figure · Sept 2025 · InQro');
});

test('a milestone names its sources by who publishes them, else by their host', () => {
  const claim: Claim = {
    id: 'm',
    show: 'item',
    from: 'milestone',
    place: 'MX-QUE',
    date: '2007-11-23',
    source: 'https://www.inqro.com.mx/students;https://other.mx/a',
    part: 'title',
  };
  expect(line(claim)).toBe('23 nov 2007 · InQro, other.mx');
});

test('another page of a publisher’s own host bears the name that the figures give it', () => {
  const claim: Claim = {
    id: 'm',
    show: 'item',
    from: 'milestone',
    place: 'MX-QUE',
    date: '2007-11-23',
    source: 'https://www.inqro.com.mx/students;https://other.mx/a',
    part: 'title',
  };
  const page = (source_url: string, publisher: string) => figure({ source_url, publisher, year: '2020' });
  expect(line(claim, [page('https://inqro.com.mx/other', 'InQro, with INEGI data')])).toBe(
    '23 nov 2007 · InQro, other.mx',
  );
  // A host where many are read names none of them.
  expect(line(claim, [page('https://other.mx/b', 'Correo')])).toBe('23 nov 2007 · inqro.com.mx, other.mx');
});

test('a count of this atlas says whose it is', () => {
  expect(line({ id: 'n', show: 'hero', from: 'count', filter: { kind: ['company'] } })).toBe('conteo de este atlas');
});

test('another year, unit or source is another figure', () => {
  for (const part of [{ year: '2024' }, { unit: 'members' }, { source: 'https://other.mx' }]) {
    expect(prove({ ...CLAIM, ...part } as Claim, evidence([figure()]))).toMatchObject({ missing: expect.any(String) });
  }
});
