import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Synergies } from '../../src/compare/synergies/Synergies.tsx';
import { PRESETS } from '../../src/data/areas.ts';
import type { CompareView } from '../../src/state/compareView.ts';
import { useAtlas } from '../../src/state/store.ts';
import { SYNERGY_LISTINGS } from '../unit/compare/synergyFacts.ts';
import { view } from './atlas.tsx';
import { renderCompared } from './skillsFixture.ts';

const open = (compare: Partial<CompareView> = {}) => renderCompared(<Synergies />, SYNERGY_LISTINGS, compare);
const answer = () => screen.getByRole('status', { name: 'Answer' }).textContent;

test('skills are asked for one by one, and the answer follows', async () => {
  // The first page of all waits for the figures that its files need.
  const user = await act(async () => open());
  expect(answer()).toMatch(/Querétaro has 2 of the 23 skills/);
  await user.click(screen.getByRole('button', { name: 'Add a skill' }));
  await user.click(screen.getByRole('button', { name: 'Maintenance and repair (MRO)' }));
  await user.click(screen.getByRole('button', { name: 'Machining' }));
  expect(view().compare.skills).toEqual(['mro', 'machining']);
  expect(answer()).toMatch(/So no partner fills a gap here. Guanajuato adds the most depth/);
  await user.click(screen.getByRole('button', { name: 'Remove Machining' }));
  expect(view().compare.skills).toEqual(['mro']);
  await user.click(screen.getByRole('button', { name: 'Machining', pressed: false }));
  expect(view().compare.skills).toEqual(['mro', 'machining']);
  await user.click(screen.getByRole('button', { name: 'All skills' }));
  expect(view().compare.skills).toEqual([]);
});

test('another area is asked about, with who completes it best beside it', async () => {
  const user = open({ skills: ['uav'] });
  await user.selectOptions(screen.getByRole('combobox', { name: 'The area to complete' }), 'San Luis Potosí');
  expect(view().compare.pair).toEqual(['MX-SLP', 'MX-JAL']);
  expect(answer()).toMatch(/San Luis Potosí lacks drones \(UAV\). Jalisco completes it best/);
});

test('the organizations behind a number are one click away, with the way to each', async () => {
  const user = open({ skills: ['mro'] });
  const button = screen.getAllByRole('button', {
    name: 'Maintenance and repair (MRO) in Jalisco: 1 company. Show who',
  })[0] as HTMLElement;
  await act(async () => user.click(button));
  expect(view().compare).toMatchObject({ row: 'atlas.activity.mro', cell: 'MX-JAL' });
  const evidence = within(screen.getByRole('complementary', { name: 'Evidence' }));
  expect(evidence.getByRole('heading')).toHaveProperty('textContent', 'Maintenance and repair (MRO) in Jalisco');
  expect(document.activeElement).toBe(evidence.getByRole('heading'));
  expect(evidence.getByRole('link')).toHaveProperty('href', 'https://example.org/MX-JAL');
  await user.click(evidence.getByRole('button', { name: 'Hangar Tapatío' }));
  expect(view().select).toBe('Hangar Tapatío');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('where nobody is listed the nearest elsewhere is named with its distance', async () => {
  const user = open({ skills: ['mro'] });
  const [button] = screen.getAllByRole('button', {
    name: 'Maintenance and repair (MRO) in San Luis Potosí: 0 companies. Show who',
  });
  await act(async () => user.click(button as HTMLElement));
  const evidence = screen.getByRole('complementary', { name: 'Evidence' });
  // From Planta Callada at 22.1, -100.9 to Torno Bajío, known to its town, at 21, -101.3: 129 km by hand.
  expect(evidence.textContent).toMatch(/≈ 129 km in a straight line/);
  expect(within(evidence).getByRole('button', { name: /To.*Torno Bajío/ })).toBeDefined();
  expect(useAtlas.getState().overlay.lines).toHaveLength(1);
});

test('pairs are listed by complementarity and open side by side', async () => {
  const user = open();
  const pairs = within(screen.getByRole('region', { name: /All pairs/ }));
  const names = pairs.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
  expect(names[0]).toBe('Guanajuato and Aguascalientes: 100 % (few companies listed)');
  expect(names.at(-1)).toBe('Aguascalientes and San Luis Potosí: Neither has a skill listed (few companies listed)');
  await user.click(pairs.getByRole('button', { name: /^Guanajuato and Jalisco/ }));
  const pair = within(screen.getByRole('region', { name: 'Guanajuato and Jalisco' }));
  expect(pair.getByRole('region', { name: 'Only Guanajuato: 1' }).textContent).toMatch(/Machining/);
  expect(pair.getByRole('region', { name: 'Both: 1' }).textContent).toMatch(/MRO/);
  expect(pair.getByRole('region', { name: 'Only Jalisco: 1' }).textContent).toMatch(/Drones/);
  expect(useAtlas.getState().overlay.lit).toEqual(['MX-GUA', 'MX-JAL']);
  expect(useAtlas.getState().frame).toEqual({ of: 'states', states: ['MX-GUA', 'MX-JAL'] });
  await user.click(pair.getByRole('button', { name: 'Swap the two' }));
  expect(view().compare.pair).toEqual(['MX-JAL', 'MX-GUA']);
});

test('of many pairs the first stand there and the one that is open; a choice brings the diagram into view', async () => {
  const brought = vi.spyOn(Element.prototype, 'scrollIntoView');
  const user = open({ areas: [...PRESETS.nine], pair: ['MX-AGU', 'MX-SLP'] });
  const pairs = within(screen.getByRole('region', { name: /All pairs/ }));
  const rows = () => pairs.getAllByRole('button').filter((button) => button.hasAttribute('aria-pressed'));
  expect(rows()).toHaveLength(13);
  expect(rows().at(-1)?.getAttribute('aria-pressed')).toBe('true');
  await user.click(pairs.getByRole('button', { name: 'Show all 36 pairs', expanded: false }));
  expect(rows()).toHaveLength(36);
  expect(brought).not.toHaveBeenCalled();
  await user.click(rows()[20] as HTMLElement);
  expect(brought.mock.contexts).toEqual([screen.getByRole('heading', { name: 'Two areas side by side' })]);
  await user.click(pairs.getByRole('button', { name: 'Show only the first', expanded: true }));
  expect(rows()).toHaveLength(13);
  brought.mockRestore();
});

test('the Alliance stands as one whatever is compared', async () => {
  const user = open({ areas: ['MX-QUE', 'MX-SON'] });
  const whole = within(screen.getByRole('region', { name: 'The Alliance as one' }));
  expect(whole.getAllByRole('columnheader', { name: 'Aguascalientes' })).toHaveLength(1);
  await user.click(whole.getByRole('button', { name: 'The compared states' }));
  expect(whole.getAllByRole('columnheader', { name: 'Sonora' })).toHaveLength(1);
});
