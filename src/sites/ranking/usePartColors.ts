import { selectTheme } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { CHART_COLORS } from '../../ui/charts/chartColors.ts';

/** The colour of the criterion at that place of the score; the same in its weight, in the bars and in the table. */
export function usePartColors(): (place: number) => string {
  const { parts } = CHART_COLORS[useAtlas(selectTheme)];
  return (place) => parts[place % parts.length] as string;
}
