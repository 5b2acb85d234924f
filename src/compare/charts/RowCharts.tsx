import { memo, useState } from 'react';
import type { ComparedRow } from '../../data/comparison.ts';
import type { Facts } from '../../data/facts.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import { ChartFigure } from '../../share/chart/ChartFigure.tsx';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useComparison } from '../useComparison.ts';
import { comparisonChart } from './comparisonChart.ts';
import { courseChart } from './courseChart.ts';
import { tallyChart } from './tallyChart.tsx';
import { useIsNear } from './useIsNear.ts';

/** The charts of one row; drawn once they come near the screen, and anew only while they are: there may be two hundred rows. */
export const RowCharts = memo(function RowCharts({ compared }: { compared: ComparedRow }) {
  const [ref, isNear] = useIsNear();
  const [wasNear, setWasNear] = useState(isNear);
  if (isNear && !wasNear) setWasNear(true);
  const { figures } = useComparison();
  const common = {
    compared,
    figures,
    lang: useAtlas(selectLang),
    facts: useAtlas((state) => state.facts),
    year: useAtlas(({ view }) => view.year),
    isPerMillion: useAtlas(({ view }) => view.compare.mode === 'million'),
  };
  return (
    <div className="row-charts" ref={ref}>
      {wasNear && <Drawn {...common} isNear={isNear} />}
    </div>
  );
});

type DrawnProps = {
  compared: ComparedRow;
  figures: Figures;
  lang: Lang;
  facts: Facts;
  year: number | null;
  isPerMillion: boolean;
  isNear: boolean;
};

/** What is far from the screen stays as it was drawn last until it comes near again. */
const Drawn = memo(
  function Drawn({ compared, figures, lang, facts, year, isPerMillion }: DrawnProps) {
    const { row, areas } = compared;
    if (row.of === 'tally') {
      return <ChartFigure {...tallyChart(compared, row, figures, facts, year, isPerMillion, lang)} />;
    }
    const course = courseChart(row, areas, figures, facts.edition, year, lang);
    return (
      <>
        <ChartFigure {...comparisonChart(compared, row, figures, facts.edition, year, lang)} />
        {course && <ChartFigure {...course} />}
      </>
    );
  },
  (before, after) =>
    !after.isNear ||
    (Object.keys(after) as (keyof DrawnProps)[]).every((key) => key === 'isNear' || before[key] === after[key]),
);
