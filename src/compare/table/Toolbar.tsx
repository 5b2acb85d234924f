import { ArrowDownUp, Eye, X } from 'lucide-react';
import { TALLY_MODES } from '../../data/tallies.ts';
import { changeCompare } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import type { Comparison, RowGroup } from '../comparing.ts';
import { groupName } from '../groupName.ts';
import { rowName } from '../rowText.ts';
import { useCompareTexts } from '../texts.ts';
import './toolbar.css';

type Props = { comparison: Comparison; group: RowGroup; onJump: (group: RowGroup) => void };

/** Ways through the table, which rows it has, how it counts, and what orders its columns. */
export function Toolbar({ comparison, group, onJump }: Props) {
  const compare = useCompareTexts();
  const lang = useAtlas(selectLang);
  const { complete, hidden, mode, rank } = useAtlas(({ view }) => view.compare);
  const ordering = rank && comparison.byId.get(rank.row)?.row;
  const lowerIsBetter = ordering?.of === 'indicator' && ordering.better === 'lower';
  const hasBetter = ordering?.of === 'indicator' && ordering.better !== 'none';
  const how =
    hasBetter && rank?.descending === !lowerIsBetter
      ? compare.bestFirst
      : rank?.descending
        ? compare.greatestFirst
        : compare.leastFirst;
  return (
    <div className="compare-toolbar">
      <nav className="jumps" aria-label={compare.jump}>
        {comparison.groups.map(({ group: name, rows }) => (
          <button
            key={name}
            type="button"
            className="jump"
            aria-current={name === group ? 'true' : undefined}
            onClick={() => onJump(name)}
          >
            {groupName(name, lang)}
            <small>{formatNumber(rows.length, lang)}</small>
          </button>
        ))}
      </nav>
      <div className="table-options">
        <label className="table-option">
          <input
            type="checkbox"
            checked={complete}
            onChange={({ target }) => changeCompare((view) => ({ ...view, complete: target.checked }))}
          />
          {compare.complete}
        </label>
        <label className="table-option">
          <span className="visually-hidden">{compare.mode}</span>
          <select
            value={mode}
            onChange={({ target }) =>
              changeCompare((view) => ({
                ...view,
                mode: TALLY_MODES.find((name) => name === target.value) ?? view.mode,
              }))
            }
          >
            {TALLY_MODES.map((name) => (
              <option key={name} value={name}>
                {compare.modes[name]}
              </option>
            ))}
          </select>
        </label>
        {hidden.length > 0 && (
          <button
            type="button"
            className="table-option table-action"
            onClick={() => changeCompare((view) => ({ ...view, hidden: [] }))}
          >
            <Eye size={14} aria-hidden="true" />
            {compare.showHidden(hidden.length, formatNumber(hidden.length, lang))}
          </button>
        )}
        {rank && ordering && (
          <button
            type="button"
            className="table-option table-action"
            onClick={() => changeCompare((view) => ({ ...view, rank: null }))}
            title={compare.unordered}
          >
            <ArrowDownUp size={14} aria-hidden="true" />
            {compare.ordered(rowName(ordering, comparison.figures, lang), how)}
            <X size={14} aria-hidden="true" />
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {rank && ordering ? compare.ordered(rowName(ordering, comparison.figures, lang), how) : ''}
      </p>
    </div>
  );
}
