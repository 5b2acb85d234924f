import { expect, test } from 'vitest';
import { LONGEST_ON_PAPER } from '../../../src/share/handOver.ts';
import { qrCode } from '../../../src/share/qr.ts';
import { carriedBy, pageLink } from '../../../src/sites/brief/pageLink.ts';
import { PAPER_CODE, widthOnPaper } from '../../../src/sites/brief/paperCode.ts';
import { parseCriterion } from '../../../src/state/criteria.ts';
import { makePin } from '../../../src/state/ownView.ts';
import { knownIn } from '../../../src/state/store.ts';
import { HOME, type View } from '../../../src/state/view.ts';
import { readView } from '../../../src/state/viewCodec.ts';
import { FACTS } from '../../fixtures/facts.ts';

const ADDRESS = { origin: 'https://atlas.example.mx', pathname: '/', hash: '' };
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
const link = (view: View, longest = LONGEST_ON_PAPER) => pageLink(view, 'es', '2026-05-20', ADDRESS, longest);
function read(text: string): View {
  const { search, hash } = new URL(text);
  return readView(search, knownIn(FACTS), hash).view;
}
const widthOfModule = (code: string) => widthOnPaper(code) / qrCode(code, PAPER_CODE.correction).side;

test('the code of a usual brief brings back all that its scores depend on', () => {
  const weights = { airport: 100, 'activity.engines_mro.60': 20, school: 70 };
  for (const candidate of [null, 'parque-tijuana', 'own:2']) {
    const own = { pins: PINS.slice(1, 2), weights, shortlist: ['parque-tijuana', 'own:2'] };
    const { whole, words, code, leftOut } = link(viewOf(candidate, own));
    expect(whole.length).toBeGreaterThan(300);
    expect([words, code]).toEqual([whole, whole]);
    expect(leftOut).toEqual([]);
    expect(read(code ?? '').own).toEqual(own);
    expect(read(code ?? '').sites).toMatchObject({ candidate, criteria: SIX });
  }
});

test('forty pins break nothing: the code leaves out those that are not on the shortlist, and keeps the rest', () => {
  const own = { pins: PINS, weights: { airport: 100 }, shortlist: ['parque-tijuana', 'own:7'] };
  const { whole, words, code, leftOut } = link(viewOf('own:7', own));
  // A page about one location hands on no location that the brief is not about.
  expect(read(whole).own.pins).toEqual(PINS.slice(6, 7));
  const summary = link(viewOf(null, own));
  expect(summary.whole.length).toBeGreaterThan(2331);
  expect(read(summary.whole).own.pins).toHaveLength(40);
  expect(summary.leftOut).toContain('otherPins');
  expect(summary.words).toBe('https://atlas.example.mx/');
  expect(words).toBe(code);
  expect(leftOut).toContain('otherPins');
  expect(leftOut).not.toContain('pins');
  const { sites, own: kept } = read(code ?? '');
  expect(sites).toMatchObject({ candidate: 'own:7', section: 'catchment', criteria: SIX });
  expect(kept).toEqual({ ...own, pins: PINS.slice(6, 7) });
});

test('what is longer still gives up what one misses least, never the candidate', () => {
  const many = Array.from({ length: 16 }, (_, i) =>
    parseCriterion(`activity.machining_sheet-metal_castings-forgings_engines.${20 + i}.any:min5:keep:score`, new Set()),
  ).flatMap((criterion) => criterion ?? []);
  const { words, code, leftOut } = link(viewOf('parque-tijuana', { shortlist: ['parque-tijuana'] }, many));
  expect(leftOut).toContain('criteria');
  expect(words).toBe('https://atlas.example.mx/');
  expect(read(code ?? '')).toMatchObject({
    sites: { candidate: 'parque-tijuana' },
    own: { shortlist: ['parque-tijuana'] },
  });
  // A location of one's own is nothing without its point: no code then, and an address that a page has room for.
  const names = PINS.slice(0, 5).map((pin) => ({ ...pin, name: 'ñ'.repeat(60) }));
  const lost = link(viewOf('own:1', { pins: names, shortlist: names.map(({ id }) => id) }, many));
  expect(lost).toMatchObject({ code: null, words: 'https://atlas.example.mx/' });
  expect(read(lost.whole).own.pins).toEqual(names);
});

test.each([1, 300, 500, LONGEST_ON_PAPER])(
  'a code of %i letters has modules that a telephone tells apart',
  (letters) => {
    expect(widthOfModule('x'.repeat(letters))).toBeGreaterThanOrEqual(0.3);
    expect(widthOnPaper('x'.repeat(letters))).toBeLessThanOrEqual(34);
  },
);

test('a page says of its link what it carries, and nothing else', () => {
  expect(carriedBy(viewOf('parque-tijuana', {}))).toEqual(['criteria']);
  expect(carriedBy(viewOf(null, { pins: PINS, shortlist: ['own:1'] }, []))).toEqual(['shortlist', 'pins']);
});
