import { expect, test } from 'vitest';
import { type Evidence, isProof, prove } from '../../../src/data/claims.ts';
import type { Indicator, State } from '../../../src/data/schema.ts';
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
const CENTRE = 'https://launion.com.mx/centre';
const COUNT = 'https://cronicadelpoder.com/2014/count';
const AGUASCALIENTES: State = {
  code: 'MX-AGU',
  inegi: '01',
  name_es: 'Aguascalientes',
  name_en: 'Aguascalientes',
  group: 'alliance',
  capital_es: 'Aguascalientes',
  role_es: 'Dos empresas en 2014; diseño en el CIIA',
  role_en: 'Two companies in 2014; design at CIIA',
  role_sources: ['https://elsiglo.mx/firma', COUNT, CENTRE],
};
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
  states: new Map([['MX-AGU', AGUASCALIENTES]]),
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

/** Two sources, one of them on a publisher's own host. */
const MILESTONE: Claim = {
  id: 'm',
  show: 'item',
  from: 'milestone',
  place: 'MX-QUE',
  date: '2007-11-23',
  source: 'https://www.inqro.com.mx/students;https://other.mx/a',
  part: 'title',
};

test('a milestone names its sources by who publishes them, else by their host', () => {
  expect(line(MILESTONE)).toBe('23 nov 2007 · InQro, other.mx');
});

test('another page of a publisher’s own host bears the name that the figures give it', () => {
  const page = (source_url: string, publisher: string) => figure({ source_url, publisher, year: '2020' });
  expect(line(MILESTONE, [page('https://inqro.com.mx/other', 'InQro, with INEGI data')])).toBe(
    '23 nov 2007 · InQro, other.mx',
  );
  // A host where many are read names none of them.
  expect(line(MILESTONE, [page('https://other.mx/b', 'Correo')])).toBe('23 nov 2007 · inqro.com.mx, other.mx');
});

test('a count of this atlas says whose it is', () => {
  expect(line({ id: 'n', show: 'hero', from: 'count', filter: { kind: ['company'] } })).toBe('conteo de este atlas');
});

test('a state’s claim names the sources that say it, each with its date or that it has none', () => {
  const count = figure({
    ...{ place: 'MX-AGU', indicator: 'aerospace-companies', value: 2, unit: 'companies', year: '2014-09' },
    ...{ source_url: COUNT, publisher: 'Crónica del Poder' },
  });
  const design: Claim = { id: 's', show: 'item', from: 'state', state: 'MX-AGU', sources: [{ source: CENTRE }] };
  expect(line(design, [count])).toBe('sin fecha · launion.com.mx');
  const both: Claim = { ...design, sources: [{ source: COUNT, date: '2014-09' }, { source: CENTRE }] };
  expect(line(both, [count], 'en')).toBe('Sept 2014 · Crónica del Poder; undated · launion.com.mx');
  // Those of earlier versions name none: all sources of the state's part stand for it.
  const { sources: _, ...earlier } = design;
  expect(line(earlier, [count])).toBe('elsiglo.mx, Crónica del Poder y 1 fuente más');
});

test('a state’s claim does not stand on a source that is none of its part, or on another date', () => {
  const claim = (source: string, date?: string): Claim => ({
    ...{ id: 's', show: 'item', from: 'state', state: 'MX-AGU' },
    sources: [{ source, date }],
  });
  expect(prove(claim('https://other.mx'), evidence([]))).toMatchObject({ missing: 'MX-AGU https://other.mx' });
  expect(prove(claim(COUNT, '2015'), evidence([]))).toMatchObject({ missing: `MX-AGU ${COUNT} 2015` });
});

test('another year, unit or source is another figure', () => {
  for (const part of [{ year: '2024' }, { unit: 'members' }, { source: 'https://other.mx' }]) {
    expect(prove({ ...CLAIM, ...part } as Claim, evidence([figure()]))).toMatchObject({ missing: expect.any(String) });
  }
});
