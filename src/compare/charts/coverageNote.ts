import type { Area } from '../../data/codes.ts';
import { coverage } from '../../data/coverage.ts';
import type { Facts } from '../../data/facts.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import { areaName } from '../../i18n/areaName.ts';
import { memo } from '../../lib/memo.ts';
import { CHART_TEXTS } from '../../share/chart/texts.ts';
import { formatNumber } from '../../ui/format.ts';
import { yearSpan } from '../../ui/yearSpan.ts';

/** Beside every count of this atlas: how many companies it lists of each area, and how many sources report. */
export const coverageNote = memo(
  ({ listings }: Facts, { indicators }: Figures, areas: readonly Area[], lang: Lang): string => {
    const { listedAndReported } = CHART_TEXTS[lang];
    const number = (value: number) => formatNumber(value, lang);
    return listedAndReported(
      areas
        .map((area) => {
          const { listed, reported } = coverage({ listings }, indicators, area);
          const ends = reported && [...new Set([reported.low, reported.high].map(number))].join('–');
          const said = reported ? ` / ${ends} (${yearSpan(reported.years)})` : ' / –';
          return `${areaName(area, lang)} ${number(listed)}${said}`;
        })
        .join('; '),
    );
  },
);
