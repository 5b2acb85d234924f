import type { Area } from '../../data/codes.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { FigureCell, FigureRow } from '../../data/rows.ts';
import { areaName } from '../../i18n/areaName.ts';
import { yearSpan } from '../../ui/yearSpan.ts';
import { newestText } from '../cellText.ts';
import { cellView, citedSources } from '../cite.ts';
import { rangeParts, rangeWords } from '../figureWords.ts';
import { rowTitle } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { CiteButton } from './CiteButton.tsx';

type Props = { row: FigureRow; area: Area; cell: FigureCell; figures: Figures; lang: Lang };

/** Cites the range that a cell shows where sources contradict each other, with all of them; nothing where there is no range. */
export function CiteRange({ row, area, cell: { summary, span }, figures, lang }: Props) {
  if (!summary?.disagree || !summary.years || span === null || span[0] === span[1]) return null;
  const { recent, unit, years } = summary;
  const { citation } = COMPARE_TEXTS[lang];
  const range = rangeWords(span, unit, figures, lang);
  const newest = newestText(summary, rangeParts(span, unit, figures, lang), figures, lang, citation.newest);
  return (
    <CiteButton
      reopen={(view) => cellView(view, row.id, area)}
      cited={{
        title: rowTitle(row, figures, lang),
        area: areaName(area, lang),
        // The brackets hold what dates the range, or the newest of it.
        value: newest === '' ? range : `${range}, ${yearSpan(years)}`,
        date: newest === '' ? yearSpan(years) : newest,
        nature: '',
        sources: citedSources(recent),
      }}
    />
  );
}
