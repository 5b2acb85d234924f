import { expect, test } from 'vitest';
import { milestonesIn, milestonesOf } from '../../../src/data/milestones.ts';
import type { Milestone } from '../../../src/data/schema.ts';

const milestone = (date: string, place: Milestone['place'], title = date): Milestone => ({
  date,
  place,
  title_es: title,
  title_en: title,
  kind: 'investment',
  value: null,
  unit: null,
  source_url: 'https://news.mx/1',
});

const ALL = [
  milestone('2008-05', 'MX-QUE'),
  milestone('2006', 'MX-SON'),
  milestone('2006-02', 'MX-QUE'),
  milestone('2023', 'BAJIO-ALLIANCE'),
  milestone('2010', 'MX'),
];
const dates = (areas: readonly Milestone['place'][]) => milestonesOf(ALL, areas).map(({ date }) => date);

test('those of the areas, earliest first; the Alliance’s belong to its states', () => {
  expect(dates(['MX-QUE'])).toEqual(['2006-02', '2008-05', '2023']);
  expect(dates(['MX-SON'])).toEqual(['2006']);
});

test('a wider area has those of all its states', () => {
  expect(dates(['MX'])).toEqual(['2006', '2006-02', '2008-05', '2010', '2023']);
  expect(dates(['BAJIO-ALLIANCE'])).toEqual(['2006-02', '2008-05', '2023']);
  expect(dates(['BAJIO-ALLIANCE', 'MX-QUE', 'MX-SON'])).toEqual(['2006', '2006-02', '2008-05', '2023']);
});

test('those of one year, whatever the precision of their date', () => {
  expect(milestonesIn(milestonesOf(ALL, ['MX-QUE', 'MX-SON']), 2006).map(({ place }) => place)).toEqual([
    'MX-SON',
    'MX-QUE',
  ]);
});
