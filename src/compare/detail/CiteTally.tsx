import type { Area } from '../../data/codes.ts';
import { coverage } from '../../data/coverage.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { TallyCell, TallyRow } from '../../data/tallies.ts';
import { areaName } from '../../i18n/areaName.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { relativeNumber } from '../cellText.ts';
import { cellView, citedSource } from '../cite.ts';
import { coverageText } from '../coverageText.ts';
import { rowTitle } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { CiteButton } from './CiteButton.tsx';

type Props = { row: TallyRow; area: Area; cell: TallyCell; figures: Figures; lang: Lang; year: number | null };

/** Cites one count, and what it is per million inhabitants with the source of the population, and the coverage; its link opens the cell. */
export function CiteTally({ row, area, cell, figures, lang, year }: Props) {
  const compare = COMPARE_TEXTS[lang];
  const facts = useAtlas((state) => state.facts);
  const covered = coverageText(coverage(facts, figures.indicators, area), lang);
  const { count, perMillion, population } = cell;
  const relative = perMillion === null ? [] : [`${relativeNumber(perMillion, lang)} ${compare.perMillion}`];
  return (
    <CiteButton
      reopen={(view) => cellView(view, row.id, area)}
      cited={{
        title: `${compare.tally[row.key]}: ${rowTitle(row, figures, lang)}`,
        area: areaName(area, lang),
        value: [formatNumber(count, lang), ...relative].join('; '),
        date: year === null ? formatDate(facts.edition.slice(0, 10), lang) : compare.begunBy(year),
        nature: '',
        sources: [
          `${compare.files.counted} (${covered.listed}; ${covered.reported})`,
          ...(population ? [`${compare.files.population} (${population.year}): ${citedSource(population)}`] : []),
        ],
      }}
    />
  );
}
