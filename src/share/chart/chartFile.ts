import type { ChartColors, Drawing } from '../../ui/charts/drawing.ts';
import { framed } from '../../ui/charts/framed.ts';
import { svgText } from '../../ui/charts/svgText.ts';
import { csvOf } from '../csv.ts';
import type { Cell } from '../records.ts';
import { saveFile } from '../saveFile.ts';
import { pngOf } from './chartImage.ts';
import type { ChartTexts } from './texts.ts';

export const CHART_FORMATS = ['svg', 'png', 'csv'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** What a chart says once it has left the page. */
export type ChartFileContent = Readonly<{
  /** Begins the names of its files: letters, digits and hyphens. */
  name: string;
  title: string;
  /** Measure, unit, period. */
  subtitle: string;
  /** What must be known to read it right. */
  notes: readonly string[];
  /** Who published them, without doubles; what an image says in place of addresses. */
  publishers: readonly string[];
  /** The same figures as a file, headers first. */
  data: readonly (readonly Cell[])[];
}>;

/** Width of the drawing in a file, whatever the screen was. */
const WIDTH = 760;

/** The chart on its own: with title, sources and edition, since nothing else will stand beside it. */
function chartFile(
  { title, subtitle, notes, publishers }: ChartFileContent,
  draw: (width: number, colors: ChartColors) => Drawing,
  colors: ChartColors,
  charts: ChartTexts,
  edition: string,
): Readonly<{ svg: string; width: number; height: number }> {
  const said = (publishers.length === 1 ? charts.source : charts.sources)(publishers.join(', '));
  const all = [...notes, ...(publishers.length ? [said] : []), charts.edition(edition)];
  const drawing = framed(draw(WIDTH, colors), { title, subtitle, notes: all }, colors);
  return { svg: svgText(drawing, title), width: drawing.width, height: drawing.height };
}

/**
 * Saves the chart.
 * @returns the name of the file
 * @throws where the browser cannot make the image
 */
export async function saveChart(
  format: ChartFormat,
  content: ChartFileContent,
  draw: (width: number, colors: ChartColors) => Drawing,
  colors: ChartColors,
  charts: ChartTexts,
  edition: string,
): Promise<string> {
  const name = `${content.name}-${edition.slice(0, 10)}.${format}`;
  if (format === 'csv') return saveFile(name, csvOf(content.data), 'text/csv;charset=utf-8');
  const { svg, width, height } = chartFile(content, draw, colors, charts, edition);
  if (format === 'svg') return saveFile(name, svg, 'image/svg+xml;charset=utf-8');
  return saveFile(name, await pngOf(svg, width, height), 'image/png');
}
