import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { FigureRow } from '../../data/rows.ts';
import type { Indicator } from '../../data/schema.ts';
import { areaName } from '../../i18n/areaName.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { formatDate } from '../../ui/format.ts';
import { cellView, citedSource } from '../cite.ts';
import { figureWords } from '../figureWords.ts';
import { rowTitle } from '../rowText.ts';
import { CiteButton } from './CiteButton.tsx';

type Props = { row: FigureRow; figure: Indicator; figures: Figures; lang: Lang };

/** Cites one figure of one source; its link opens the cell where it stands among all others. */
export function CiteFigure({ row, figure, figures, lang }: Props) {
  return (
    <CiteButton
      reopen={(view) => cellView(view, row.id, figure.place)}
      cited={{
        title: rowTitle(row, figures, lang),
        area: areaName(figure.place, lang),
        value: figureWords(figure.value, figure.unit, figures, lang),
        date: formatDate(figure.year, lang),
        nature: figure.nature === 'observed' ? '' : TEXTS[lang].codes.nature[figure.nature],
        sources: [citedSource(figure)],
      }}
    />
  );
}
