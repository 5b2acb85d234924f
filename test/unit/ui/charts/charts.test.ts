import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindFor, makeAxis } from '../../../../src/ui/charts/axis.ts';
import { CHART_COLORS } from '../../../../src/ui/charts/chartColors.ts';
import { type Course, drawCourses } from '../../../../src/ui/charts/courseChart.ts';
import { type DotRow, drawDots } from '../../../../src/ui/charts/dotChart.ts';
import type { Drawing } from '../../../../src/ui/charts/drawing.ts';
import { framed } from '../../../../src/ui/charts/framed.ts';
import { contrast, inkOn } from '../../../../src/ui/charts/inkOn.ts';
import { drawParts } from '../../../../src/ui/charts/partsChart.ts';
import { svgText } from '../../../../src/ui/charts/svgText.ts';
import { formatNumber } from '../../../../src/ui/format.ts';
import { fitText, textWidth, wrap } from '../../../../src/ui/vector/textWidth.ts';
import { collisions, textBoxes } from './overlap.ts';

const colors = CHART_COLORS.light;
const write = (value: number) => formatNumber(value, 'es');
const WIDTHS = [300, 350, 520, 760, 1100];
const NAMES = [
  'Querétaro',
  'Guanajuato',
  'Jalisco',
  'Aguascalientes',
  'San Luis Potosí',
  'Baja California Sur',
  'Estado de México',
  'Chihuahua',
  'Veracruz de Ignacio de la Llave',
];

const row = (i: number, values: readonly number[], isReference = false): DotRow => ({
  id: `area-${i}`,
  name: isReference ? 'Alianza Aeroespacial del Bajío' : (NAMES[i % NAMES.length] as string),
  figure: values.length ? { values, newest: values[0] as number, years: i % 2 ? '2024' : '2019–2020' } : null,
  isReference,
});

const dots = (rows: readonly DotRow[], width: number, isRank = false) => {
  const values = rows.filter(({ isReference }) => !isReference).flatMap(({ figure }) => figure?.values ?? []);
  const kind = kindFor(values.length ? values : [1], isRank);
  return drawDots(rows, { width, kind, write, colors, noData: 'sin datos' });
};

const nine = (values: readonly (readonly number[])[]) => [
  ...NAMES.map((_, i) => row(i, values[i % values.length] ?? [])),
  row(9, [330, 386], true),
  row(10, [33_506_847], true),
];

const CASES: Readonly<Record<string, readonly DotRow[]>> = {
  'nine areas, two references': nine([[50, 85, 60], [12], [], [7, 7.5]]),
  'five orders of magnitude': nine([[7], [13_600_000], [412_000.5], [98]]),
  'negative rates': nine([[-12.5, -3], [4.25], [0], [-0.1]]),
  'one value': [row(0, [50]), row(1, []), row(2, [])],
  'no values': [row(0, []), row(1, [])],
  'only a reference has values': [row(0, []), row(9, [330, 386], true)],
  'all zero': [row(0, [0]), row(1, [0])],
};

describe('a comparison', () => {
  for (const [name, rows] of Object.entries(CASES)) {
    for (const width of WIDTHS) {
      test(`keeps its labels apart: ${name}, ${width} px`, () => expect(collisions(dots(rows, width))).toEqual([]));
    }
  }

  test('shows the range where sources differ, and says that there is no figure', () => {
    const texts = textBoxes(dots([row(0, [50, 85]), row(1, [])], 600)).map(({ text }) => text);
    expect(texts).toContain('50–85');
    expect(texts).toContain('sin datos');
  });

  test('a reference beyond the scale does not squeeze the areas', () => {
    const drawing = dots([row(0, [50]), row(1, [10]), row(10, [33_506_847], true)], 600);
    const xs = circles(drawing).map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(150);
    expect(textBoxes(drawing).map(({ text }) => text)).toContain('33,506,847');
    expect(drawing.shapes.filter(({ shape }) => shape === 'path')).toHaveLength(2);
  });

  test('rank 1 stands furthest out', () => {
    const [first, second] = circles(dots([row(0, [1]), row(1, [20])], 600, true)).map(({ x }) => x);
    expect(first).toBeGreaterThan(second ?? 0);
  });

  test('every shape lies inside, whatever the figures', () => {
    const value = fc.integer({ min: -1e8, max: 1e14 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 4 }), { minLength: 1, maxLength: 11 }), (values) => {
        const drawing = dots(
          values.map((some, i) => row(i, some, i > 8)),
          800,
        );
        for (const { x } of circles(drawing)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(800);
        }
        expect(JSON.stringify(drawing)).not.toContain('null,');
      }),
    );
  });
});

