import { ArrowDownWideNarrow, ArrowUpNarrowWide, EyeOff } from 'lucide-react';
import type { ComparedRow } from '../../data/comparison.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import { changeCompare } from '../../state/actions.ts';
import { focusRow, hideRow, rankBy } from '../../state/compareView.ts';
import { yearSpan } from '../../ui/yearSpan.ts';
import { rowTitle, rowUnit } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';

type Props = {
  compared: ComparedRow;
  figures: Figures;
  lang: Lang;
  /** Which of its stops the Tab key reaches; null: none. */
  stop: number | 'all' | null;
  isFocused: boolean;
  ordered: boolean | null;
};

/** What the row is about and how many states have data; shows it on the map, orders the columns by it, or puts it away. */
export function RowHead({ compared, figures, lang, stop, isFocused, ordered }: Props) {
  const compare = COMPARE_TEXTS[lang];
  const { row, have, of, years } = compared;
  const title = rowTitle(row, figures, lang);
  const lowerIsBetter = row.of === 'indicator' && row.better === 'lower';
  const tabIndex = (own: number) => (stop === 'all' || stop === own ? 0 : -1);
  const Direction = ordered === false ? ArrowUpNarrowWide : ArrowDownWideNarrow;
  const facts = [
    row.of === 'indicator' ? rowUnit(row, figures, lang) : null,
    row.of === 'indicator' && of > 0 ? (have === 0 ? compare.haveNone : compare.have(have, of)) : null,
    years === null ? null : yearSpan(years),
    lowerIsBetter && row.unit !== 'rank' ? compare.lowerIsBetter : null,
  ].filter((fact) => fact !== null);
  return (
    <th scope="row" className="row-head" data-row={row.id} data-focused={isFocused}>
      <button
        type="button"
        className="row-title"
        data-stop={0}
        tabIndex={tabIndex(0)}
        aria-pressed={isFocused}
        title={compare.focus}
        onClick={() => changeCompare((view) => focusRow(view, row.id))}
      >
        <span className="row-name">{title}</span>
        <span className="row-facts">{facts.join(' · ')}</span>
      </button>
      <span className="row-tools">
        <button
          type="button"
          data-stop={1}
          tabIndex={tabIndex(1)}
          aria-pressed={ordered !== null}
          aria-label={compare.rank(title)}
          title={compare.rank(title)}
          onClick={() => changeCompare((view) => rankBy(view, row.id, lowerIsBetter))}
        >
          <Direction size={15} aria-hidden="true" />
        </button>
        <button
          type="button"
          data-stop={2}
          tabIndex={tabIndex(2)}
          aria-label={`${compare.hide}: ${title}`}
          title={compare.hide}
          onClick={() => changeCompare((view) => hideRow(view, row.id))}
        >
          <EyeOff size={15} aria-hidden="true" />
        </button>
      </span>
    </th>
  );
}
