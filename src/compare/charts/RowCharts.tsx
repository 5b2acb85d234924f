import { memo, useMemo } from 'react';
import { isState } from '../../data/areas.ts';
import type { ComparedRow } from '../../data/comparison.ts';
import { ChartFigure } from '../../share/chart/ChartFigure.tsx';
import { hover } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useComparison } from '../useComparison.ts';
import { comparisonChart } from './comparisonChart.ts';
import { courseChart } from './courseChart.ts';
import { tallyChart } from './tallyChart.ts';
import { useIsNear } from './useIsNear.ts';

/** The charts of one row; drawn only once they come near the screen, since there may be a hundred rows. */
export const RowCharts = memo(function RowCharts({ compared, isNear }: { compared: ComparedRow; isNear: boolean }) {
  const [ref, hasComeNear] = useIsNear();
  return (
    <div className="row-charts" ref={ref}>
      {(isNear || hasComeNear) && <Drawn compared={compared} />}
    </div>
  );
});

/** A state lights up on the map; Mexico and the Alliance have no outline of their own there. */
const light = (id: string | null) => hover(id !== null && isState(id) ? id : null);

function Drawn({ compared }: { compared: ComparedRow }) {
  const lang = useAtlas(selectLang);
  const edition = useAtlas(({ facts }) => facts.edition);
  const year = useAtlas(({ view }) => view.year);
  const isPerMillion = useAtlas(({ view }) => view.compare.mode === 'million');
  const hovered = useAtlas((state) => state.hovered);
  const { figures } = useComparison();
  const { row, areas } = compared;
  const comparison = useMemo(
    () =>
      row.of === 'indicator'
        ? comparisonChart(compared, row, figures, edition, year, lang)
        : tallyChart(compared, row, figures, edition, year, isPerMillion, lang),
    [compared, row, figures, edition, year, isPerMillion, lang],
  );
  const course = useMemo(
    () => (row.of === 'indicator' ? courseChart(row, areas, figures, edition, year, lang) : null),
    [row, areas, figures, edition, year, lang],
  );
  return (
    <>
      <ChartFigure {...comparison} lit={hovered} onPoint={light} />
      {course && <ChartFigure {...course} lit={hovered} onPoint={light} />}
    </>
  );
}
