import { Suspense, use } from 'react';
import { type Figures, loadFigures } from '../../data/load.ts';
import { once } from '../../lib/once.ts';
import { ChartFiles } from '../../share/chart/ChartFiles.tsx';
import type { ChartFileContent } from '../../share/chart/chartFile.ts';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';
import { selectTheme } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { CHART_COLORS } from '../../ui/charts/chartColors.ts';
import type { Chart } from '../charts/chart.ts';

/** A picture that only files have: the page shows the same as something to act on. */
export type SynergyChart = Readonly<{ content: ChartFileContent; draw: Chart['draw'] }>;

/** A view of the synergies to take away. @param chart made of the figures, once they are here */
export function SynergyFiles({ chart }: { chart: (figures: Figures) => SynergyChart }) {
  return (
    <NotInKiosk>
      <Suspense fallback={null}>
        <Files chart={chart} />
      </Suspense>
    </NotInKiosk>
  );
}

function Files({ chart }: { chart: (figures: Figures) => SynergyChart }) {
  const { content, draw } = chart(use(once(loadFigures)));
  const colors = CHART_COLORS[useAtlas(selectTheme)];
  return <ChartFiles content={content} draw={draw} colors={colors} />;
}
