import { useEffect, useRef, useState } from 'react';
import type { VirtualizerHandle } from 'virtua';
import { useAtlas } from '../../state/store.ts';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import type { RowGroup } from '../comparing.ts';
import { useComparison } from '../useComparison.ts';
import { useKnownRows } from '../useKnownRows.ts';
import { useMapInStep } from '../useMapInStep.ts';
import { GridTable } from './GridTable.tsx';
import { groupInView, HEAD_PX, indexOfRow, tableItems } from './items.ts';
import { PhoneTable } from './PhoneTable.tsx';
import { Toolbar } from './Toolbar.tsx';
import './cells.css';
import './groups.css';

/** Every indicator and count by area: the newest figure or the range, with its year, sources and place among those with data. */
export function Table() {
  const comparison = useComparison();
  useKnownRows(comparison);
  useMapInStep();
  const row = useAtlas(({ view }) => view.compare.row);
  const cell = useAtlas(({ view }) => view.compare.cell);
  const isPhone = useIsPhone();
  const items = tableItems(comparison.groups, row, cell);
  const list = useRef<VirtualizerHandle>(null);
  const [group, setGroup] = useState<RowGroup>('industry');

  // What the link opens is brought into view once; afterwards the visitor scrolls.
  const first = useRef(indexOfRow(items, row));
  useEffect(() => {
    if (first.current > 0) list.current?.scrollToIndex(first.current, { align: 'start', offset: -HEAD_PX });
  }, []);

  const asked = useRef<RowGroup>(null);
  const follow = (offset: number) => {
    const inView = list.current && groupInView(items, list.current, offset, asked.current);
    if (inView) setGroup(inView);
  };
  const goTo = (next: RowGroup) => {
    const index = items.findIndex((item) => item.of === 'group' && item.group === next);
    list.current?.scrollToIndex(index, { align: 'start', offset: -HEAD_PX });
    asked.current = next;
    setGroup(next);
  };
  const Shown = isPhone ? PhoneTable : GridTable;
  return (
    <>
      <Toolbar comparison={comparison} group={group} onJump={goTo} />
      <Shown comparison={comparison} items={items} list={list} onScroll={follow} />
    </>
  );
}
