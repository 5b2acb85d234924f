import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from 'react';
import { Virtualizer } from 'virtua';
import { isState } from '../../data/areas.ts';
import { hover } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { TableBody, TableItem } from '../../ui/virtualTable.tsx';
import type { RowGroup } from '../comparing.ts';
import { useCompareTexts } from '../texts.ts';
import { useComparison } from '../useComparison.ts';
import { useMapInStep } from '../useMapInStep.ts';
import { useToday } from '../useToday.ts';
import { CoverageRow } from './CoverageRow.tsx';
import { Detail } from './Detail.tsx';
import { FootRow, GroupRow, KeyRow } from './GroupRows.tsx';
import { indexOfRow, tableItems } from './items.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { Toolbar } from './Toolbar.tsx';
import { HEAD_STOPS, useGridKeys } from './useGridKeys.ts';
import './cells.css';
import './table.css';

/** Rows there are until one scrolls, without waiting to be measured: enough for the tallest screen. */
const FIRST_ITEMS = 40;
/** Height of the column heads, which the rows scroll under; the style sheet has the same. */
const HEAD_PX = 52;

/** Every indicator and count by area: the newest figure or the range, with its year, sources and place among those with data. */
export function Table() {
  const compare = useCompareTexts();
  const lang = useAtlas(selectLang);
  const today = useToday();
  const comparison = useComparison();
  const { comparing, groups, figures } = comparison;
  const { areas } = comparing;
  useMapInStep();
  const view = useAtlas((state) => state.view.compare);
  const lit = useAtlas(({ hovered }) => (areas as readonly (string | null)[]).indexOf(hovered));
  const items = tableItems(groups, view.row, view.cell);
  const scroller = useRef<HTMLDivElement>(null);
  const [group, setGroup] = useState<RowGroup>('industry');
  const { list, active, onFocus, onKeyDown } = useGridKeys(items, HEAD_STOPS + areas.length, view.row);

  // What the link opens is brought into view once; afterwards the visitor scrolls.
  const first = useRef(indexOfRow(items, view.row));
  useEffect(() => {
    if (first.current > 0) list.current?.scrollToIndex(first.current, { align: 'center' });
  }, [list]);

  const follow = (offset: number) => {
    const top = list.current?.findItemIndex(offset) ?? 0;
    const head = items.slice(0, top + 1).findLast((item) => item.of === 'group');
    if (head?.of === 'group') setGroup(head.group);
  };
  const goTo = (next: RowGroup) => {
    const index = items.findIndex((item) => item.of === 'group' && item.group === next);
    list.current?.scrollToIndex(index, { align: 'start' });
    setGroup(next);
  };
  const light = ({ target }: PointerEvent) => {
    const area = target instanceof Element ? target.closest<HTMLElement>('[data-area]')?.dataset.area : undefined;
    hover(area !== undefined && isState(area) ? area : null);
  };
  const keep = [indexOfRow(items, active.row)].filter((index) => index >= 0);
  return (
    <>
      <Toolbar comparison={comparison} group={group} onJump={goTo} />
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
            onScroll={follow}
            as={TableBody}
            item={TableItem}
          >
            {(item) => {
              switch (item.of) {
                case 'group':
                  return <GroupRow key={item.group} group={item.group} count={item.count} />;
                case 'coverage':
                  return <CoverageRow key="coverage" comparison={comparison} />;
                case 'key':
                  return <KeyRow key={`key ${item.key}`} tally={item.key} comparison={comparison} />;
                case 'foot':
                  return <FootRow key={`foot ${item.group}`} {...item} />;
                case 'detail':
                  return <Detail key="detail" compared={item.compared} area={item.area} comparison={comparison} />;
                default:
                  return (
                    <TableRow
                      key={item.compared.row.id}
                      compared={item.compared}
                      figures={figures}
                      lang={lang}
                      today={today}
                      stop={item.compared.row.id === active.row ? active.column : null}
                      isFocused={item.compared.row.id === view.row}
                      openArea={item.compared.row.id === view.row ? view.cell : null}
                      ordered={view.rank?.row === item.compared.row.id ? view.rank.descending : null}
                    />
                  );
              }
            }}
          </Virtualizer>
        </table>
      </div>
    </>
  );
}
