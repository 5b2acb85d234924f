// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { placesOf } from '../../../../src/data/places.ts';
import { distanceKm } from '../../../../src/lib/distance.ts';
import { mapFigure } from '../../../../src/map/vector/figure.ts';
import { projectionOf } from '../../../../src/map/vector/projection.ts';
import { scaleLength } from '../../../../src/map/vector/scaleBar.ts';
import { mapSheet, type SheetInput } from '../../../../src/map/vector/sheet.ts';
import { LAYERS } from '../../../../src/state/view.ts';
import { escapeXml, toMarkup } from '../../../../src/ui/vector/node.ts';
import { textWidth } from '../../../../src/ui/vector/textWidth.ts';
import { LISTINGS, listing } from '../../../fixtures/facts.ts';
import { shapes } from '../fixture.ts';

const MEXICO = [-117.2, 14.5, -86.7, 32.7] as const;

/** A sheet of so many listings; those of the fixture where none are given. */
function input(part: Partial<SheetInput> = {}, listings = LISTINGS): SheetInput {
  const places = placesOf(listings, listings.keys());
  const placed = places.reduce((sum, { members }) => sum + members.length, 0);
  return {
    id: 'test',
    width: 1200,
    height: 800,
    frame: { of: 'box', box: MEXICO },
    shapes,
    places,
    listings,
    layers: LAYERS,
    color: null,
    colored: null,
    selected: [],
    theme: 'light',
    lang: 'en',
    title: 'Who makes what',
    lines: ['All organizations'],
    unplaced: listings.length - placed,
    foot: ['Edition 2026-11-24+00000000'],
    ...part,
  };
}

