import { type ReactNode, useId, useMemo } from 'react';
import { hover } from '../../state/actions.ts';
import { selectLang, selectTheme } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { ChartSvg } from '../../ui/charts/ChartSvg.tsx';
import { CHART_COLORS } from '../../ui/charts/chartColors.ts';
import type { ChartColors, Drawing } from '../../ui/charts/drawing.ts';
import { useChartWidth } from '../../ui/charts/useChartWidth.ts';
import { formatNumber } from '../../ui/format.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { NotInKiosk } from '../NotInKiosk.tsx';
import { ChartFiles } from './ChartFiles.tsx';
import { ChartTable } from './ChartTable.tsx';
import type { ChartFileContent } from './chartFile.ts';
import { useChartTexts } from './texts.ts';
import './chart.css';

/** Everything a chart says, apart from its drawing. */
export type ChartContent = ChartFileContent &
  Readonly<{
    /** Addresses or names of registers, the most important first. */
    sources: readonly string[];
    /** The same figures for those who cannot see the picture. */
    table: Readonly<{
      headers: readonly string[];
      rows: readonly (readonly string[])[];
      /** What stands at the end of each row beside its texts, under a head of its own. */
      last?: Readonly<{ header: string; of: (row: number) => ReactNode }>;
    }>;
  }>;

const NAMED_SOURCES = 3;

/**
 * A chart with its title, sources, table twin and files.
 * @param draw memoised: called for the room there is and the colours of the theme; the ids of its targets are those that `select` uses
 */
export function ChartFigure({
  content,
  draw,
}: {
  content: ChartContent;
  draw: (width: number, colors: ChartColors) => Drawing;
}) {
  const charts = useChartTexts();
  const lang = useAtlas(selectLang);
  const colors = CHART_COLORS[useAtlas(selectTheme)];
  const [ref, width] = useChartWidth();
  const id = useId();
  const drawing = useMemo(() => (width > 0 ? draw(width, colors) : null), [draw, width, colors]);
  const { title, subtitle, notes, sources, table } = content;
  const others = sources.length - NAMED_SOURCES;
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption className="chart-caption">
        <h3 className="chart-title" id={id}>
          {title}
        </h3>
        <p className="chart-subtitle">{subtitle}</p>
      </figcaption>
      <div className="chart-room" ref={ref}>
        {drawing && <LitSvg drawing={drawing} label={`${title}. ${subtitle}`} />}
      </div>
      {notes.map((note) => (
        <p key={note} className="chart-note">
          {note}
        </p>
      ))}
      {sources.length > 0 && (
        <p className="chart-note">
          {(sources.length === 1 ? charts.source : charts.sources)('')}
          {sources.slice(0, NAMED_SOURCES).map((source, i) => (
            <span key={source}>
              {i > 0 && ', '}
              <SourceLink source={source} short />
            </span>
          ))}
          {others > 0 && ` ${charts.moreSources(others, formatNumber(others, lang))}`}
        </p>
      )}
      <div className="chart-foot">
        <ChartTable table={table} labelledBy={id} />
        <NotInKiosk>{drawing && <ChartFiles content={content} draw={draw} colors={colors} />}</NotInKiosk>
      </div>
    </figure>
  );
}

/** Pointing at a part lights its thing on the map, and the reverse; apart, so that only the charts that show it draw anew. */
function LitSvg({ drawing, label }: { drawing: Drawing; label: string }) {
  const lit = useAtlas(({ hovered }) => (drawing.targets.some(({ id }) => id === hovered) ? hovered : null));
  return <ChartSvg drawing={drawing} label={label} lit={lit} onPoint={hover} />;
}
