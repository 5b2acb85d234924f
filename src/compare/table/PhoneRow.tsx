import { memo } from 'react';
import type { Area } from '../../data/codes.ts';
import type { ComparedRow } from '../../data/comparison.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import { areaName } from '../../i18n/areaName.ts';
import { cellText } from '../cellText.ts';
import { rowName } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { CellButton } from './CellButton.tsx';
import { RowHead } from './RowHead.tsx';
import { scaleOf } from './scale.ts';

type Props = {
  compared: ComparedRow;
  /** Which of the areas is the one that is read. */
  current: number;
  figures: Figures;
  lang: Lang;
  today: number;
  isFocused: boolean;
  openArea: Area | null;
  ordered: boolean | null;
};

/** One indicator of one place, large; what the others have, small. Without a grid every part is a Tab stop. */
export const PhoneRow = memo(function PhoneRow(props: Props) {
  const { compared, current, figures, lang, today, isFocused, openArea, ordered } = props;
  const { row, areas, cells, ranks } = compared;
  const area = areas[current];
  const cell = cells[current];
  if (area === undefined || cell === undefined) return null;
  const others = areas.flatMap((other, i) => {
    const otherCell = cells[i];
    if (i === current || otherCell === undefined) return [];
    const { number } = cellText(row, otherCell, figures, lang, today);
    return number === null ? [] : [{ other, number }];
  });
  return (
    <>
      <RowHead compared={compared} figures={figures} lang={lang} stop="all" isFocused={isFocused} ordered={ordered} />
      <CellButton
        row={row}
        name={rowName(row, figures, lang)}
        area={area}
        cell={cell}
        rank={ranks[current] ?? null}
        scale={scaleOf(compared)}
        figures={figures}
        lang={lang}
        today={today}
        stop={0}
        isStop
        isOpen={openArea === area}
      >
        {others.length > 0 && (
          <span className="phone-others">
            <span className="visually-hidden">{COMPARE_TEXTS[lang].others}</span>
            {others.map(({ other, number }) => (
              <span key={other}>
                {areaName(other, lang)} <b>{number}</b>
              </span>
            ))}
          </span>
        )}
      </CellButton>
    </>
  );
});
