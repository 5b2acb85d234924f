import type { RefObject } from 'react';
import { Virtualizer } from 'virtua';
import type { Listing } from '../data/schema.ts';
import { selectSorted } from '../i18n/sorted.ts';
import { useAtlas } from '../state/store.ts';
import { ResultRow } from './ResultRow.tsx';
import { ResultItem, ResultList } from './resultItems.tsx';
import { useRevealSelected } from './useRevealSelected.ts';
import { useRovingRows } from './useRovingRows.ts';
import './results.css';

/** Rows there are until one scrolls, without waiting to be measured: enough for the tallest screen. */
const FIRST_ROWS = 40;

type Props = { scroller: RefObject<HTMLElement | null>; startMargin: number };

/** The map's twin: every visible organization, in order. `startMargin` is the height of what scrolls before it. */
export function Results({ scroller, startMargin }: Props) {
  const order = useAtlas(selectSorted);
  const listings = useAtlas(({ facts }) => facts.listings);
  const { rows, active, onKeyDown, setFocused } = useRovingRows(order);
  useRevealSelected(rows);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows inside
    <div className="results" onKeyDown={onKeyDown}>
      <Virtualizer
        ref={rows}
        data={order}
        scrollRef={scroller}
        startMargin={startMargin}
        ssrCount={FIRST_ROWS}
        keepMounted={order.length ? [active] : []}
        as={ResultList}
        item={ResultItem}
      >
        {(position, index) => (
          <ResultRow
            key={position}
            index={index}
            listing={listings[position] as Listing}
            isTabStop={index === active}
            onFocused={setFocused}
            position={position}
          />
        )}
      </Virtualizer>
    </div>
  );
}
