import { type CSSProperties, useRef } from 'react';
import { Virtualizer } from 'virtua';
import type { Listing } from '../data/schema.ts';
import { selectSorted } from '../i18n/sorted.ts';
import { useTexts } from '../i18n/texts.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { TableBody, TableItem } from '../ui/virtualTable.tsx';
import { COLUMNS } from './columns.ts';
import { TableHeading } from './TableHeading.tsx';
import { TableRow } from './TableRow.tsx';
import { useRevealSelected } from './useRevealSelected.ts';
import { useRovingRows } from './useRovingRows.ts';
import './resultsTable.css';

/** Rows there are until one scrolls, without waiting to be measured: enough for the tallest screen. */
const FIRST_ROWS = 60;
/** Height of the header, which the rows scroll under; the style sheet has the same. */
const HEADER_PX = 40;

/** The results with a column for each thing one compares by. */
export function ResultsTable() {
  const { explore } = useTexts();
  const lang = useAtlas(selectLang);
  const order = useAtlas(selectSorted);
  const listings = useAtlas(({ facts }) => facts.listings);
  const scroller = useRef<HTMLElement>(null);
  const { rows, active, onKeyDown, setFocused } = useRovingRows(order);
  useRevealSelected(rows);
  return (
    <section className="results-table" aria-label={explore.table} ref={scroller}>
      <table
        aria-label={explore.table}
        aria-rowcount={order.length + 1}
        style={{ '--columns': COLUMNS.map(({ width }) => width).join(' ') } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <TableHeading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <Virtualizer
          ref={rows}
          data={order}
          scrollRef={scroller}
          startMargin={HEADER_PX}
          ssrCount={FIRST_ROWS}
          keepMounted={order.length ? [active] : []}
          as={TableBody}
          item={TableItem}
        >
          {(position, index) => (
            <TableRow
              key={position}
              index={index}
              position={position}
              listing={listings[position] as Listing}
              lang={lang}
              isTabStop={index === active}
              onFocused={setFocused}
            />
          )}
        </Virtualizer>
      </table>
    </section>
  );
}
