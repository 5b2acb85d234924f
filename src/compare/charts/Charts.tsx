import { useId } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useChartTexts } from '../../share/chart/texts.ts';
import { changeCompare } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { ROW_GROUPS } from '../comparing.ts';
import { rowName } from '../rowText.ts';
import { useCompareTexts } from '../texts.ts';
import { useComparison } from '../useComparison.ts';
import { useKnownRows } from '../useKnownRows.ts';
import { useMapInStep } from '../useMapInStep.ts';
import { Compositions } from './Compositions.tsx';
import { RowCharts } from './RowCharts.tsx';
import './comparedCharts.css';

/** A comparison for each row, and its course over the years where there are some: the chosen one alone, or all by subject. */
export function Charts() {
  const charts = useChartTexts();
  const compare = useCompareTexts();
  const { codes } = useTexts();
  const lang = useAtlas(selectLang);
  const comparison = useComparison();
  useKnownRows(comparison);
  const { figures, groups, focused } = comparison;
  const id = useId();
  useMapInStep();
  const titles = { ...codes.indicatorGroup, atlas: compare.atlasGroup };
  const filled = ROW_GROUPS.flatMap((name) => groups.filter(({ group, rows }) => group === name && rows.length > 0));
  const choose = (row: string) => changeCompare((view) => ({ ...view, row: row || null }));
  return (
    <div className="compared-charts">
      <div className="charts-bar">
        <label htmlFor={id}>{charts.jump}</label>
        <select
          id={id}
          className="charts-select"
          value={focused?.row.id ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{charts.all}</option>
          {filled.map(({ group, rows }) => (
            <optgroup key={group} label={titles[group]}>
              {rows.map(({ row }) => (
                <option key={row.id} value={row.id}>
                  {rowName(row, figures, lang)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="charts-list">
        {filled.length === 0 && <p className="charts-empty">{charts.noCharts}</p>}
        {focused ? (
          <RowCharts key={focused.row.id} compared={focused} />
        ) : (
          filled.map(({ group, rows }) => (
            <section key={group} className="charts-group" aria-label={titles[group]}>
              <h2 className="section-title">{titles[group]}</h2>
              {group === 'atlas' && <Compositions />}
              {rows.map((compared) => (
                <RowCharts key={compared.row.id} compared={compared} />
              ))}
            </section>
          ))
        )}
      </div>
    </div>
  );
}
