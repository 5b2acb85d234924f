import { expect, test } from 'vitest';
import { changesIn } from '../../../src/data/changes.ts';
import type { Milestone, Organization } from '../../../src/data/schema.ts';

const UNTIL = '2026-05-20';
const organization = (part: Partial<Organization>): Organization =>
  ({
    id: 'x',
    kind: 'company',
    state: 'MX-QUE',
    status: 'active',
    since: null,
    status_as_of: null,
    ...part,
  }) as Organization;
const milestone = (part: Partial<Milestone>): Milestone =>
  ({ place: 'MX-QUE', date: '2025-01', title_en: 'm', ...part }) as Milestone;
const whats = (organizations: Organization[], milestones: Milestone[] = []) =>
  changesIn('MX-QUE', organizations, milestones, UNTIL).map(({ what, date }) => [what, date]);

test('what opened, was announced and closed within 24 months is a change, newest first', () => {
  expect(
    whats(
      [
        organization({ since: '2024-06' }),
        organization({ status: 'announced', status_as_of: '2026-03-02' }),
        organization({ status: 'closed', since: '1990', status_as_of: '2025-02' }),
      ],
      [milestone({})],
    ),
  ).toEqual([
    ['announced', '2026-03-02'],
    ['closed', '2025-02'],
    ['milestone', '2025-01'],
    ['opened', '2024-06'],
  ]);
});

test.each([
  ['2024-05-19', false],
  ['2024-05-20', true],
  ['2024-05', true],
  ['2024-04', false],
  ['2024', true],
  ['2023', false],
  ['2026-05-21', false],
])('%s within the window: %s', (since, isIn) => {
  expect(whats([organization({ since })])).toHaveLength(isIn ? 1 : 0);
});

test('an announced organization has not opened, and one without a date tells no change', () => {
  expect(whats([organization({ status: 'announced', since: '2025' }), organization({ status: 'closed' })])).toEqual([]);
});

test('an event that is over was held, not closed', () => {
  const event = organization({ kind: 'event', status: 'closed', since: '2025-04-23', status_as_of: '2025-04' });
  expect(whats([event])).toEqual([['held', '2025-04-23']]);
});

test('other states’ changes stay out', () => {
  expect(whats([organization({ state: 'MX-JAL', since: '2025' })], [milestone({ place: 'MX' })])).toEqual([]);
});
