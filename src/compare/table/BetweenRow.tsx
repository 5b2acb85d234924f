import type { Comparison } from '../comparing.ts';
import { Detail } from './Detail.tsx';
import { FootRow, GroupRow, KeyRow } from './GroupRows.tsx';
import type { Between } from './items.ts';

/** What stands between the rows of values: heads and feet of groups, and the figures of the open cell. */
export function BetweenRow({ item, comparison }: { item: Between; comparison: Comparison }) {
  switch (item.of) {
    case 'group':
      return <GroupRow group={item.group} count={item.count} />;
    case 'key':
      return <KeyRow tally={item.key} comparison={comparison} />;
    case 'foot':
      return <FootRow {...item} />;
    case 'detail':
      return <Detail compared={item.compared} area={item.area} comparison={comparison} />;
  }
}
