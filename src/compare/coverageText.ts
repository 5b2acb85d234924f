import type { Coverage } from '../data/coverage.ts';
import type { Lang } from '../data/lang.ts';
import { formatNumber } from '../ui/format.ts';
import { yearSpan } from '../ui/yearSpan.ts';
import { COMPARE_TEXTS } from './texts.ts';

/** How many companies the atlas lists, and what sources report: the line beside all that this atlas counts. */
export function coverageText(
  { listed, reported }: Coverage,
  lang: Lang,
): Readonly<{ listed: string; reported: string }> {
  const compare = COMPARE_TEXTS[lang];
  const number = (value: number) => formatNumber(value, lang);
  return {
    listed: compare.listed(listed, number(listed)),
    reported:
      reported === null
        ? compare.noReport
        : `${compare.reported(
            reported.low === reported.high ? number(reported.low) : `${number(reported.low)}–${number(reported.high)}`,
          )} (${yearSpan(reported.years)}, ${compare.sources(reported.sources, number(reported.sources))})`,
  };
}
