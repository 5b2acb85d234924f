import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../src/explore/Panel.tsx';
import { setLang, visit } from '../../src/state/actions.ts';
import { useAtlas } from '../../src/state/store.ts';
import { open, PATIENCE, serveFacts } from './panelsFixture.ts';

const view = () => useAtlas.getState().view;
const show = async (select: string) => {
  open({ select });
  await act(async () => render(<Panel />));
  return screen.findByRole('heading', { level: 2 }, PATIENCE);
};
const field = (label: string) => screen.getByText(label).nextElementSibling as HTMLElement;
const section = (title: string) => screen.getByRole('heading', { level: 3, name: title }).parentElement as HTMLElement;

beforeEach(() => serveFacts());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('it says what the organization is, since when, how large, with year', async () => {
  expect((await show('fan-blades')).textContent).toBe('Fan Blades México');
  expect(screen.getByText('Carbon-fibre fan blades.')).toBeTruthy();
  expect(screen.getByText('Company · Tier 1').closest('p')?.textContent).toBe(
    'Company · Tier 1 · active · seen Dec 2025',
  );
  expect(field('Where').textContent).toBe('Parque Aeroespacial, Colón, Querétaro');
  expect(field('Parent').textContent).toBe('Fan Group');
  expect(field('Group’s headquarters').textContent).toBe('France');
  expect(field('Size').textContent).toContain('1,200 employees in 2024');
  expect(field('Certifications').textContent).toBe('AS9100In the source’s words: “AS9100 rev D”');
});

test('a source stands only at the field that it is known to state', async () => {
  await show('fan-blades');
  expect(within(field('Here since')).getByRole('button', { name: 'Source 1' })).toBeTruthy();
  expect(within(field('Size')).getByRole('button', { name: 'Source 3' })).toBeTruthy();
  for (const label of ['Where', 'Parent', 'Website', 'Certifications']) {
    expect(within(field(label)).queryByRole('button', { name: /^Source/ })).toBeNull();
  }
});

test('a reference leads to its source in the evidence', async () => {
  await show('fan-blades');
  await userEvent.click(within(field('Size')).getByRole('button', { name: 'Source 3' }));
  expect(document.activeElement?.textContent).toContain('own.mx');
});

test('evidence links addresses safely and leaves registers as text', async () => {
  await show('fan-blades');
  const evidence = within(section('Evidence'));
  expect(evidence.getAllByRole('listitem')).toHaveLength(3);
  const link = evidence.getByRole('link', { name: /news\.mx/ });
  expect(link.getAttribute('href')).toBe('https://news.mx/fan-blades-opens');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(evidence.getByText('RETC 2022, SEMARNAT').closest('a')).toBeNull();
  expect(section('Evidence').textContent).toContain(
    'High confidence: an official source, or two that agree. As of Dec 2025.',
  );
});

test('what is not known is not invented', async () => {
  await show('nowhere');
  expect(screen.getByText(/date not stated/)).toBeTruthy();
  expect(field('Here since').textContent).toBe('not known');
  expect(screen.queryByText('Size')).toBeNull();
  expect(screen.getByText('Known to the state only; not on the map.')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Near it' })).toBeNull();
  expect(section('Evidence').textContent).toContain('Date of the evidence not stated.');
});

test('the exactness of the point is said in words, with how many share it', async () => {
  await show('fan-blades');
  expect(section('How exact is this point').textContent).toContain(
    'Placed at its park or airport; the plant itself may be up to a kilometre away; with 8 others.',
  );
  expect(screen.getByText('20.6, -100.2')).toBeTruthy();
});

test('others at the same place: six, then the place', async () => {
  await show('fan-blades');
  const list = within(section('At the same place'));
  expect(list.getAllByRole('listitem')).toHaveLength(6);
  await userEvent.click(list.getByRole('button', { name: 'All 9' }));
  expect(view().select).toBe('place:20.6,-100.2');
});

test('near it are the nearest airport and others with distances, closed ones left out', async () => {
  await show('fan-blades');
  const near = within(section('Near it'));
  expect(near.getByRole('button', { name: 'Nearest airport Airport AIQ 1.9 km' })).toBeTruthy();
  expect(near.getByRole('button', { name: 'Town Lab ≈ 11 km' })).toBeTruthy();
  expect(near.queryByText('Gone Plant')).toBeNull();
  expect(section('Near it').textContent).toContain(
    'Straight lines (great circle) from the point of its park or airport.',
  );
});

test('an activity filters by it, the state is visited', async () => {
  await show('fan-blades');
  await userEvent.click(screen.getByRole('button', { name: 'Composites' }));
  expect(view().facets).toEqual({ activity: ['composites'] });
  await userEvent.click(within(field('Where')).getByRole('button', { name: 'Querétaro' }));
  expect(view().select).toBe('MX-QUE');
});

test('a closed plant and a past event are marked as what they are', async () => {
  await show('closed-one');
  expect(screen.getByText('Closed, by evidence of Mar 2025')).toBeTruthy();
  cleanup();
  await show('fair-2025');
  expect(screen.getByText('took place')).toBeTruthy();
  expect(screen.queryByText(/^Closed/)).toBeNull();
});

test('an error is reported where the deployer says, and nowhere else', async () => {
  await show('fan-blades');
  expect(screen.queryByRole('link', { name: 'Report an error' })).toBeNull();
  cleanup();
  vi.stubEnv('VITE_REPORT_URL', 'mailto:facts@example.org');
  await show('fan-blades');
  const href = decodeURIComponent(screen.getByRole('link', { name: 'Report an error' }).getAttribute('href') ?? '');
  expect(href).toContain('subject=Fan Blades México (fan-blades), edition 2026-05-20+1a2b3c4d');
  expect(href).toContain('?lang=en&select=fan-blades&edition=2026-05-20');
});

test('Escape closes, and a visit brings the focus to the heading', async () => {
  await show('tenant-0');
  expect(document.activeElement).toBe(document.body);
  await act(async () => visit('fan-blades'));
  expect(document.activeElement?.textContent).toBe('Fan Blades México');
  await userEvent.keyboard('{Escape}');
  expect(view().select).toBeNull();
  expect(screen.queryByRole('article')).toBeNull();
});

test('Spanish changes every word', async () => {
  await show('fan-blades');
  await act(async () => setLang('es'));
  expect(screen.getByText('Álabes de fibra de carbono.')).toBeTruthy();
  expect(field('Tamaño').textContent).toContain('1,200 empleados en 2024');
  expect(screen.getByRole('heading', { name: 'Qué tan exacto es este punto' })).toBeTruthy();
});
