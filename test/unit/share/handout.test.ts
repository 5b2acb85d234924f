// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Organization } from '../../../src/data/schema.ts';
import { toHtml } from '../../../src/share/handout/handout.ts';
import { handoutOf } from '../../../src/share/handout/saveHandout.ts';
import { HANDOUT_CSS, HANDOUT_POLICY } from '../../../src/share/handout/theme.ts';
import { initialState, type State } from '../../../src/state/store.ts';
import { HOME, type View } from '../../../src/state/view.ts';
import { FACTS } from '../../fixtures/facts.ts';
import { shapes } from '../map/fixture.ts';

const supplies = { shapes, figures: { indicators: [], catalogue: new Map(), units: new Map() } };
const address = { origin: 'https://atlas.example', pathname: '/', hash: '#map=8/20.5/-100.4' };

/** The records behind the fixture's listings, with what only records have. */
function recordsWith(part: Partial<Organization> = {}): ReadonlyMap<string, Organization> {
  const rest = {
    coord_source: null,
    employees: null,
    employees_year: null,
    certifications_text: null,
    website: null,
    status_as_of: null,
    sources: ['https://example.org/a', 'RETC 2022'],
    field_sources: ['since=https://example.org/b'],
    plants: null,
    notes_es: null,
    notes_en: null,
  };
  return new Map(FACTS.listings.map((listing) => [listing.id, { ...listing, ...rest, ...part }]));
}

const stateOf = (view: Partial<View> = {}, facts = FACTS): State =>
  initialState(facts, { lang: 'en', theme: 'dark', reducedMotion: false }, { ...HOME, ...view });
const htmlOf = (state: State, records = recordsWith(), scope: 'visible' | 'open' = 'visible') =>
  toHtml(handoutOf(state, scope, records, supplies, address));
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('the policy allows the file’s own style and nothing else', () => {
  const hash = createHash('sha256').update(HANDOUT_CSS).digest('base64');
  expect(HANDOUT_POLICY).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  const document = parse(htmlOf(stateOf()));
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  expect(meta?.getAttribute('content')).toBe(HANDOUT_POLICY);
  // The policy counts from where it stands, so it comes before what it governs.
  expect(meta?.previousElementSibling?.getAttribute('charset')).toBe('utf-8');
  expect(document.querySelector('style')?.textContent).toBe(HANDOUT_CSS);
});

test('list, map and counts agree', () => {
  const html = htmlOf(stateOf());
  const document = parse(html);
  expect(document.querySelectorAll('.list > li')).toHaveLength(FACTS.listings.length);
  const placed = FACTS.listings.filter(({ lat }) => lat !== null).length;
  expect(document.body.textContent).toContain(`${placed} on the map`);
  const legends = [...document.querySelectorAll('.legend')];
  const counts =
    legends.find((legend) => legend.textContent?.startsWith('Kinds:'))?.querySelectorAll('li + li b') ?? [];
  const kinds = [...counts].map((b) => Number(b.textContent));
  expect(kinds.reduce((sum, n) => sum + n, 0)).toBe(placed);
});

test('a filter narrows it, and what is open is handed out alone', () => {
  const filtered = parse(htmlOf(stateOf({ facets: { kind: ['university'] } })));
  expect([...filtered.querySelectorAll('h3')].map((h) => h.textContent)).toEqual(['Universidad del Aire']);
  const one = parse(htmlOf(stateOf({ select: 'taller-norte' }), recordsWith(), 'open'));
  expect(one.querySelector('h1')?.textContent).toBe('Taller Norte');
  expect(one.querySelectorAll('.list > li')).toHaveLength(1);
  const state = parse(htmlOf(stateOf({ select: 'MX-BCN' }), recordsWith(), 'open'));
  expect(state.querySelectorAll('.list > li')).toHaveLength(
    FACTS.listings.filter((listing) => listing.state === 'MX-BCN').length,
  );
});

test('one that only the state is known of gets a map of its state', () => {
  const handout = handoutOf(stateOf({ select: 'sin-punto' }), 'open', recordsWith(), supplies, address);
  expect(handout.onMap).toBe(0);
  expect(parse(toHtml(handout)).body.textContent).toContain('1 without a point');
});

test('every source is listed once, and each record leads to its own', () => {
  const document = parse(htmlOf(stateOf()));
  const listed = [...document.querySelectorAll('.sources li')].map((item) => item.textContent);
  expect(listed).toHaveLength(3);
  for (const anchor of document.querySelectorAll('.list a[href^="#"]')) {
    expect(document.querySelector(anchor.getAttribute('href') as string)).not.toBeNull();
  }
  expect(document.querySelector('.list li')?.textContent).toContain('Sources: 1, 2 · Here since: 3');
});

const HOSTILE = '"></title><img src=x onerror=alert(1)></style><script>alert(1)</script>';

test('hostile texts stay texts, and no link runs anything', () => {
  const records = recordsWith({
    name: HOSTILE,
    notes_en: HOSTILE,
    site: HOSTILE,
    website: 'javascript:alert(1)',
    sources: ['javascript:alert(2)', HOSTILE, 'https://example.org/"onclick="alert(1)'],
    field_sources: [`${HOSTILE}=x`],
  });
  const listings = FACTS.listings.map((listing) => ({ ...listing, name: HOSTILE }));
  const state = stateOf({ q: '' }, { ...FACTS, listings });
  const html = htmlOf(state, records);
  const document = parse(html);
  expect(document.querySelectorAll('script, img, iframe, object, embed, link, base, form')).toHaveLength(0);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^style$/);
      if (name === 'href') expect(value).toMatch(/^(https?:|#)/);
    }
  }
  expect(document.querySelector('h3')?.textContent).toBe(HOSTILE);
  const named = parse(htmlOf({ ...state, view: { ...state.view, select: 'taller-norte' } }, records, 'open'));
  expect([named.title, named.querySelector('h1')?.textContent]).toEqual([HOSTILE, HOSTILE]);
  expect(named.querySelectorAll('script, img')).toHaveLength(0);
});

test('it follows the reader’s theme, whatever the atlas’s own was', () => {
  const html = htmlOf(stateOf());
  const [, body = ''] = html.split('</head>');
  expect(body).toContain('fill="var(--water)"');
  expect(body).not.toMatch(/fill="#/);
});
