import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Talent } from '../../src/compare/talent/Talent.tsx';
import { useAtlas } from '../../src/state/store.ts';
import { listing } from '../fixtures/facts.ts';
import { view } from './atlas.tsx';
import { renderCompared } from './skillsFixture.ts';

/** One plant that machines and repairs, one without a point that flies drones, and a school that names repair 55.6 km north. */
const LISTINGS = [
  listing({ id: 'plant', name: 'Plant', lat: 20, lon: -100, precision: 'site', activities: ['machining', 'mro'] }),
  listing({ id: 'drones', name: 'Drones', activities: ['uav'] }),
  listing({
    id: 'school',
    name: 'School',
    kind: 'university',
    lat: 20.5,
    lon: -100,
    precision: 'site',
    activities: ['training', 'mro'],
  }),
  listing({ id: 'far', kind: 'research-centre', lat: 25, lon: -100, precision: 'site', activities: ['research'] }),
  listing({ id: 'nowhere', kind: 'university', activities: ['training'] }),
];
const group = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tbody') as HTMLElement;

test('the distance decides which skill has a school', () => {
  renderCompared(<Talent />, LISTINGS, { km: 60 });
  expect(within(group(/^A school near names this skill/)).getByRole('button', { name: /School/ }).textContent).toMatch(
    /56 km/,
  );
  expect(group(/^Schools near, none names it/).textContent).toMatch(/Machining/);
  expect(group(/^Cannot be measured/).textContent).toMatch(/Drones/);
  fireEvent.change(screen.getByRole('slider'), { target: { value: '50' } });
  expect(view().compare.km).toBe(50);
  expect(group(/^No school near/).textContent).toMatch(/Machining.*nearest 56 km.*MRO.*nearest 56 km/);
  expect(useAtlas.getState().overlay.rings).toMatchObject([
    { km: 50, lat: 20.5 },
    { km: 50, lat: 25 },
  ]);
});

test('schools without a point are counted apart', () => {
  renderCompared(<Talent />, LISTINGS);
  expect(screen.getByText(/^3 schools/).textContent).toBe('3 schools · 1 of them has no point and cannot be measured.');
});

test('each area is a bar; pressed, it is the one that is read', async () => {
  const user = renderCompared(<Talent />, LISTINGS, { km: 60 });
  const bar = screen.getByRole('button', {
    name: 'Querétaro; A school near names this skill: 1; Schools near, none names it: 1; Cannot be measured: 1',
  });
  expect(bar.getAttribute('aria-pressed')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Jalisco' }));
  expect(view().compare.pair?.[0]).toBe('MX-JAL');
  expect(screen.getByText('No school of Jalisco is listed.')).toBeDefined();
  expect(screen.getByText('No company of Jalisco with a stated skill is listed.')).toBeDefined();
});

test('a skill opens its companies and the schools near, with distances and sources', async () => {
  const user = renderCompared(<Talent />, LISTINGS, { km: 60 });
  await act(async () => user.click(screen.getByRole('button', { name: 'Machining' })));
  const evidence = within(screen.getByRole('complementary', { name: 'Evidence' }));
  expect(evidence.getByRole('heading', { name: 'Schools within 60 km' })).toBeDefined();
  expect(evidence.getByRole('button', { name: 'School 56 km' })).toBeDefined();
  await user.click(evidence.getByRole('button', { name: 'Plant' }));
  expect(view().select).toBe('plant');
});
