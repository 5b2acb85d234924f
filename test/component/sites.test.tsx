import { readFileSync } from 'node:fs';
import { act, fireEvent, renderHook, screen, waitFor, within } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadFigures } from '../../src/data/load.ts';
import { once } from '../../src/lib/once.ts';
import { loadStateShapes } from '../../src/sites/mexico.ts';
import { Workspace } from '../../src/sites/Workspace.tsx';
import { parseCriterion, plainCriterion } from '../../src/state/criteria.ts';
import { useAtlas } from '../../src/state/store.ts';
import type { View } from '../../src/state/view.ts';
import { HOME } from '../../src/state/view.ts';
import { renderAtlas, view } from './atlas.tsx';

// The figures and outlines as they are published; see `npm run facts`.
vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`public/${address.replace(/^\//, '')}`)));

const INDICATORS = new Set(['industrial-rent', 'peace-index-rank', 'competitiveness-rank-imco', 'average-wage']);
const criteria = (...texts: readonly string[]) => texts.flatMap((text) => parseCriterion(text, INDICATORS) ?? []);

const GAUGE = { name: 'How the search stands' };

/** Everything that is loaded when it is first needed, so that no test waits for it. */
beforeAll(async () => {
  await Promise.all([
    import('../../src/sites/needs/Needs.tsx'),
    import('../../src/sites/ranking/Ranking.tsx'),
    once(loadFigures),
    once(loadStateShapes),
  ]);
}, 60_000);

/** The workspace over the fixture: one park and one airport, both in Tijuana. */
async function open(sites: Partial<View['sites']> = {}, own: Partial<View['own']> = {}) {
  const view = { tab: 'sites', sites: { ...HOME.sites, ...sites }, own: { ...HOME.own, ...own } } as const;
  const part = (
    <Suspense>
      <Workspace />
    </Suspense>
  );
  const user = await act(async () => renderAtlas(part, view));
  await screen.findByRole('status', GAUGE);
  return user;
}
const gauge = () => screen.getByRole('status', GAUGE).textContent;
const region = () => screen.getByRole('region', { name: 'Sites' });

