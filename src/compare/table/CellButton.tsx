import { type CSSProperties, memo, type ReactNode } from 'react';
import type { Area } from '../../data/codes.ts';
import type { Cell, Row } from '../../data/comparison.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { Rank } from '../../data/ranks.ts';
import { areaName } from '../../i18n/areaName.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { changeCompare } from '../../state/actions.ts';
import { toggleCell } from '../../state/compareView.ts';
import { NatureMark } from '../../ui/NatureMark.tsx';
import { cellText } from '../cellText.ts';
import { FigureDate } from '../FigureDate.tsx';
import { COMPARE_TEXTS } from '../texts.ts';
import { barOf, type Scale } from './scale.ts';

type Props = {
  row: Row;
  /** The row's name, for those who hear the cell alone. */
  name: string;
  area: Area;
  cell: Cell;
  rank: Rank | null;
  scale: Scale | null;
  figures: Figures;
  lang: Lang;
  today: number;
  stop: number;
  isStop: boolean;
  isOpen: boolean;
  /** What stands beneath, on a phone the other areas. */
  children?: ReactNode;
};

/** A figure large, its unit small, its year, sources and place beneath; opens into all that stands behind it. */
export const CellButton = memo(function CellButton(props: Props) {
  const { row, name, area, cell, rank, scale, figures, lang, today, stop, isStop, isOpen, children } = props;
  const compare = COMPARE_TEXTS[lang];
  const { codes } = TEXTS[lang];
  const { number, unit, date, isOld, more, nature } = cellText(row, cell, figures, lang, today);
  if (number === null) {
    return (
      <td data-row={row.id} data-area={area} className="cell cell-empty">
        <span className="cell-nothing" data-stop={stop} tabIndex={isStop ? 0 : -1}>
          <span className="visually-hidden">{`${name}, ${areaName(area, lang)}: `}</span>
          {compare.noData}
          {more && <span className="cell-more">{more}</span>}
          {children}
        </span>
      </td>
    );
  }
  const bar = cell.span && scale && rank ? barOf(cell.span, scale) : null;
  const isZero = cell.of === 'tally' && cell.count === 0;
  const isFirst = rank?.best === 1 && rank.worst === 1 && rank.of > 1;
  return (
    <td data-row={row.id} data-area={area} className="cell" data-open={isOpen} data-first={isFirst}>
      <button
        type="button"
        className="cell-button"
        data-stop={stop}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        onClick={() => changeCompare((view) => toggleCell(view, row.id, area))}
      >
        <span className="visually-hidden">{`${name}, ${areaName(area, lang)}: `}</span>
        <span className="cell-value" data-zero={isZero}>
          <strong>{number}</strong>
          {unit !== '' && <small>{unit === '%' ? unit : ` ${unit}`}</small>}
        </span>
        <span className="cell-bar" data-range={bar?.isRange} aria-hidden="true">
          {bar && <i style={{ '--from': bar.from, '--to': bar.to } as CSSProperties} />}
        </span>
        <span className="cell-more">
          <NatureMark nature={nature} label={codes.nature[nature]} />
          {date && <FigureDate date={date} isOld={isOld} lang={lang} />}
          {rank && rank.of > 1 && (
            <span className="cell-place">
              <span aria-hidden="true">{compare.place(rank.best, rank.worst, rank.of, rank.isTied)}</span>
              <span className="visually-hidden">{compare.placeAloud(rank.best, rank.worst, rank.of, rank.isTied)}</span>
            </span>
          )}
          {more && <span>{more}</span>}
        </span>
        {children}
      </button>
    </td>
  );
});
