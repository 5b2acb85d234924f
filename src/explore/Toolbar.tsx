import { ArrowDown, ArrowUp, SlidersHorizontal, Table2 } from 'lucide-react';
import { useTexts } from '../i18n/texts.ts';
import { showAs, sortBy } from '../state/actions.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { SORT_KEYS, type SortKey } from '../state/view.ts';
import { formatNumber } from '../ui/format.ts';
import { useActiveFilters } from './useActiveFilters.ts';
import './toolbar.css';

type Props = { hasFilters: boolean; filtersId: string; onToggleFilters: () => void };

/** What stands between the count and the list: filters, order, form. */
export function Toolbar({ hasFilters, filtersId, onToggleFilters }: Props) {
  const { explore } = useTexts();
  const lang = useAtlas(selectLang);
  const sort = useAtlas(({ view }) => view.sort);
  const isTable = useAtlas(({ view }) => view.list === 'table');
  const count = useActiveFilters().length;
  const Direction = sort.descending ? ArrowDown : ArrowUp;
  const direction = sort.descending ? explore.descending : explore.ascending;
  return (
    <div className="toolbar">
      <button
        type="button"
        className="tool"
        aria-expanded={hasFilters}
        aria-controls={filtersId}
        aria-label={count ? explore.filtersCount(count, formatNumber(count, lang)) : explore.filters}
        onClick={onToggleFilters}
      >
        <SlidersHorizontal size={15} aria-hidden="true" />
        {explore.filters}
        {count > 0 && <span className="facet-badge">{formatNumber(count, lang)}</span>}
      </button>
      <div className="tool-sort">
        <select
          className="tool"
          aria-label={explore.sort}
          value={sort.key}
          onChange={(event) => sortBy(event.currentTarget.value as SortKey)}
        >
          {SORT_KEYS.map((key) => (
            <option key={key} value={key}>
              {explore.sortKey[key]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="tool"
          aria-label={direction}
          title={direction}
          onClick={() => sortBy(sort.key)}
        >
          <Direction size={15} aria-hidden="true" />
        </button>
      </div>
      <button
        type="button"
        className="tool tool-table"
        aria-pressed={isTable}
        onClick={() => showAs(isTable ? 'cards' : 'table')}
      >
        <Table2 size={15} aria-hidden="true" />
        {explore.asTable}
      </button>
    </div>
  );
}
