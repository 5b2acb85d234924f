import { describe, expect, test } from 'vitest';
import { comparisonChart } from '../../../src/compare/charts/comparisonChart.ts';
import { COMPOSITIONS, compositionChart } from '../../../src/compare/charts/compositionChart.tsx';
import { courseChart } from '../../../src/compare/charts/courseChart.ts';
import { stateColors } from '../../../src/compare/stateColors.ts';
import { ALLIANCE, type Area, HUBS } from '../../../src/data/codes.ts';
import { type Comparing, compareRow } from '../../../src/data/comparison.ts';
import { LANGS } from '../../../src/data/lang.ts';
import { type FigureRow, figureRows } from '../../../src/data/rows.ts';
import { type TallyRow, tallyRows } from '../../../src/data/tallies.ts';
import { colorByMeasure } from '../../../src/map/choropleth.ts';
import { colorWords } from '../../../src/map/colorWords.ts';
import { CHART_COLORS } from '../../../src/ui/charts/chartColors.ts';
import { FACTS } from '../../fixtures/facts.ts';
import { figure, figuresOf, publishedFigures } from '../data/comparedFixture.ts';
import { collisions, textBoxes } from '../ui/charts/overlap.ts';

const AREAS: readonly Area[] = [...ALLIANCE, ...HUBS, 'BAJIO-ALLIANCE', 'MX'];
const comparing = (areas: readonly Area[], year: number | null = null): Comparing => ({
  areas,
  year,
  mode: 'absolute',
  populations: new Map(),
});
const WIDTHS = [330, 430, 860];
const colors = CHART_COLORS.light;

