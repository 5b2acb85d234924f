import type { Area } from '../data/codes.ts';
import type { Indicator } from '../data/schema.ts';
import { sourceName } from '../ui/sourceName.ts';

/** A source of a figure as it is cited: title and publisher where they are known, and its address or the register it is. */
export function citedSource({ source_title, publisher, source_url }: Indicator): string {
  const { href, host } = sourceName(source_url);
  const named = [source_title && `«${source_title}»`, publisher].filter(Boolean).join(', ');
  // A register or package is its own name.
  if (href === null) return host;
  return named ? `${named}, ${href}` : href;
}

/** The sources of figures without doubles, in the order of their figures. */
export function citedSources(figures: readonly Indicator[]): readonly string[] {
  return [...new Set(figures.map(citedSource))];
}

/** A source of a record, of which only the address is known, or the register it is. */
export function citedAddress(source: string): string {
  const { href, host } = sourceName(source);
  return href ?? host;
}

/** What a citation must say, in the order in which it says it. */
export type Citation = Readonly<{
  title: string;
  area: string;
  /** With its unit. */
  value: string;
  /** What the figure is for: a date, or years. */
  date: string;
  /** Target, estimate or doubtful, in words; '' for what was observed. */
  nature: string;
  /** One source for each figure; none for what this atlas counts. */
  sources: readonly string[];
  edition: string;
  link: string;
}>;

/** The one text that is copied; the language's own sentence around it. */
export function citationText(
  { title, area, value, date, nature, sources, edition, link }: Citation,
  { source, atlas, counted }: Readonly<{ source: string; atlas: (edition: string) => string; counted: string }>,
): string {
  const what = `${title}, ${area}: ${value} (${[date, nature].filter(Boolean).join(', ')}).`;
  const from = sources.length === 0 ? counted : `${source}: ${sources.join('; ')}.`;
  return `${what} ${from} ${atlas(edition)} ${link}`;
}

/** The view whose link opens that very cell of the table. */
export function cellView<View extends { tab: string; compare: object }>(view: View, row: string, area: Area): View {
  return { ...view, tab: 'compare', compare: { ...view.compare, section: 'table', row, cell: area } };
}
