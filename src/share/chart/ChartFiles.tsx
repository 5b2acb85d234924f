import { useState } from 'react';
import { useAtlas } from '../../state/store.ts';
import type { ChartColors, Drawing } from '../../ui/charts/drawing.ts';
import { CHART_FORMATS, type ChartFileContent, type ChartFormat, saveChart } from './chartFile.ts';
import { useChartTexts } from './texts.ts';
import './chartFiles.css';

/** The chart to take away: as drawn, as an image, as figures. */
export function ChartFiles({
  content,
  draw,
  colors,
}: {
  content: ChartFileContent;
  draw: (width: number, colors: ChartColors) => Drawing;
  colors: ChartColors;
}) {
  const charts = useChartTexts();
  const edition = useAtlas(({ facts }) => facts.edition);
  const [said, say] = useState('');
  const save = async (format: ChartFormat) => {
    try {
      say(charts.saved(await saveChart(format, content, draw, colors, charts, edition)));
    } catch {
      say(charts.failed);
    }
  };
  return (
    <p className="chart-files">
      <span aria-hidden="true">{charts.save}</span>
      {CHART_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="link-button"
          aria-label={charts.saveAs(format.toUpperCase(), content.title)}
          onClick={() => void save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </p>
  );
}