test('a must-have that is added says at once how many remain', async () => {
  const user = await open();
  expect(gauge()).toContain('2 candidates → 2 remain');
  HTMLElement.prototype.hidePopover = () => {};
  await screen.findByRole('button', { name: 'Add a must-have…' });
  await user.type(screen.getByRole('searchbox', { hidden: true }), 'training{ArrowDown}{Enter}');
  expect(screen.getByRole('spinbutton', { name: /^Threshold: Nearest university/ })).toBe(document.activeElement);
  expect(gauge()).toContain('0 remain');
  expect(view().sites.criteria[0]).toMatchObject({ measure: { of: 'school' }, must: { op: 'max', value: 40 } });
  expect(screen.getByText('2 fall out')).toBeDefined();
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('No candidate is left');
  // What to do stands in sight, above the steps, however many there are.
  expect(alert.compareDocumentPosition(screen.getByText('2 fall out'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a threshold that is changed, switched off and undone', async () => {
  const user = await open({ criteria: criteria('airport:max2') });
  expect(gauge()).toContain('1 remains');
  const field = await screen.findByRole('spinbutton', { name: 'Threshold: Nearest airport' });
  await user.clear(field);
  await user.type(field, '9');
  expect(gauge()).toContain('2 remain');
  await user.clear(field);
  await user.type(field, '1');
  await user.click(screen.getByRole('checkbox', { name: 'Use “Nearest airport”' }));
  expect(gauge()).toContain('2 remain');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(gauge()).toContain('1 remains');
});

test('thousands are written with a comma; what is no number says so and changes nothing', async () => {
  const user = await open({ criteria: criteria('figure.average-wage.mxn-day:max600') });
  const field = await screen.findByRole<HTMLInputElement>('spinbutton', { name: /^Threshold: / });
  const threshold = () => view().sites.criteria[0]?.must?.value;
  await user.clear(field);
  await user.type(field, '12,000');
  expect(threshold()).toBe(12000);
  await user.clear(field);
  await user.type(field, 'many{Tab}');
  expect(screen.getByRole('alert').textContent).toBe('That is no number; 12,000 still holds.');
  expect([threshold(), field.value]).toEqual([12000, '12000']);
});

test('a radius out of bounds says why it is not taken', async () => {
  const user = await open({ criteria: criteria('activity.engines.60:min0') });
  await user.click(await screen.findByRole('button', { name: /^Adjust/ }));
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Within (km)' });
  await user.clear(field);
  await user.type(field, '5000{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('Not taken: write a number from 1 to 2,000; 60 still holds.');
  expect(view().sites.criteria[0]?.measure).toMatchObject({ km: 60 });
  await user.clear(field);
  await user.type(field, '1,500{Enter}');
  expect(view().sites.criteria[0]?.measure).toMatchObject({ km: 1500 });
  // Another measure, but still the same card.
  expect(document.activeElement).toBe(field);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.getByRole('button', { name: /^Adjust/ })).toBe(document.activeElement);
});

test('who falls out is named with the records behind the value, and a name opens every criterion', async () => {
  const user = await open({ criteria: criteria('airport:max2') });
  expect(screen.queryByRole('button', { name: 'Parque Tijuana' })).toBeNull();
  await user.click(await screen.findByText('1 falls out'));
  expect(await screen.findByRole('button', { name: 'Nearest airport, 3.8 km: the records behind it' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Parque Tijuana' }));
  expect(view().sites.candidate).toBe('parque-tijuana');
  expect(screen.getByRole('row', { name: /Nearest airport does not pass: .*3\.8 km/ })).toBeDefined();
});

test('two must-haves that each leave nobody are switched off together', async () => {
  const user = await open({ criteria: criteria('school:max1', 'research:max1', 'airport:max9') });
  await user.click(
    await screen.findByRole('button', {
      name: 'Without “Nearest university or training centre” and “Nearest research centre or laboratory”: 2 candidates',
    }),
  );
  expect(gauge()).toContain('2 remain');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(gauge()).toContain('0 remain');
});

test('a single candidate with nothing asked of it is told what to compare it with', async () => {
  const pin = { id: 'own:1', lat: 32.5, lon: -116.9, name: 'Plot 7' };
  await open({ section: 'ranking', from: [], criteria: criteria('airport:score') }, { pins: [pin] });
  expect(await screen.findByText(/There is only one candidate/)).toBeDefined();
  // It alone spans no scale.
  expect(screen.getByText(/^all alike: 1 = [\d.]+ km$/)).toBeDefined();
});

test('a location outside Mexico that a link brings is dropped with a notice', async () => {
  const pins = [
    { id: 'own:1', lat: 40.4, lon: -3.7, name: 'Madrid' },
    { id: 'own:2', lat: 32.5, lon: -116.9, name: 'Plot 7' },
  ];
  await open({}, { pins, shortlist: ['own:1', 'own:2'] });
  await waitFor(() => expect(view().own.pins.map(({ name }) => name)).toEqual(['Plot 7']));
  expect(view().own.shortlist).toEqual(['own:2']);
  expect(useAtlas.getState().notices.map(({ values }) => values.message)).toEqual([
    'Left out of the link, since it is outside Mexico: Madrid',
  ]);
});

test('a removed location returns with its place on the shortlist; “Back” is nothing to undo', async () => {
  const pin = { id: 'own:1', lat: 32.5, lon: -116.9, name: 'Plot 7' };
  const user = await open({ criteria: criteria('airport:max9') }, { pins: [pin], shortlist: ['own:1'] });
  const undo = screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' });
  act(() =>
    useAtlas.setState(({ view }) => ({
      view: { ...view, sites: structuredClone(view.sites), own: structuredClone(view.own) },
    })),
  );
  expect(undo.disabled).toBe(true);
  await user.click(await screen.findByRole('button', { name: 'Remove Plot 7' }));
  expect(view().own).toMatchObject({ pins: [], shortlist: [] });
  await user.click(undo);
  expect(view().own).toMatchObject({ pins: [pin], shortlist: ['own:1'] });
  expect(undo.disabled).toBe(true);
});

test('nothing scored: those that remain are named all the same, to look at and to put on the shortlist', async () => {
  const user = await open({ section: 'ranking' });
  const part = within((await screen.findByRole('heading', { name: 'Those that remain' })).parentElement as HTMLElement);
  expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Aeropuerto de TijuanaBaja California · Airport',
    'Parque TijuanaBaja California · Industrial park',
  ]);
  await user.click(part.getByRole('button', { name: 'Put Parque Tijuana on the shortlist' }));
  expect(view().own.shortlist).toEqual(['parque-tijuana']);
  await user.click(part.getByRole('button', { name: 'Aeropuerto de Tijuana' }));
  expect(part.getByRole('region', { name: 'Aeropuerto de Tijuana' }).textContent).toContain('active · high confidence');
});

test('candidates without a clear value are kept on request', async () => {
  const pin = { id: 'own:1', lat: 31, lon: -110, name: 'Plot in Sonora' };
  const user = await open({ criteria: criteria('figure.peace-index-rank.rank:max32') }, { pins: [pin] });
  expect(await screen.findByText(/1 without a clear value is dropped/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Keep' }));
  expect(gauge()).toContain('3 remain');
  await user.click(screen.getByText('1 stays without a clear value'));
  expect(await screen.findByRole('button', { name: 'Plot in Sonora' })).toBeDefined();
});

test.each([
  ['Tijuana', /cannot be read as coordinates/],
  ['20.6', /half of a pair/],
  ['20.6 N, 99°75′ W', /no such degrees/],
  ['40.4168, -3.7038', /outside Mexico. The atlas/],
])('“%s” is refused with a reason, and stays in the field', async (text, reason) => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Add a location' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Coordinates' });
  await user.type(field, text);
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getByRole('alert').textContent).toMatch(reason);
  expect(field.value).toBe(text);
  expect(view().own.pins).toEqual([]);
});

test('swapped coordinates are offered the right way round', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Add a location' }));
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Plot 7');
  await user.type(screen.getByRole('textbox', { name: 'Coordinates' }), '-100.1857, 20.6173');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await user.click(screen.getByRole('button', { name: 'Use 20.6173, -100.1857' }));
  expect(view().own.pins).toEqual([{ id: 'own:1', lat: 20.6173, lon: -100.1857, name: 'Plot 7' }]);
  await waitFor(() => expect(gauge()).toContain('3 candidates'));
});

test('the form for a location is left by Escape, Cancel or Add, and the focus is back where it began', async () => {
  const pin = { id: 'own:2', lat: 32.5, lon: -116.9, name: 'Location 2' };
  const user = await open({}, { pins: [pin] });
  const isBack = () => expect(screen.getByRole('button', { name: 'Add a location' })).toBe(document.activeElement);
  await user.click(await screen.findByRole('button', { name: 'Add a location' }));
  await user.type(await screen.findByRole('textbox', { name: 'Coordinates' }), '20.6{Escape}');
  isBack();
  await user.click(screen.getByRole('button', { name: 'Add a location' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  isBack();
  await user.click(screen.getByRole('button', { name: 'Add a location' }));
  await user.type(screen.getByRole('textbox', { name: 'Coordinates' }), '20.6173, -100.1857{Enter}');
  isBack();
  // Named by its own number, which no other one has.
  expect(view().own.pins.map(({ name }) => name)).toEqual(['Location 2', 'Location 3']);
  await user.click(screen.getByRole('button', { name: 'Remove Location 3' }));
  isBack();
});

test('the map gives a point while it is asked for one', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Add a location' }));
  await user.click(await screen.findByRole('button', { name: 'Or click on the map' }));
  act(() => useAtlas.getState().overlay.onPoint?.({ lat: 20.6, lon: -100.2 }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Coordinates' }).value).toBe('20.6, -100.2');
  expect(useAtlas.getState().overlay.onPoint).toBeNull();
});

test('a kind of plant adds criteria and weights, no threshold; the ranking follows the weights', async () => {
  const user = await open({ section: 'ranking' });
  await user.click(await screen.findByRole('button', { name: 'MRO shop' }));
  expect(view().sites.criteria.every(({ must, isScored }) => must === null && isScored)).toBe(true);
  expect(view().own.weights.airport).toBe(100);
  expect(gauge()).toContain('First: Aeropuerto de Tijuana');
  expect(await screen.findByText(/stays first in .* of 1,000 random weightings/)).toBeDefined();
});

test('a weight that is moved ranks anew at once', async () => {
  const user = await open(
    { section: 'ranking', criteria: criteria('airport:score', 'precision:score') },
    { weights: { airport: 100, precision: 0 } },
  );
  const weight = await screen.findByRole('spinbutton', { name: 'Weight of “Nearest airport” (0–100)' });
  expect(gauge()).toContain('First: Aeropuerto de Tijuana');
  await user.clear(weight);
  await user.type(weight, '0');
  expect((await screen.findByRole('alert')).textContent).toContain('All weights are zero');
  await user.clear(weight);
  await user.type(weight, '101');
  const said = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(said).toContain('Not taken: write a number from 0 to 100; 10 still holds.');
  expect(view().own.weights.airport).toBe(10);
});

test('a weight with decimals is not rounded in silence; what was said of it goes once another one holds', async () => {
  const user = await open({ section: 'ranking', criteria: criteria('airport:score', 'precision:score') });
  const weight = await screen.findByRole<HTMLInputElement>('spinbutton', {
    name: 'Weight of “Nearest airport” (0–100)',
  });
  await user.clear(weight);
  await user.type(weight, '20.5');
  expect(screen.getByRole('alert').textContent).toBe('Not taken: write a number without decimals; 20 still holds.');
  expect(weight.getAttribute('aria-invalid')).toBe('true');
  await user.tab();
  // Back to what holds: the field is right, and the reason stays to be read.
  expect([weight.value, weight.getAttribute('aria-invalid'), view().own.weights.airport]).toEqual(['20', 'false', 20]);
  fireEvent.change(screen.getByRole('slider', { name: 'Weight of “Nearest airport”' }), { target: { value: '30' } });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a leader whose place hangs on a missing value is marked wherever it is named', async () => {
  // The only airport is far from one plot, the other has no figure: it leads by what is not known.
  const pins = [
    { id: 'own:1', lat: 31, lon: -110, name: 'Plot in Sonora' },
    { id: 'own:2', lat: 20.6, lon: -100.4, name: 'Plot in Querétaro' },
  ];
  const user = await open(
    { section: 'ranking', criteria: criteria('airport:score', 'figure.peace-index-rank.rank:score:less') },
    { pins, weights: { airport: 50, 'figure.peace-index-rank.rank': 50 } },
  );
  expect((await screen.findByRole('heading', { name: 'How stable is it' })).parentElement?.textContent).toMatch(
    /Plot in Sonora leads by the middle of its range only: .* rank 1 to 4\./,
  );
  expect(gauge()).toContain('rank 1 to 4');
  expect(screen.queryByText(/also one that weighs 0 now/)).toBeNull();
  await user.clear(screen.getByRole('spinbutton', { name: /^Weight of “Nearest airport”/ }));
  await user.type(screen.getByRole('spinbutton', { name: /^Weight of “Nearest airport”/ }), '0');
  expect(screen.getByText(/also one that weighs 0 now/)).toBeDefined();
});

test('which end of a criterion is better stands under its slider', async () => {
  await open({ section: 'ranking', criteria: criteria('airport:score') });
  expect(await screen.findByText('0 = 3.8 km, 1 = 0 km')).toBeDefined();
});

test('a worker that fails leaves the count to the page', async () => {
  class Failing extends EventTarget {
    postMessage = () => queueMicrotask(() => act(() => void this.dispatchEvent(new Event('error'))));
    terminate = () => {};
  }
  vi.stubGlobal('Worker', Failing);
  vi.resetModules();
  const { useFirstShares } = await import('../../src/sites/ranking/useFirstShares.ts');
  const funnel = { steps: [], remaining: [4, 7] };
  const scale = {
    key: 'airport',
    criterion: plainCriterion({ of: 'airport', any: false }),
    ends: [0, 1],
    worst: Float64Array.of(0, 0, 0, 0, 1, 0, 0, 0),
    best: Float64Array.of(0, 0, 0, 0, 1, 0, 0, 0),
    known: new Uint8Array(8),
    group: new Int32Array(8),
  } as const;
  const scales = [scale];
  const { result } = renderHook(() => useFirstShares(funnel, scales));
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current?.get(4)).toBeCloseTo(1));
  vi.stubGlobal('Worker', undefined);
});

test('all weights zero says what to do', async () => {
  await open({ section: 'ranking', criteria: criteria('airport:score') }, { weights: { airport: 0 } });
  expect((await screen.findByRole('alert')).textContent).toContain('All weights are zero');
});

test('a single candidate is not ranked against itself', async () => {
  await open({ section: 'ranking', from: ['parks'], criteria: criteria('airport:score') });
  expect(await screen.findByText(/There is only one candidate/)).toBeDefined();
});

test('a candidate opens with every criterion and the records behind each value', async () => {
  const user = await open({ section: 'ranking', criteria: criteria('airport:max2:score', 'school:score') });
  await user.click(await screen.findByRole('button', { name: 'Aeropuerto de Tijuana' }));
  const table = within(await screen.findByRole('table', { name: 'What is known of it' }));
  expect(table.getByRole('row', { name: /Nearest airport passes: .*0 km/ })).toBeDefined();
  expect(
    within(region()).getByRole('button', { name: /Nearest airport, 0 km, itself: the records behind it/ }),
  ).toBeDefined();
});

test('a unit that no state has a figure in is dropped with a notice', async () => {
  await open({ criteria: criteria('figure.industrial-rent.pesos:max5', 'airport:max5') });
  await waitFor(() => expect(view().sites.criteria).toHaveLength(1));
  expect(useAtlas.getState().notices[0]?.values.message).toContain('figure.industrial-rent.pesos');
});
