import { expect, test } from 'vitest';
import { makeFacts } from '../../../src/data/load.ts';
import type { Listing } from '../../../src/data/schema.ts';
import { neighboursAt, neighboursOf } from '../../../src/explore/organization/neighbours.ts';

const listing = (id: string, lat: number | null, part: Partial<Listing> = {}): Listing => ({
  id,
  name: id,
  legal_name: null,
  parent: null,
  hq_country: null,
  kind: 'company',
  role: null,
  municipality: null,
  municipality_code: null,
  site: null,
  precision: 'site',
  confidence: 'high',
  status: 'active',
  state: 'MX-QUE',
  activities: [],
  certifications: [],
  since: null,
  lat,
  lon: lat === null ? null : -100,
  ...part,
});

const self = { ...listing('self', 20), lat: 20, lon: -100 };
const facts = makeFacts(
  '2026-05-20+00000000',
  [
    self,
    listing('same', 20),
    listing('closed', 20.001, { status: 'closed' }),
    listing('event', 20.002, { kind: 'event' }),
    ...[5, 4, 3, 2, 1, 6].map((n) => listing(`n${n}`, 20 + n / 100)),
    listing('airport', 20, { kind: 'airport' }),
    listing('university', 20.5, { kind: 'university' }),
    listing('nowhere', null),
  ],
  [],
  () => [],
);

test('others at the same place share its very point', () => {
  expect(neighboursAt(facts, self).map(({ id }) => id)).toEqual(['same', 'airport']);
});

test('what has no point has nobody beside it', () => {
  expect(neighboursAt(facts, listing('x', null))).toEqual([]);
});

test('the nearest five leave out itself, its own point, the closed and events', () => {
  expect(neighboursOf(facts, self).others.map(({ listing: { id } }) => id)).toEqual(['n1', 'n2', 'n3', 'n4', 'n5']);
});

test('the nearest of each kind may stand at the same point; a kind that nobody has is absent', () => {
  const found = neighboursOf(facts, self).byKind.map(({ kind, neighbour }) => [kind, Math.round(neighbour.km)]);
  expect(found).toEqual([
    ['airport', 0],
    ['university', 56],
  ]);
});
