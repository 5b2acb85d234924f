import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { isMustHave, verdict } from '../engine/funnel.ts';
import { recordsOf } from '../engine/records.ts';
import { partsOf } from '../engine/score.ts';
import type { Dossier } from '../shortlist/dossier.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { measureName, valueText } from '../wording.ts';
import { thresholdText, whoCounts } from './asked.ts';
import { Refs } from './Refs.tsx';
import type { Numbered } from './sources.ts';
import { useBriefTexts } from './texts.ts';

/** Every criterion for one location: what is asked, its value with its sources, whether it is kept, and what it adds. */
export function CriteriaTable({ dossier, sources }: { dossier: Dossier; sources: Numbered }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const texts = useBriefTexts();
  const figures = useFigures();
  const { measurer, scales, weights, world } = useAnalysis();
  const criteria = useAtlas(({ view }) => view.sites.criteria);
  const wording = { lang, figures };
  const { at, candidate } = dossier;
  const parts = partsOf(scales, weights, at);
  const points = (value: number) => formatNumber(value, lang, 1);
  if (criteria.length === 0) return <p>{texts.noCriteria}</p>;
  return (
    <table className="brief-table brief-criteria">
      <thead>
        <tr>
          <th scope="col">{texts.criterion}</th>
          <th scope="col">{texts.asked}</th>
          <th scope="col">{texts.value}</th>
          <th scope="col" className="brief-number">
            {texts.points}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => {
          const { measure } = criterion;
          const key = keyOf(measure);
          const values = measurer(measure);
          const [low, high] = [values.low[at] as number, values.high[at] as number];
          const said = isMustHave(criterion) ? verdict(criterion, values, at) : null;
          const part = parts[scales.findIndex((scale) => scale.key === key)];
          const known = recordsOf(measure, candidate, world).figures;
          const counts = whoCounts(criterion, wording);
          const year = measure.of === 'figure' ? known[0]?.year : undefined;
          return (
            <tr key={key}>
              <th scope="row">
                {measureName(measure, wording)}
                {counts && <span className="brief-small"> · {counts}</span>}
              </th>
              <td>
                {isMustHave(criterion) ? thresholdText(criterion, wording) : ''}
                {said !== null && said !== 'passes' && (
                  <strong> · {said === 'beyond' ? texts.beyond : texts.unclearValue}</strong>
                )}
                {said === 'passes' && <span> · {texts.passes}</span>}
              </td>
              <td>
                <strong>{valueText(measure, low, high, wording)}</strong>
                {year && <span className="brief-small"> {formatDate(year, lang)}</span>}
                <Refs sources={sources} of={known.map(({ source_url }) => source_url)} />
              </td>
              <td className="brief-number">
                {part &&
                  (part.best - part.worst < 0.05
                    ? points(part.worst)
                    : sites.range(points(part.worst), points(part.best)))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
