import { ChartFigure } from '../../share/chart/ChartFigure.tsx';
import { selectLang, selectTheme } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useComparison } from '../useComparison.ts';
import { COMPOSITIONS, compositionChart } from './compositionChart.tsx';

/** What the listed organizations of each area are made up of: by kind, role, status and decade. */
export function Compositions() {
  const lang = useAtlas(selectLang);
  const theme = useAtlas(selectTheme);
  const facts = useAtlas((state) => state.facts);
  const { byId, comparing, figures } = useComparison();
  const rows = [...byId.values()];
  const charts = COMPOSITIONS.flatMap((key) => {
    const chart = compositionChart(key, rows, comparing, figures, facts, theme, lang);
    return chart ? [{ key, chart }] : [];
  });
  return (
    <div className="row-charts">
      {charts.map(({ key, chart }) => (
        <ChartFigure key={key} {...chart} />
      ))}
    </div>
  );
}
