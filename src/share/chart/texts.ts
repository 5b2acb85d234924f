import type { Lang } from '../../data/lang.ts';
import { charts as en } from '../../i18n/en/charts.ts';
import { charts as es } from '../../i18n/es/charts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';

/** The texts of charts; apart from TEXTS, since they come with the first chart. */
export const CHART_TEXTS: Readonly<Record<Lang, ChartTexts>> = { en, es };
export type ChartTexts = typeof en;

export const useChartTexts = (): ChartTexts => CHART_TEXTS[useAtlas(selectLang)];
