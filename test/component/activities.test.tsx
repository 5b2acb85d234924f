import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Activities } from '../../src/compare/activities/Activities.tsx';
import { SkillMethods } from '../../src/compare/method/SkillMethods.tsx';
import { hover } from '../../src/state/actions.ts';
import { useAtlas } from '../../src/state/store.ts';
import { listing } from '../fixtures/facts.ts';
import { view } from './atlas.tsx';
import { renderCompared } from './skillsFixture.ts';

const QUERETARO = { lat: 20, lon: -100, precision: 'site' } as const;
/** Querétaro lists six, three of them machine; Jalisco one that repairs, two degrees north of all of them; Guanajuato a school. */
const LISTINGS = [
  ...['a', 'b', 'c'].map((id) => listing({ id, ...QUERETARO, activities: ['machining'] })),
  ...['d', 'e'].map((id) => listing({ id, ...QUERETARO, activities: ['engines'] })),
  listing({ id: 'silent', ...QUERETARO }),
  listing({
    id: 'Hangar',
    name: 'Hangar',
    state: 'MX-JAL',
    lat: 22,
    lon: -100,
    precision: 'locality',
    activities: ['mro'],
  }),
  listing({ id: 'school', kind: 'university', state: 'MX-GUA', activities: ['training', 'machining'] }),
];
const cell = (name: string | RegExp) => screen.getByRole('button', { name });

test('cells tell how many, how specialised, and why there is no quotient', async () => {
  // The first that waits for the figures.
  await act(async () => void renderCompared(<Activities />, LISTINGS));
  // (3 ÷ 6) ÷ (3 ÷ 7) = 7 ÷ 6
  expect(cell('Machining in Querétaro: 3 companies, location quotient 1.2').textContent).toBe('3×1.2');
  expect(cell('Engines in Querétaro: 2 companies, no quotient: fewer than 3 have it').textContent).toBe('2');
  expect(cell(/^Maintenance and repair \(MRO\) in Jalisco: 1 company, no quotient: fewer than 5 listed/)).toBeDefined();
});

test('an empty cell names the nearest provider, its state and the distance', () => {
  renderCompared(<Activities />, LISTINGS);
  expect(cell('Maintenance and repair (MRO) in Querétaro: none; nearest Hangar, Jalisco, ≈ 222 km').textContent).toBe(
    '≈ 222 kmHangar',
  );
  expect(cell(/^Maintenance and repair \(MRO\) in Querétaro/).title).toBe(
    'Nearest elsewhere: Hangar, Jalisco, ≈ 222 km',
  );
  expect(cell('Space in Querétaro: none').textContent).toBe('nobody');
});

test('an empty cell marks that others elsewhere have no point, its evidence says how many and where', async () => {
  const unplaced = LISTINGS.map((one) => ({ ...one, state: 'MX-SON' as const, lat: null, lon: null }));
  const user = renderCompared(<Activities />, [...LISTINGS, ...unplaced]);
  const name =
    'Maintenance and repair (MRO) in Querétaro: none; nearest Hangar, Jalisco, ≈ 222 km; not measured, for want of a point: 1 in Sonora';
  expect(cell(name).textContent).toBe('≈ 222 km *Hangar');
  await act(async () => user.click(cell(name)));
  expect(screen.getByRole('complementary', { name: 'Evidence' }).textContent).toContain(
    'Others elsewhere do it too, but have no known point and could not be measured: 1 in Sonora.',
  );
});

test('services are counted over every kind and have no quotient', () => {
  renderCompared(<Activities />, LISTINGS);
  expect(cell('Training in Guanajuato: 1 organization').textContent).toBe('1');
  // A school's machining is no company's.
  expect(cell(/^Machining in Guanajuato: none/)).toBeDefined();
});

test('the areas say how many companies they list, how many sources report, and how many state nothing', async () => {
  renderCompared(<Activities />, LISTINGS);
  await screen.findAllByText('no source reports a number');
  expect(screen.getByRole('columnheader', { name: /Querétaro/ }).textContent).toBe(
    'Querétaro6 companies listedno source reports a number1 states no activity',
  );
});

test('pointing at a state on the map lights its column', () => {
  renderCompared(<Activities />, LISTINGS);
  act(() => hover('MX-JAL'));
  expect(screen.getByRole('columnheader', { name: /Jalisco/ }).dataset.lit).toBe('true');
  expect(cell(/^Machining in Jalisco/).closest('td')?.dataset.lit).toBe('true');
  expect(cell(/^Machining in Querétaro/).closest('td')?.dataset.lit).toBe('false');
});

test('an activity colours the map, an open cell shows who stands behind it', async () => {
  const user = renderCompared(<Activities />, LISTINGS);
  await user.click(cell('Machining'));
  expect(view().compare.row).toBe('atlas.activity.machining');
  expect(useAtlas.getState().overlay.color?.values).toEqual(new Map([['MX-QUE', 3]]));
  await act(async () => user.click(cell(/^Machining in Querétaro/)));
  expect(useAtlas.getState().overlay.lit).toEqual(['a', 'b', 'c']);
  expect(within(screen.getByRole('complementary')).getAllByRole('listitem')).toHaveLength(3);
  await user.click(cell('Close the evidence'));
  expect(view().compare.cell).toBeNull();
});

test('the matrix is one Tab stop, moved through by arrow keys', async () => {
  const user = renderCompared(<Activities />, LISTINGS);
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Machining');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Machining in Querétaro/);
  await user.keyboard('{End}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Machining in San Luis Potosí/);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Engines in San Luis Potosí/);
  await user.keyboard('{ArrowUp}{Home}');
  expect(document.activeElement?.textContent).toBe('Machining');
});

test('the method works its examples with the figures at hand', () => {
  renderCompared(<SkillMethods />, LISTINGS);
  expect(screen.getByText(/÷ 6\) ÷ \(3 ÷ 7\)/).textContent).toBe('(3 ÷ 6) ÷ (3 ÷ 7) = 1.167');
  expect(screen.getByText(/^Querétaro: fills/).textContent).toBe('Querétaro: fills 2, has 2 in all, 5 companies');
  expect(screen.getByText(/^Engines in Jalisco/).textContent).toBe(
    'Engines in Jalisco, where none is listed: from Hangar (22°, -100°) to None (20°, -100°), ≈ 222 km.',
  );
  expect(screen.getByText(/\(2 \+ 1\)/).textContent).toBe('(2 + 1) ÷ (2 + 1 + 0) = 3 ÷ 3 = 1');
});
