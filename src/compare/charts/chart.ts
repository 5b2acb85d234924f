import type { ChartContent } from '../../share/chart/ChartFigure.tsx';
import type { ChartColors, Drawing } from '../../ui/charts/drawing.ts';

/** A chart ready to be shown or saved. */
export type Chart = Readonly<{ content: ChartContent; draw: (width: number, colors: ChartColors) => Drawing }>;
