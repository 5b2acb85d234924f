import type { Area } from '../../data/codes.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import { type FigureCell, type FigureRow, isOld } from '../../data/rows.ts';
import type { Indicator } from '../../data/schema.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { NatureMark } from '../../ui/NatureMark.tsx';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { FigureDate } from '../FigureDate.tsx';
import { rangeParts } from '../figureWords.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { CiteFigure } from './CiteFigure.tsx';
import { CiteRange } from './CiteRange.tsx';

type Props = {
  row: FigureRow;
  area: Area;
  cell: FigureCell;
  figures: Figures;
  lang: Lang;
  year: number | null;
  today: number;
};

/** Every figure behind a cell, newest first, each with its source. */
export function FigureDetail({ row, area, cell, figures, lang, year, today }: Props) {
  const compare = COMPARE_TEXTS[lang];
  const all = cell.summary?.all ?? [];
  const later = (row.byArea.get(area)?.length ?? 0) - all.length;
  return (
    <>
      <p className="detail-lead">
        {compare.allSay(all.length, formatNumber(all.length, lang))}
        {cell.summary?.disagree && ` · ${compare.disagree}`}
        {year !== null && later > 0 && ` · ${compare.outOfYear(later, formatNumber(later, lang), year)}`}{' '}
        <CiteRange row={row} area={area} cell={cell} figures={figures} lang={lang} />
      </p>
      <ol className="detail-figures">
        {all.map((figure, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: figures have no identity, and the list never changes
          <FigureItem key={i} figure={figure} row={row} figures={figures} lang={lang} today={today} />
        ))}
      </ol>
    </>
  );
}

type ItemProps = { figure: Indicator; row: FigureRow; figures: Figures; lang: Lang; today: number };

function FigureItem({ figure, row, figures, lang, today }: ItemProps) {
  const { codes } = TEXTS[lang];
  const { number, unit } = rangeParts([figure.value, figure.value], figure.unit, figures, lang);
  const note = figure[`note_${lang}`];
  return (
    <li>
      <span className="detail-date">
        <FigureDate date={formatDate(figure.year, lang)} isOld={isOld(figure, today)} lang={lang} />
      </span>
      <span className="detail-value">
        <strong>{number}</strong> <span className="quiet">{unit}</span>{' '}
        <NatureMark nature={figure.nature} label={codes.nature[figure.nature]} />
      </span>
      <span className="detail-source">
        <SourceLink source={figure.source_url} />
        {figure.source_title && <span className="quiet">{` «${figure.source_title}»`}</span>}
        {note !== null && <span className="detail-note">{note}</span>}
      </span>
      <span className="detail-cite">
        <CiteFigure row={row} figure={figure} figures={figures} lang={lang} />
      </span>
    </li>
  );
}