describe('the published figures', () => {
  const figures = publishedFigures();
  const rows = figureRows(figures);

  test.each(LANGS)('no label of any chart lies on another or leaves it, in %s', (lang) => {
    const wrong = rows.flatMap((row) =>
      [AREAS, ALLIANCE.slice(0, 2)].flatMap((areas) => {
        const compared = compareRow(row, comparing(areas));
        const charts = [
          comparisonChart(compared, row, figures, '2026', null, lang),
          courseChart(row, areas, figures, '2026', 2015, lang),
        ];
        return charts.flatMap((chart) =>
          WIDTHS.flatMap((width) =>
            chart ? collisions(chart.draw(width, colors)).map((what) => `${row.id} ${width}: ${what}`) : [],
          ),
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('every figure that is drawn is in the table twin and the file, with its source', () => {
    for (const row of rows) {
      const { content } = comparisonChart(compareRow(row, comparing(AREAS)), row, figures, '2026', null, 'en');
      expect(content.data).toHaveLength(content.table.rows.length + 1);
      for (const line of content.table.rows) expect(line.at(-1) === '').toBe(line[1] === 'no data');
    }
  });
});

const FIGURES = figuresOf([
  figure({ value: 50, year: '2019', source_url: 'https://a.mx/1' }),
  figure({ value: 85, year: '2019', source_url: 'https://b.mx/2' }),
  figure({ value: 200, year: '2024', nature: 'target' }),
  figure({ value: 40, year: '2018' }),
  figure({ place: 'MX-JAL', value: 9, year: '2021', nature: 'doubtful' }),
  figure({ place: 'MX-AGU', value: 2, year: '2014' }),
]);
const [row] = figureRows(FIGURES) as [FigureRow];
const three: readonly Area[] = ['MX-QUE', 'MX-JAL', 'MX-AGU'];
const chartIn = (year: number | null) =>
  comparisonChart(compareRow(row, comparing(three, year)), row, FIGURES, '2026-05-20', year, 'en');
const textsOf = (year: number | null) => textBoxes(chartIn(year).draw(700, colors)).map(({ text }) => text);

test('contradicting sources are a range, targets and doubtful figures stay out and are counted', () => {
  expect(textsOf(null)).toEqual(expect.arrayContaining(['40–85', '2018–2019', 'no data', '2']));
  expect(textsOf(null)).not.toContain('200');
  expect(chartIn(null).content.notes.join(' ')).toContain('2 figures are in the table alone');
  expect(chartIn(null).content.table.rows.map(([area, value]) => `${area} ${value}`)).toEqual([
    'Querétaro 50 companies',
    'Querétaro 85 companies',
    'Querétaro 40 companies',
    'Jalisco no data',
    'Aguascalientes 2 companies',
  ]);
});

test('an area drawn without data has a line in the file too, without value and source', () => {
  const [headers = [], ...lines] = chartIn(null).content.data;
  const jalisco = lines.filter(([code]) => code === 'MX-JAL');
  expect(jalisco).toHaveLength(1);
  expect(Object.fromEntries(headers.map((header, i) => [header, jalisco[0]?.[i]]))).toMatchObject({
    Area: 'Jalisco',
    'Unit code': 'companies',
    Value: null,
    Source: null,
  });
  const course = courseChart(row, three, FIGURES, '2026', null, 'en')?.content;
  expect(course?.table.rows.map(([area]) => area)).toEqual([
    'Querétaro',
    'Querétaro',
    'Querétaro',
    'Jalisco',
    'Aguascalientes',
  ]);
});

test('what is left out is that of the year, and of all years in their course', () => {
  expect(chartIn(2022).content.notes.join(' ')).toContain('1 figure is in the table alone');
  expect(chartIn(2020).content.notes.join(' ')).not.toContain('doubtful');
  expect(courseChart(row, three, FIGURES, '2026', 2020, 'en')?.content.notes).toEqual([
    '2 figures are in the table alone: part of a year, not comparable, target or doubtful.',
  ]);
});

test('equal values share a dot, so the label says of how many sources', () => {
  const figures = figuresOf([
    figure({ value: 50, source_url: 'https://a.mx/1' }),
    figure({ value: 50, source_url: 'https://b.mx/2' }),
    figure({ value: 85, source_url: 'https://c.mx/3' }),
  ]);
  const [one] = figureRows(figures) as [FigureRow];
  const chart = comparisonChart(compareRow(one, comparing(three)), one, figures, '2026', null, 'en');
  expect(chart.draw(700, colors).targets[0]?.label).toBe('Querétaro: 50–85 (2020; 3 sources; 50: 2 sources)');
});

test('figures of two years do not contradict each other: the newest stands alone', () => {
  const figures = figuresOf([
    figure({ indicator: 'companies', unit: 'rank', value: 5, year: '2024' }),
    figure({ indicator: 'companies', unit: 'rank', value: 6, year: '2025' }),
  ]);
  const [ranked] = figureRows(figures) as [FigureRow];
  const chart = comparisonChart(compareRow(ranked, comparing(three)), ranked, figures, '2026', null, 'en');
  expect(textBoxes(chart.draw(700, colors)).map(({ text }) => text)).toEqual(expect.arrayContaining(['6', '2025']));
  expect(chart.content.table.rows.map(([, value]) => value)).toEqual(['No. 6', 'no data', 'no data']);
  expect(chart.content.notes).toEqual([]);
});

test('a year shows what was known by then', () => {
  expect(textsOf(2018)).toEqual(expect.arrayContaining(['40', '2018', 'no data', '2', '2014']));
  expect(chartIn(2018).content.subtitle).toContain('2018');
});

test('over the years there is a chart only where some area has two of them', () => {
  expect(courseChart(row, three, FIGURES, '2026', null, 'en')).not.toBeNull();
  expect(courseChart(row, ['MX-AGU', 'MX-JAL'], FIGURES, '2026', null, 'en')).toBeNull();
});

test('the map shows the same figures as the row, states without one stay without colour', () => {
  const colored = stateColors(row, FIGURES, comparing(three), 'en');
  expect([...colored.values]).toEqual([
    ['MX-AGU', 2],
    ['MX-QUE', 50],
  ]);
  expect(colored.years).toEqual([2014, 2019]);
  const { classes, without } = colorWords(colorByMeasure(colored), FIGURES.units, colored, false, 'en');
  expect(classes.map(({ label }) => label)).toEqual(['2 companies', '50 companies']);
  expect(without).toBe('No data');
  expect(colored.range(2, 50)).toBe('2–50 companies');
  expect(stateColors(row, FIGURES, comparing(three, 2013), 'en').values.size).toBe(0);
});

test('of what this atlas counts, a state without a value has none listed', () => {
  const counted = tallyRows(FACTS).find(({ key }) => key === 'total') as TallyRow;
  const colored = stateColors(counted, FIGURES, comparing(three), 'en');
  expect(colorWords(colorByMeasure(colored), FIGURES.units, colored, false, 'en').without).toBe('None listed');
  expect(colored.range(1, 4)).toBe('1–4');
});

describe('what the organizations of an area are made up of', () => {
  const areas: readonly Area[] = ['MX-QUE', 'MX-BCN', 'MX-YUC'];
  const chartOf = (key: (typeof COMPOSITIONS)[number], year: number | null) => {
    const rows = tallyRows(FACTS).map((one) => compareRow(one, comparing(areas, year)));
    return compositionChart(key, rows, { areas, year }, FIGURES, FACTS, 'light', 'en');
  };

  test('by kind: closed ones count only as closed, parts add up to the whole, an area without any stays', () => {
    expect(chartOf('kind', null)?.content.table).toEqual({
      headers: ['Area', 'Companies', 'Universities', 'Industrial parks', 'Airports'],
      rows: [
        ['Querétaro', '3', '1', '0', '0'],
        ['Baja California', '1', '0', '1', '1'],
        ['Yucatán', '0', '0', '0', '0'],
      ],
      last: { header: 'Cite', of: expect.any(Function) },
    });
  });

  test('with a year those of unknown beginning are told apart', () => {
    const table = chartOf('kind', 2007)?.content.table;
    expect(table?.headers).toEqual(['Area', 'Companies', 'Universities', 'Of unknown year']);
    expect(table?.rows[0]).toEqual(['Querétaro', '1', '1', '1']);
  });

  test.each(COMPOSITIONS)('labels stand apart by %s', (key) => {
    for (const width of WIDTHS) {
      const chart = chartOf(key, null);
      expect(chart && collisions(chart.draw(width, colors))).toEqual([]);
    }
  });
});
