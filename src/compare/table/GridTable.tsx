import { type CSSProperties, type PointerEvent, type RefObject, useRef } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { isState } from '../../data/areas.ts';
import { hover } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { TableBody, TableItem } from '../../ui/virtualTable.tsx';
import type { Comparison } from '../comparing.ts';
import { useCompareTexts } from '../texts.ts';
import { useToday } from '../useToday.ts';
import { BetweenRow } from './BetweenRow.tsx';
import { CoverageRow } from './CoverageRow.tsx';
import { HEAD_PX, type Item, indexOfRow, keyOfItem } from './items.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { HEAD_STOPS, useGridKeys } from './useGridKeys.ts';
import './table.css';

/** Rows there are until one scrolls, without waiting to be measured: enough for the tallest screen. */
const FIRST_ITEMS = 40;

type Props = {
  comparison: Comparison;
  items: readonly Item[];
  list: RefObject<VirtualizerHandle | null>;
  onScroll: (offset: number) => void;
};

/** Rows by areas as one grid: sticky heads, arrow keys between cells, the column under the pointer lit with its state. */
export function GridTable({ comparison, items, list, onScroll }: Props) {
  const compare = useCompareTexts();
  const lang = useAtlas(selectLang);
  const today = useToday();
  const view = useAtlas((state) => state.view.compare);
  const { comparing, figures } = comparison;
  const { areas } = comparing;
  const lit = useAtlas(({ hovered }) => (areas as readonly (string | null)[]).indexOf(hovered));
  const scroller = useRef<HTMLDivElement>(null);
  const { active, onFocus, onKeyDown } = useGridKeys(list, items, HEAD_STOPS + areas.length, view.row);
  const light = ({ target }: PointerEvent) => {
    const area = target instanceof Element ? target.closest<HTMLElement>('[data-area]')?.dataset.area : undefined;
    hover(area !== undefined && isState(area) ? area : null);
  };
  const keep = [indexOfRow(items, active.row)].filter((index) => index >= 0);
  return (
    <div className="compare-scroller" ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's grid, moved through by arrow keys
        role="grid"
        aria-label={compare.table}
        aria-rowcount={items.length + 1}
        aria-colcount={areas.length + 1}
        className="compare-table"
        data-lit={lit >= 0}
        style={{ '--areas': areas.length, '--lit': Math.max(0, lit) } as CSSProperties}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onPointerOver={light}
        onPointerLeave={() => hover(null)}
      >
        <TableHead areas={areas} lit={lit} />
        <Virtualizer
          ref={list}
          data={items}
          scrollRef={scroller}
          startMargin={HEAD_PX}
          ssrCount={FIRST_ITEMS}
          keepMounted={keep}
          onScroll={onScroll}
          as={TableBody}
          item={TableItem}
        >
          {(item) => {
            if (item.of === 'coverage') return <CoverageRow key="coverage" comparison={comparison} />;
            if (item.of !== 'row') return <BetweenRow key={keyOfItem(item)} item={item} comparison={comparison} />;
            const { row } = item.compared;
            return (
              <TableRow
                key={row.id}
                compared={item.compared}
                figures={figures}
                lang={lang}
                today={today}
                stop={row.id === active.row ? active.column : null}
                isFocused={row.id === view.row}
                openArea={row.id === view.row ? view.cell : null}
                ordered={view.rank?.row === row.id ? view.rank.descending : null}
              />
            );
          }}
        </Virtualizer>
      </table>
    </div>
  );
}
