import { expect, test } from 'vitest';
import { LONGEST_LINK } from '../../../src/share/handOver.ts';
import { qrCode } from '../../../src/share/qr.ts';
import { pageLink, withShortlistedPins } from '../../../src/sites/brief/pageLink.ts';
import { parseCriterion } from '../../../src/state/criteria.ts';
import { makePin } from '../../../src/state/ownView.ts';
import { knownIn } from '../../../src/state/store.ts';
import { HOME, type View } from '../../../src/state/view.ts';
import { readView } from '../../../src/state/viewCodec.ts';
import { FACTS } from '../../fixtures/facts.ts';

const ADDRESS = { origin: 'https://atlas.example.mx', pathname: '/', hash: '' };
/** mm of the code on paper, see brief.css, and what a telephone tells apart. */
const [WIDTH, LEAST] = [24, 0.3];

const SIX = [
  'airport:max25:score',
  'activity.engines_mro.60:min5:score',
  'activity.machining_sheet-metal_castings-forgings.60:min5:score',
  'school:max40:score',
  'research:max60:score',
  'role.oem_tier-1_tier-2.120:min2:score',
].flatMap((text) => parseCriterion(text, new Set()) ?? []);
const PINS = Array.from({ length: 40 }, (_, i) =>
  makePin(i + 1, { lat: 20 + i / 100, lon: -100 }, `Ubicación número ${i + 1} del parque`),
);

function viewOf(candidate: string | null, own: Partial<View['own']>, criteria = SIX): View {
  const sites = { ...HOME.sites, section: 'catchment', criteria, candidate } as const;
  return { ...HOME, tab: 'sites', sites, own: { ...HOME.own, ...own } };
}
const link = (view: View, longest = 300) => pageLink(view, 'es', '2026-05-20', ADDRESS, longest);
function read(text: string): View {
  const { search, hash } = new URL(text);
  return readView(search, knownIn(FACTS), hash).view;
}

test('six criteria and forty pins break nothing: the code leaves out until a telephone reads it, and still leads to the place', () => {
  const { whole, words, code, leftOut } = link(viewOf('parque-tijuana', { pins: PINS, shortlist: ['parque-tijuana'] }));
  expect(whole.length).toBeGreaterThan(2331);
  expect(read(whole).own.pins).toHaveLength(40);
  expect(code?.length).toBeLessThanOrEqual(LONGEST_LINK);
  expect(WIDTH / qrCode(code ?? '').side).toBeGreaterThanOrEqual(LEAST);
  expect(words).toBe(code);
  expect(leftOut).toContain('own');
  expect(read(code ?? '').sites).toMatchObject({ candidate: 'parque-tijuana', section: 'catchment' });
});

test('the longest code on paper has modules that a telephone tells apart', () => {
  expect(WIDTH / qrCode('x'.repeat(LONGEST_LINK)).side).toBeGreaterThanOrEqual(LEAST);
});

test('a short link is code and words alike, and leaves nothing out', () => {
  const { whole, words, code, leftOut } = link(viewOf('parque-tijuana', {}, SIX.slice(0, 1)));
  expect([words, code]).toEqual([whole, whole]);
  expect(leftOut).toEqual([]);
});

test('a pin of one’s own that the code has no room for has words and no code', () => {
  const { whole, words, code } = link(viewOf('own:1', { pins: PINS.slice(0, 1), shortlist: ['own:1'] }));
  expect(code).toBeNull();
  expect(words).toBe(whole);
  expect(read(link(viewOf('own:1', { pins: PINS.slice(0, 1) }, [])).code ?? '').sites.candidate).toBe('own:1');
});

test('a page about one location carries of the own pins those on the shortlist', () => {
  const view = viewOf('own:2', { pins: PINS, shortlist: ['own:2', 'parque-tijuana', 'own:7'] });
  expect(withShortlistedPins(view).own.pins.map(({ id }) => id)).toEqual(['own:2', 'own:7']);
});