/** The drawing as a document. @throws where it is not well-formed XML */
function parse(markup: string): Document {
  const document = new DOMParser().parseFromString(markup, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}
const textsOf = (document: Document) => [...document.querySelectorAll('text')].map((text) => text.textContent ?? '');

test.each([21.6, 0, 45])('the scale bar is as long as it says, at latitude %d', (lat) => {
  const projection = projectionOf({ of: 'camera', lat, lon: -101, zoom: 6.3 }, 1000, 700, 0);
  const { km, pixels } = scaleLength(projection.kmPerPixel, 130);
  const middle = projection.x(-101);
  expect(middle).toBeCloseTo(500, 6);
  // How many degrees the bar spans, by the projection itself.
  const perDegree = projection.x(-100) - middle;
  const measured = distanceKm({ lat, lon: -101 }, { lat, lon: -101 + pixels / perDegree });
  expect(Math.abs(measured / km - 1)).toBeLessThan(0.001);
  expect(pixels).toBeLessThanOrEqual(130);
  expect(pixels).toBeGreaterThan(130 / 2.01);
});

test.each([0.00012, 0.4, 3.7, 88, 999])('%d km a pixel give a round length', (kmPerPixel) => {
  const { km } = scaleLength(kmPerPixel, 100);
  expect(String(km)).toMatch(/^(0\.0*)?[1235]0*$/);
});

test.each([
  [1440, 900],
  [390, 700],
  [3840, 2160],
])('at %d × %d all marks of a box are inside, and the totals add up', (width, height) => {
  const sheet = mapSheet(input({ width, height }));
  const { projection, marks, outside } = sheet;
  for (const { lat, lon, radius } of marks) {
    expect(projection.x(lon) - radius).toBeGreaterThanOrEqual(0);
    expect(projection.x(lon) + radius).toBeLessThanOrEqual(projection.width);
    expect(projection.y(lat) - radius).toBeGreaterThanOrEqual(0);
    expect(projection.y(lat) + radius).toBeLessThanOrEqual(projection.height);
  }
  const inside = marks.reduce((sum, { count }) => sum + count, 0);
  expect(outside).toBe(0);
  expect(inside + input().unplaced).toBe(LISTINGS.length);
  const said = textsOf(parse(toMarkup(sheet.svg))).join('|');
  expect(said).toMatch(/7 organizations on the map/);
});

test.each([
  [1200, 800],
  [700, 1100],
])('what a camera leaves outside is counted and said, at %d × %d', (width, height) => {
  const sheet = mapSheet(input({ width, height, frame: { of: 'camera', lat: 20.6, lon: -100.3, zoom: 8 } }));
  const inside = sheet.marks.reduce((sum, { count }) => sum + count, 0);
  expect(inside + sheet.outside + input().unplaced).toBe(LISTINGS.length);
  expect(sheet.outside).toBeGreaterThan(0);
  const document = parse(toMarkup(sheet.svg));
  expect(textsOf(document).join(' ')).toContain(`${sheet.outside} outside`);
  const kinds = [...document.querySelectorAll('[data-part="legend"] text[text-anchor="end"]')];
  expect(kinds.reduce((sum, { textContent }) => sum + Number(textContent), 0)).toBe(inside);
});

test('it carries title, counts, legend, scale, attribution and edition', () => {
  const document = parse(toMarkup(mapSheet(input()).svg));
  const said = textsOf(document).join('|');
  for (const text of [
    'Who makes what',
    'All organizations',
    'KINDS',
    'Companies',
    'Natural Earth',
    'Edition 2026-11-24',
    'Universities',
  ]) {
    expect(said).toContain(text);
  }
  expect(document.querySelector('[data-part="scale"] [data-km]')?.getAttribute('data-km')).toBe('300');
  expect(document.documentElement.getAttribute('aria-label')).toBe('Map: Who makes what');
});

test('names stand neither over each other nor over the edge', () => {
  for (const [frame, scale] of [
    [{ of: 'box', box: MEXICO }, 1],
    [{ of: 'camera', lat: 21.4, lon: -101, zoom: 6 }, 1.3],
    [{ of: 'camera', lat: 20.6, lon: -100.35, zoom: 9.8 }, 1],
  ] as const) {
    const { drawing, projection } = mapFigure({ ...input({ frame }), scale }, 'x');
    const texts = [
      ...parse(`<svg xmlns="http://www.w3.org/2000/svg">${toMarkup(drawing)}</svg>`).querySelectorAll(
        'text[paint-order]',
      ),
    ];
    expect(texts.length).toBeGreaterThan(5);
    const boxes = texts.map((text) => {
      const size = Number(text.getAttribute('font-size'));
      const spacing = Number(text.getAttribute('letter-spacing') ?? 0) / size;
      const anchor = text.getAttribute('text-anchor') ?? 'start';
      const spans = [...text.querySelectorAll('tspan')];
      const width = Math.max(...spans.map((span) => textWidth(span.textContent ?? '', size, spacing)));
      const x = Number(spans[0]?.getAttribute('x'));
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const top = Number(spans[0]?.getAttribute('y')) - size * 0.7;
      return {
        name: text.textContent,
        left,
        top,
        right: left + width,
        bottom: Number(spans.at(-1)?.getAttribute('y')),
      };
    });
    for (const box of boxes) {
      expect(box.left, String(box.name)).toBeGreaterThanOrEqual(-0.01);
      expect(box.right, String(box.name)).toBeLessThanOrEqual(projection.width + 0.01);
    }
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} / ${b.name}`),
    );
    expect(overlapping).toEqual([]);
  }
});

const HOSTILE = '</text><script>alert(1)</script> & "x" \'y\' \u0000\u0008\ud800 ]]>';

test('hostile names stay text', () => {
  const hostile = [listing({ id: 'a', name: HOSTILE, lat: 20.6, lon: -100.4, precision: 'site' })];
  const frame = { of: 'camera', lat: 20.6, lon: -100.4, zoom: 11 } as const;
  const sheet = mapSheet(input({ frame, title: HOSTILE, lines: [HOSTILE], foot: [HOSTILE], id: 'safe' }, hostile));
  const markup = toMarkup(sheet.svg);
  const document = parse(markup);
  expect(document.querySelector('script')).toBeNull();
  expect(markup).not.toContain('<script');
  const alerts = textsOf(document).filter((text) => text.includes('alert(1)'));
  expect(alerts.length).toBeGreaterThanOrEqual(3);
});

test('escaping loses what XML forbids and nothing else', () => {
  expect(escapeXml('a\u0000b\ud800c\u001f\ufffe\n\t é 飛')).toBe('abc\n\t é 飛');
  expect(escapeXml(`<&>"'`)).toBe('&lt;&amp;&gt;&quot;&#39;');
});

test('it is never blank: no records, a single point, a tiny size', () => {
  const none = mapSheet(input({}, []));
  expect(parse(toMarkup(none.svg)).querySelectorAll('path').length).toBeGreaterThan(20);
  const point = [20.6, -100.4] as const;
  const one = mapSheet(input({ frame: { of: 'box', box: [point[1], point[0], point[1], point[0]] } }));
  expect(one.projection.zoom).toBe(11);
  const tiny = toMarkup(mapSheet(input({ width: 160, height: 120 })).svg);
  parse(tiny);
  for (const markup of [toMarkup(none.svg), toMarkup(one.svg), tiny])
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
});

test('ids begin with the prefix, so that maps can share a page', () => {
  const document = parse(toMarkup(mapSheet(input({ id: 'mine' })).svg));
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(id).toMatch(/^mine-/);
});

test('rings are as wide as they say, pins and their names are drawn', () => {
  const here = { lat: 20.6, lon: -100.3 };
  const { drawing, projection } = mapFigure(
    input({
      frame: { of: 'camera', ...here, zoom: 8 },
      places: [],
      overlay: {
        rings: [{ id: 'r', ...here, km: 50, label: '50 km' }],
        pins: [{ id: 'p', ...here, label: 'Our plant', tone: 'ring', rank: null }],
        lines: [],
      },
    }),
    'x',
  );
  const document = parse(`<svg xmlns="http://www.w3.org/2000/svg">${toMarkup(drawing)}</svg>`);
  const said = textsOf(document);
  expect(said).toContain('50 km');
  expect(said).toContain('Our plant');
  // An open ring hides nothing of what stands there.
  expect(document.querySelector('circle[fill-opacity="0"]')?.getAttribute('r')).toBe('13.5');
  const ring = document.querySelector('path[fill-opacity="0.06"]')?.getAttribute('d') ?? '';
  let [x, y] = [0, 0];
  const xs = [...ring.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, dx, dy]) => {
    x += Number(dx);
    y += Number(dy);
    return x;
  });
  expect(y).toBeGreaterThan(0);
  const measured = ((Math.max(...xs) - Math.min(...xs)) / 2) * projection.kmPerPixel;
  expect(Math.abs(measured / 50 - 1)).toBeLessThan(0.01);
});
