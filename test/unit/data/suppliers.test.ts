import { expect, test } from 'vitest';
import { type SupplierQuery, suppliersFor } from '../../../src/data/suppliers.ts';
import { listing } from '../../fixtures/facts.ts';

const CENTRE = { id: 'me', state: 'MX-QUE', lat: 20.6, lon: -100.2 } as const;
const at = (id: string, part: Parameters<typeof listing>[0]) =>
  listing({ id, lat: 20.7, lon: -100.2, precision: 'site', activities: ['engines'], ...part });

const LISTINGS = [
  at('both', { activities: ['engines', 'machining'] }),
  at('engines-only', { lat: 20.65 }),
  at('me', {}),
  at('announced', { status: 'announced' }),
  at('of-unknown-status', { status: 'unknown' }),
  at('gone', { status: 'closed' }),
  at('in-town', { precision: 'locality' }),
  at('too-far', { lat: 22 }),
  at('school', { kind: 'university' }),
  at('silent', { activities: [] }),
  at('without-point', { lat: null, lon: null, precision: null }),
  at('without-point-elsewhere', { lat: null, lon: null, precision: null, state: 'MX-JAL' }),
];
const QUERY: SupplierQuery = {
  km: 60,
  activities: ['engines', 'machining'],
  match: 'any',
  unknownToo: false,
  townToo: false,
};
const ask = (query: Partial<SupplierQuery> = {}) => {
  const { found, otherStatus, vague, unplaced, unknownActivity } = suppliersFor(LISTINGS, CENTRE, {
    ...QUERY,
    ...query,
  });
  const ids = (near: readonly { listing: { id: string } }[]) => near.map((one) => one.listing.id);
  return {
    found: ids(found),
    otherStatus: ids(otherStatus),
    vague: ids(vague),
    unplaced: unplaced.map(({ id }) => id),
    unknownActivity: ids(unknownActivity),
  };
};

test('active companies with a known site that do one of the activities, nearest first', () => {
  expect(ask().found).toEqual(['engines-only', 'both']);
});

test('all of the activities, where all are asked for', () => {
  expect(ask({ match: 'all' }).found).toEqual(['both']);
});

test('whom the query leaves out for want of knowledge is named; closed ones are not', () => {
  expect(ask()).toMatchObject({
    otherStatus: ['announced', 'of-unknown-status'],
    vague: ['in-town'],
    unplaced: ['without-point'],
    unknownActivity: ['silent'],
  });
});

test('whether unknown status and town points count is the visitor’s choice', () => {
  expect(ask({ unknownToo: true }).found).toContain('of-unknown-status');
  expect(ask({ townToo: true }).found).toContain('in-town');
});
