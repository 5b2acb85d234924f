import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Activities } from '../../src/compare/activities/Activities.tsx';
import { Synergies } from '../../src/compare/synergies/Synergies.tsx';
import { Talent } from '../../src/compare/talent/Talent.tsx';
import { knownIn, useAtlas } from '../../src/state/store.ts';
import { readView } from '../../src/state/viewCodec.ts';
import { SYNERGY_LISTINGS } from '../unit/compare/synergyFacts.ts';
import { renderCompared } from './skillsFixture.ts';

const copied = vi.fn(async (_text: string) => {});

beforeEach(() => void copied.mockClear());

type User = ReturnType<typeof renderCompared>;

/** What is copied, without its link, and the comparison that the link opens. */
async function cite(user: User, name: string) {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
  await act(async () => user.click(screen.getByRole('button', { name })));
  const [text = ''] = copied.mock.calls[0] ?? [];
  const [link = ''] = /http\S+$/.exec(text) ?? [];
  const { view, dropped } = readView(new URL(link).search, knownIn(useAtlas.getState().facts));
  expect(dropped).toEqual([]);
  return { text: text.slice(0, -link.length).trim(), compare: view.compare, tab: view.tab };
}

const END = 'Source: counted in this atlas. Bajío Aerospace Atlas, edition 2026-11-24+0123abcd.';

test('a count of the activities', async () => {
  const user = renderCompared(<Activities />, SYNERGY_LISTINGS, {
    section: 'activities',
    row: 'atlas.activity.machining',
    cell: 'MX-QUE',
  });
  const { text, compare } = await cite(user, 'Cite 2 companies, Querétaro, 24 Nov 2026');
  expect(text).toBe(`Machining, Querétaro: 2 companies (24 Nov 2026). ${END}`);
  expect(compare).toMatchObject({ section: 'activities', row: 'atlas.activity.machining', cell: 'MX-QUE' });
});

test('a gap of the synergies, in an area of the pair that is not compared', async () => {
  const user = renderCompared(<Synergies />, SYNERGY_LISTINGS, {
    section: 'synergies',
    areas: ['MX-SON', 'MX-CHH'],
    pair: ['MX-YUC', 'MX-QUE'],
    skills: ['uav'],
    row: 'atlas.activity.uav',
    cell: 'MX-YUC',
  });
  const { text, compare } = await cite(user, 'Cite none, Yucatán, 24 Nov 2026');
  expect(text).toBe(`Drones (UAV), Yucatán: none (24 Nov 2026). ${END}`);
  expect(compare).toMatchObject({ pair: ['MX-YUC', 'MX-QUE'], skills: ['uav'], cell: 'MX-YUC' });
});

test('how far a pair completes each other', async () => {
  const user = renderCompared(<Synergies />, SYNERGY_LISTINGS, { section: 'synergies', pair: ['MX-QUE', 'MX-JAL'] });
  const value = '67 %, 2 of 3 skills are in one of the two only';
  const { text, compare } = await cite(user, `Cite ${value}, Querétaro and Jalisco, 24 Nov 2026`);
  expect(text).toBe(`Complementarity, Querétaro and Jalisco: ${value} (24 Nov 2026). ${END}`);
  expect(compare).toMatchObject({ section: 'synergies', pair: ['MX-QUE', 'MX-JAL'] });
});

test('the schools near a skill; where nobody has a point, that they cannot be measured, not nought', async () => {
  const user = renderCompared(<Talent />, SYNERGY_LISTINGS, {
    section: 'talent',
    row: 'atlas.activity.machining',
    cell: 'MX-QUE',
    km: 40,
  });
  const { text, compare } = await cite(user, 'Cite Cannot be measured, Querétaro, 24 Nov 2026');
  expect(text).toMatch(/^Machining, schools within 40 km, Querétaro: Cannot be measured \(24 Nov/);
  expect(compare).toMatchObject({ section: 'talent', row: 'atlas.activity.machining', cell: 'MX-QUE', km: 40 });
});
