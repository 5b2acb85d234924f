import { ArrowDown, ArrowUp } from 'lucide-react';
import { sortBy } from '../state/actions.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { type Column, columnTitle, isSortKey } from './columns.ts';

/** A column's title; a button where one can sort by it. */
export function TableHeading({ column: { key } }: { column: Column }) {
  const lang = useAtlas(selectLang);
  const sort = useAtlas(({ view }) => view.sort);
  const title = columnTitle(key, lang);
  if (!isSortKey(key)) return <th scope="col">{title}</th>;
  const isSorted = sort.key === key;
  const Direction = sort.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="table-sort" onClick={() => sortBy(key)}>
        {title}
        {isSorted && <Direction size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
