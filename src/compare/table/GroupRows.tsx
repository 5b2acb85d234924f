import type { TallyKey } from '../../data/tallies.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import type { Comparison, RowGroup } from '../comparing.ts';
import { groupName } from '../groupName.ts';
import { COMPARE_TEXTS } from '../texts.ts';

export function GroupRow({ group, count }: { group: RowGroup; count: number }) {
  const lang = useAtlas(selectLang);
  return (
    <th scope="rowgroup" className="group-row">
      <span className="group-inner">
        {groupName(group, lang)}
        <small>{formatNumber(count, lang)}</small>
      </span>
    </th>
  );
}

/** What the next rows count by, with what must be known to read them right. */
export function KeyRow({ tally, comparison }: { tally: TallyKey; comparison: Comparison }) {
  const lang = useAtlas(selectLang);
  const compare = COMPARE_TEXTS[lang];
  const { year } = comparison.comparing;
  const note =
    tally === 'certification'
      ? compare.certificationNote
      : tally === 'total'
        ? compare.totalNote
        : compare.keyNote[tally];
  return (
    <th scope="rowgroup" className="key-row">
      <span className="group-inner">
        {compare.tally[tally]}
        {note && <small>{note}</small>}
        {year !== null && tally === 'total' && <small>{compare.begunBy(year)}</small>}
      </span>
    </th>
  );
}

/** How many rows of the subject are not shown, and why. */
export function FootRow({ group, empty, incomplete }: { group: RowGroup; empty: number; incomplete: number }) {
  const lang = useAtlas(selectLang);
  const compare = COMPARE_TEXTS[lang];
  const empties = group === 'atlas' ? compare.emptyCounts : compare.emptyRows;
  return (
    <td className="foot-row">
      <span className="group-inner">
        {empty > 0 && empties(empty, formatNumber(empty, lang))}
        {empty > 0 && incomplete > 0 && ' '}
        {incomplete > 0 && compare.incompleteRows(incomplete, formatNumber(incomplete, lang))}
      </span>
    </td>
  );
}
