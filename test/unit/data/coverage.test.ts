import { expect, test } from 'vitest';
import { coverage } from '../../../src/data/coverage.ts';
import type { Indicator, Listing } from '../../../src/data/schema.ts';

const listing = (part: Partial<Listing>): Listing =>
  ({ kind: 'company', status: 'active', state: 'MX-QUE', ...part }) as Listing;
const figure = (part: Partial<Indicator>): Indicator =>
  ({
    place: 'MX-QUE',
    indicator: 'aerospace-companies',
    unit: 'companies',
    year: '2019',
    nature: 'observed',
    source_url: 'https://a.mx',
    ...part,
  }) as Indicator;

const facts = {
  listings: [
    listing({}),
    listing({ kind: 'startup' }),
    listing({ status: 'announced' }),
    listing({ status: 'closed' }),
    listing({ kind: 'university' }),
    listing({ state: 'MX-JAL' }),
    listing({ state: 'MX-SON' }),
  ],
};

test('companies and start-ups that are not closed are listed', () => {
  expect(coverage(facts, [], 'MX-QUE').listed).toBe(3);
});

test('the Alliance and Mexico add their states up', () => {
  expect(coverage(facts, [], 'BAJIO-ALLIANCE').listed).toBe(4);
  expect(coverage(facts, [], 'MX').listed).toBe(5);
});

test('the range is that of companies, with sources and years', () => {
  const figures = [
    figure({ value: 50 }),
    figure({ value: 85, year: '2019-11', source_url: 'https://b.mx', nature: 'estimate' }),
    ...[300, 310, 320].map((value) => figure({ value, unit: 'plants' })),
    figure({ value: 400, nature: 'target' }),
    figure({ value: 500, nature: 'doubtful' }),
    figure({ value: 600, place: 'MX-JAL' }),
    figure({ value: 700, indicator: 'cluster-members' }),
  ];
  expect(coverage(facts, figures, 'MX-QUE').reported).toMatchObject({
    low: 50,
    high: 85,
    sources: 2,
    years: [2019, 2019],
  });
});

test('figures of different times are no contradiction: the newest stands alone, as in a cell of the table', () => {
  const figures = [
    figure({ value: 5, year: '2024-12' }),
    figure({ value: 4, year: '2025-02', source_url: 'https://b.mx' }),
  ];
  expect(coverage(facts, figures, 'MX-QUE').reported).toMatchObject({
    low: 4,
    high: 4,
    sources: 1,
    years: [2025, 2025],
  });
});

test('without a reported figure it says so', () => {
  expect(coverage(facts, [figure({ value: 9, nature: 'target' })], 'MX-QUE').reported).toBeNull();
});