describe('courses over the years', () => {
  const course = (i: number, values: readonly number[]): Course => ({
    id: `area-${i}`,
    name: NAMES[i % NAMES.length] as string,
    points: values.map((value, at) => ({ year: 2008 + at * 2, values: at === 1 ? [value, value * 1.3] : [value] })),
    stretches: values.length > 2 ? [values.map((value, at) => ({ year: 2008 + at, value }))] : [],
    newest: values.length ? `${write(values.at(-1) as number)} · 2019–2020` : '',
    isReference: i === 8,
  });
  const draw = (courses: readonly Course[], width: number) =>
    drawCourses(courses, {
      width,
      kind: kindFor([...courses.flatMap(({ points }) => points.flatMap(({ values }) => values)), 1], false),
      period: [2008, 2024],
      year: 2010,
      write,
      colors,
      noData: (names) => `Sin datos: ${names.join(', ')}`,
      ownScale: (names) => `Con escala propia: ${names.join(', ')}`,
    });

  for (const width of WIDTHS) {
    test(`keep their labels apart, ${width} px`, () => {
      const some = NAMES.map((_, i) => course(i, i % 3 ? [7_000_000, 980_000_000.5, 13_600_000_000] : []));
      expect(collisions(draw(some, width))).toEqual([]);
      expect(
        collisions(
          draw(
            some.map((_, i) => course(i, [-4.5, 2, 8.25])),
            width,
          ),
        ),
      ).toEqual([]);
      expect(collisions(draw([course(0, [5])], width))).toEqual([]);
    });
  }

  test('areas without a figure are named, not given an empty panel', () => {
    const texts = textBoxes(draw([course(0, [5, 8]), course(1, []), course(2, [])], 600)).map(({ text }) => text);
    expect(texts).toContain('Sin datos: Guanajuato, Jalisco');
    expect(texts.filter((text) => text === 'Jalisco')).toEqual([]);
  });

  test('a reference that has no room gets a scale of its own and says so', () => {
    const drawing = draw([course(0, [5, 8]), { ...course(8, [4000, 9000]), isReference: true }], 600);
    expect(textBoxes(drawing).map(({ text }) => text)).toContain(`Con escala propia: ${NAMES[8]}`);
    for (const { y } of circles(drawing)) expect(y).toBeLessThanOrEqual(drawing.height);
    expect(collisions(drawing)).toEqual([]);
  });

  test('nothing to show takes no room', () => {
    expect(draw([course(0, [])], 600).height).toBe(0);
  });
});

describe('parts of a sum', () => {
  const parts = [
    'Proveedores cercanos',
    'Talento',
    'Costo laboral',
    'Energía',
    'Seguridad',
    'Logística',
    'Parques',
    'Otros',
  ].map((name, i) => ({ id: `part-${i}`, name }));
  const rows = NAMES.map((name, i) => ({
    id: `row-${i}`,
    name,
    values: new Map(parts.slice(0, 1 + (i % 8)).map(({ id }, at) => [id, (at + 1) * 2.5])),
    total: write((i + 1) * 10.5),
  }));
  for (const width of WIDTHS) {
    test(`keep their labels apart, ${width} px`, () => {
      expect(collisions(drawParts(rows, { width, parts, full: null, write, colors }))).toEqual([]);
    });
  }

  test('a part that is missing takes no length, and a full bar fills its room', () => {
    const one = {
      id: 'a',
      name: 'A',
      values: new Map([
        ['part-0', 60],
        ['part-2', 40],
      ]),
      total: '100',
    };
    const bars = drawParts([one], { width: 700, parts, full: 100, write, colors }).shapes.flatMap((shape) =>
      shape.shape === 'rect' && shape.height === 18 ? [shape] : [],
    );
    expect(bars).toHaveLength(2);
    expect((bars[0]?.width ?? 0) / (bars[1]?.width ?? 1)).toBeCloseTo(1.5, 1);
  });
});

describe('axes', () => {
  test('are of powers only where positive values lie far apart', () => {
    expect(kindFor([7, 13_600_000], false)).toBe('log');
    expect(kindFor([7, 500], false)).toBe('linear');
    expect(kindFor([-7, 13_600_000], false)).toBe('linear');
    expect(kindFor([0, 13_600_000], false)).toBe('linear');
    expect(kindFor([1, 32], true)).toBe('rank');
  });

  test('hold zero when lengths are compared', () => {
    expect(makeAxis([40, 60], 'linear', [0, 100], 4).at(0)).toBe(0);
    expect(makeAxis([-40, -60], 'linear', [0, 100], 4).at(0)).toBe(100);
  });
});

test('colours can be told from their ground, and so can what is written in them', () => {
  for (const theme of Object.values(CHART_COLORS)) {
    for (const part of theme.parts) {
      expect(contrast(part, theme.ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(part, inkOn(part))).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(theme.mark, theme.ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.third, theme.ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test('texts are shortened and wrapped to their room', () => {
  expect(textWidth(fitText('Alianza Aeroespacial del Bajío', 12, 100), 12)).toBeLessThanOrEqual(100);
  expect(fitText('Jalisco', 12, 100)).toBe('Jalisco');
  for (const line of wrap('Empresas aeroespaciales según quince fuentes', 12, 120)) {
    expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
  }
});

test('a file says title, unit, source and edition, and is XML whatever the texts hold', () => {
  const words = { title: 'A < B & "C"', subtitle: 'empresas, 2024', notes: ['Fuente: FEMIA', 'Edición 2026-05-20'] };
  const drawing = framed(dots([row(0, [50]), row(1, [12])], 500), words, colors);
  expect(collisions(drawing)).toEqual([]);
  const file = svgText(drawing, words.title);
  expect(file).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>');
  for (const part of ['empresas, 2024', 'Fuente: FEMIA', 'Edición 2026-05-20', 'xmlns=']) expect(file).toContain(part);
  expect(file).not.toMatch(/NaN|undefined|var\(/);
});

const circles = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.shape === 'circle' ? [shape] : []));
