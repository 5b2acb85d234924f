import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type TouchEvent, useEffect, useRef, useState } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { isState } from '../../data/areas.ts';
import { areaName } from '../../i18n/areaName.ts';
import { changeCompare, hover } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { TableBody, TableItem } from '../../ui/virtualTable.tsx';
import type { Comparison } from '../comparing.ts';
import { useCompareTexts } from '../texts.ts';
import { useToday } from '../useToday.ts';
import { BetweenRow } from './BetweenRow.tsx';
import { CoverageCell, CoverageHead } from './CoverageRow.tsx';
import { HEAD_PX, type Item, indexOfRow, keyOfItem } from './items.ts';
import { PhoneRow } from './PhoneRow.tsx';
import './phone.css';

/** A swipe is at least so long, in pixels, and clearly more across than along. */
const SWIPE_PX = 48;
const SWIPE_RATIO = 1.6;
const FIRST_ITEMS = 14;

type Props = {
  comparison: Comparison;
  items: readonly Item[];
  list: React.RefObject<VirtualizerHandle | null>;
  onScroll: (offset: number) => void;
};

/** One place at a time, the others as context; a swipe or the arrows lead to the next. */
export function PhoneTable({ comparison, items, list, onScroll }: Props) {
  const compare = useCompareTexts();
  const lang = useAtlas(selectLang);
  const today = useToday();
  const view = useAtlas((state) => state.view.compare);
  const { figures, comparing } = comparison;
  const { areas } = comparing;
  const [at, setAt] = useState(() => Math.max(0, view.cell === null ? 0 : areas.indexOf(view.cell)));
  const current = Math.min(at, areas.length - 1);
  const area = areas[current];
  const scroller = useRef<HTMLDivElement>(null);
  const from = useRef<Readonly<{ x: number; y: number }> | null>(null);

  const step = (by: number) => {
    const next = Math.max(0, Math.min(areas.length - 1, current + by));
    if (next === current) return;
    setAt(next);
    // What is open belongs to the place that is left.
    if (view.cell !== null) changeCompare((compared) => ({ ...compared, cell: null }));
  };
  useEffect(() => {
    hover(area !== undefined && isState(area) ? area : null);
    return () => hover(null);
  }, [area]);
  const touch = ({ touches }: TouchEvent) => {
    const finger = touches[0];
    from.current = finger && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : null;
  };
  const release = ({ changedTouches }: TouchEvent) => {
    const finger = changedTouches[0];
    if (!finger || from.current === null) return;
    const [dx, dy] = [finger.clientX - from.current.x, finger.clientY - from.current.y];
    from.current = null;
    if (Math.abs(dx) > SWIPE_PX && Math.abs(dx) > SWIPE_RATIO * Math.abs(dy)) step(dx < 0 ? 1 : -1);
  };
  if (area === undefined) return null;
  return (
    <div className="compare-scroller" ref={scroller} onTouchStart={touch} onTouchEnd={release}>
      <table className="phone-table" aria-label={compare.table} aria-rowcount={items.length + 1} data-area={area}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="visually-hidden">
              {compare.indicator}
            </th>
            <th scope="col" className="phone-head">
              <button type="button" aria-label={compare.previous} disabled={current === 0} onClick={() => step(-1)}>
                <ChevronLeft size={20} aria-hidden="true" />
              </button>
              <span aria-live="polite">
                <strong>{areaName(area, lang)}</strong>
                <small>{compare.placeOf(current + 1, areas.length)}</small>
              </span>
              <button
                type="button"
                aria-label={compare.next}
                disabled={current === areas.length - 1}
                onClick={() => step(1)}
              >
                <ChevronRight size={20} aria-hidden="true" />
              </button>
            </th>
          </tr>
        </thead>
        <Virtualizer
          ref={list}
          data={items}
          scrollRef={scroller}
          startMargin={HEAD_PX}
          ssrCount={FIRST_ITEMS}
          keepMounted={[Math.max(0, indexOfRow(items, view.row))]}
          onScroll={onScroll}
          as={TableBody}
          item={TableItem}
        >
          {(item) => {
            if (item.of === 'coverage')
              return (
                <>
                  <CoverageHead />
                  <CoverageCell area={area} comparison={comparison} />
                </>
              );
            if (item.of !== 'row') return <BetweenRow key={keyOfItem(item)} item={item} comparison={comparison} />;
            const { row } = item.compared;
            return (
              <PhoneRow
                key={row.id}
                compared={item.compared}
                current={current}
                figures={figures}
                lang={lang}
                today={today}
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
