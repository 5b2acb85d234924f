import type { Cell, ComparedRow, Row } from '../../data/comparison.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { Rank } from '../../data/ranks.ts';
import { areaName } from '../../i18n/areaName.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { cellText } from '../cellText.ts';
import type { Comparison } from '../comparing.ts';
import { rowTitle, rowUnit } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { type SourceNumbers, sourcesOfCell } from './numbered.ts';
import { Numbers } from './Organizations.tsx';

type Props = {
  rows: readonly ComparedRow[];
  comparison: Comparison;
  numbers: SourceNumbers;
  today: number;
  lang: Lang;
};

/** The rows of one subject; the head is repeated on each page. */
export function ReportTable({ rows, comparison, numbers, today, lang }: Props) {
  const compare = COMPARE_TEXTS[lang];
  const { figures, comparing } = comparison;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{compare.indicator}</th>
          {comparing.areas.map((area) => (
            <th key={area} scope="col">
              {areaName(area, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, areas, cells, ranks, have, of }) => (
          <tr key={row.id}>
            <th scope="row">
              {row.of === 'tally' ? `${compare.tally[row.key]}: ` : ''}
              {rowTitle(row, figures, lang)}
              <small>{`${rowUnit(row, figures, lang, comparing.mode)}${row.of === 'indicator' && of > 0 ? ` · ${compare.have(have, of)}` : ''}`}</small>
            </th>
            {cells.map((cell, i) => (
              <ReportCell
                key={areas[i]}
                row={row}
                cell={cell}
                rank={ranks[i] ?? null}
                figures={figures}
                numbers={numbers}
                today={today}
                lang={lang}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = {
  row: Row;
  cell: Cell;
  rank: Rank | null;
  figures: Figures;
  numbers: SourceNumbers;
  today: number;
  lang: Lang;
};

function ReportCell({ row, cell, rank, figures, numbers, today, lang }: CellProps) {
  const compare = COMPARE_TEXTS[lang];
  const { number, unit, date, isOld, more, nature } = cellText(row, cell, figures, lang, today);
  if (number === null) return <td className="report-nothing">{compare.noData}</td>;
  const cited = <Numbers sources={sourcesOfCell(cell)} numbers={numbers} />;
  // A count is the atlas's own; its source is that of the population, and stands at what is per million.
  const isCount = cell.of === 'tally' && cell.mode === 'absolute';
  const beneath = [
    nature === 'observed' ? '' : TEXTS[lang].codes.nature[nature],
    isOld ? `${date} (${compare.oldShort})` : date,
    // The place is that of the large number, so it stands before what is per million or the newest of a range.
    rank && rank.of > 1 ? compare.place(rank.best, rank.worst, rank.of, rank.isTied) : '',
    more,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <td>
      <strong>{number}</strong>
      {unit !== '' && (unit === '%' ? unit : ` ${unit}`)}
      {!isCount && cited}
      <small>
        {beneath}
        {isCount && cited}
      </small>
    </td>
  );
}
