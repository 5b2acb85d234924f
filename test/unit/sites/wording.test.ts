import { expect, test } from 'vitest';
import type { Lang } from '../../../src/data/lang.ts';
import { thresholdText } from '../../../src/sites/brief/asked.ts';
import { measureName, unitName } from '../../../src/sites/wording.ts';
import { parseCriterion } from '../../../src/state/criteria.ts';

const RANK = 'peace-index-rank';
const figures = {
  indicators: [],
  catalogue: new Map([[RANK, { title_es: 'Lugar en el Índice de Paz México', title_en: 'Mexico Peace Index place' }]]),
  units: new Map([['rank', { unit: 'rank', short_es: 'lugar', short_en: 'place' }]]),
};

function said(text: string, lang: Lang) {
  const criterion = parseCriterion(text, new Set([RANK]));
  if (!criterion) throw new Error(text);
  const wording = { lang, figures } as never;
  return `${measureName(criterion.measure, wording)}: ${thresholdText(criterion, wording)}`;
}

test.each([
  [
    'activity.engines_mro.60:min5',
    'Motores o mantenimiento y reparación (MRO) hasta 60 km: al menos 5 organizaciones',
    'Engines or maintenance and repair (MRO) within 60 km: at least 5 organizations',
  ],
  [
    'role.oem_tier-1.120:min1',
    'Empresas OEM o nivel 1 (Tier 1) hasta 120 km: al menos 1 organización',
    'Companies that are OEM or tier 1 within 120 km: at least 1 organization',
  ],
  [
    'precision:min3',
    'Precisión del punto: al menos punto del parque o aeropuerto',
    'Precision of the point: at least point of the park or airport',
  ],
  ['confidence:min2', 'Confianza de la evidencia: al menos media', 'Confidence of the evidence: at least medium'],
  [
    'figure.peace-index-rank.rank:max15',
    'Lugar en el Índice de Paz México: lugar 15 o mejor',
    'Mexico Peace Index place: place 15 or better',
  ],
])('%s reads as a sentence does', (text, es, en) => {
  expect([said(text, 'es'), said(text, 'en')]).toEqual([es, en]);
});

test('a place is no unit to write behind a threshold', () => {
  const unit = (slug: string) =>
    unitName({ of: 'figure', indicator: RANK, unit: slug }, { lang: 'es', figures } as never);
  expect(unit('rank')).toBe('');
  expect(unit('usd')).toBe('usd');
});
