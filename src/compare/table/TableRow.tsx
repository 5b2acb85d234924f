import { memo } from 'react';
import type { Area } from '../../data/codes.ts';
import type { ComparedRow } from '../../data/comparison.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import { rowName } from '../rowText.ts';
import { CellButton } from './CellButton.tsx';
import { RowHead } from './RowHead.tsx';
import { scaleOf } from './scale.ts';
import { HEAD_STOPS } from './useGridKeys.ts';

type Props = {
  compared: ComparedRow;
  figures: Figures;
  lang: Lang;
  today: number;
  /** Which of the row's stops the Tab key reaches; null: none. */
  stop: number | null;
  isFocused: boolean;
  openArea: Area | null;
  /** Whether the row orders the columns, and how. */
  ordered: boolean | null;
};

/** One indicator or count over the areas. */
export const TableRow = memo(function TableRow({
  compared,
  figures,
  lang,
  today,
  stop,
  isFocused,
  openArea,
  ordered,
}: Props) {
  const { row, areas, cells, ranks } = compared;
  const scale = scaleOf(compared);
  const name = rowName(row, figures, lang);
  return (
    <>
      <RowHead compared={compared} figures={figures} lang={lang} stop={stop} isFocused={isFocused} ordered={ordered} />
      {areas.map((area, i) => {
        const cell = cells[i];
        return cell === undefined ? null : (
          <CellButton
            key={area}
            row={row}
            name={name}
            area={area}
            cell={cell}
            rank={ranks[i] ?? null}
            scale={scale}
            figures={figures}
            lang={lang}
            today={today}
            stop={HEAD_STOPS + i}
            isStop={stop === HEAD_STOPS + i}
            isOpen={openArea === area}
          />
        );
      })}
    </>
  );
});
