import { ChartSvg } from '../../ui/charts/ChartSvg.tsx';
import { CHART_COLORS } from '../../ui/charts/chartColors.ts';
import { useCompareTexts } from '../texts.ts';
import type { SourceNumbers } from './numbered.ts';
import { Numbers } from './Organizations.tsx';
import type { PrintedChart } from './reportCharts.ts';

/** In the pixels that charts are drawn in: as wide as the text of an upright page, and half as wide as that of one on its side. */
const UPRIGHT = 660;
const HALF = 480;

type Props = { charts: readonly PrintedChart[]; numbers: SourceNumbers; isWide: boolean };

/** Charts as they stand on screen, each whole on one page, their sources by number. */
export function ReportCharts({ charts, numbers, isWide }: Props) {
  const width = isWide ? HALF : UPRIGHT;
  const numberOf = (source: string) => numbers.get(source) ?? 0;
  const { section } = useCompareTexts();
  return (
    <section className="report-charts">
      <h2>{section.charts}</h2>
      <div className="report-figures">
        {charts.map(({ chart: { content, draw }, sources }) => (
          <figure key={content.name}>
            <figcaption>
              <strong>{content.title}</strong>
              <Numbers sources={[...new Set(sources)].sort((a, b) => numberOf(a) - numberOf(b))} numbers={numbers} />
              <small>{content.subtitle}</small>
            </figcaption>
            <ChartSvg drawing={draw(width, CHART_COLORS.light)} label={`${content.title}. ${content.subtitle}`} />
            {content.notes.map((note) => (
              <small key={note}>{note}</small>
            ))}
          </figure>
        ))}
      </div>
    </section>
  );
}
