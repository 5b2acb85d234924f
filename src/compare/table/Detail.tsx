import { X } from 'lucide-react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import type { Area } from '../../data/codes.ts';
import type { ComparedRow } from '../../data/comparison.ts';
import { areaName } from '../../i18n/areaName.ts';
import { changeCompare } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import type { Comparison } from '../comparing.ts';
import { FigureDetail } from '../detail/FigureDetail.tsx';
import { TallyDetail } from '../detail/TallyDetail.tsx';
import { rowName } from '../rowText.ts';
import { useCompareTexts } from '../texts.ts';
import { useToday } from '../useToday.ts';
import '../detail/detail.css';

type Props = { compared: ComparedRow; area: Area; comparison: Comparison };

/** What stands behind the open cell, under its row. */
export function Detail({ compared, area, comparison }: Props) {
  const compare = useCompareTexts();
  const lang = useAtlas(selectLang);
  const { row, areas, cells } = compared;
  const { figures, comparing } = comparison;
  const today = useToday();
  const cell = cells[areas.indexOf(area)];
  const title = `${rowName(row, figures, lang)} · ${areaName(area, lang)}`;
  const close = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    // The focus goes back to where it came from, before that which has it is gone.
    const button = `[data-row="${row.id}"][data-area="${area}"] .cell-button`;
    currentTarget.closest('table')?.querySelector<HTMLElement>(button)?.focus();
    changeCompare((view) => ({ ...view, cell: null }));
  };
  const closeOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close(event);
  };
  const common = { area, figures, lang, year: comparing.year };
  return (
    <td className="detail">
      <section className="detail-inner" aria-label={title} onKeyDown={closeOnEscape}>
        <header className="detail-head">
          <h3>{title}</h3>
          <button type="button" className="detail-close" aria-label={compare.close} onClick={close}>
            <X size={16} aria-hidden="true" />
          </button>
        </header>
        {row.of === 'indicator' && cell?.of === 'indicator' && (
          <FigureDetail row={row} cell={cell} today={today} {...common} />
        )}
        {row.of === 'tally' && cell?.of === 'tally' && <TallyDetail row={row} cell={cell} {...common} />}
      </section>
    </td>
  );
}
