import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import type { Candidate } from '../engine/candidates.ts';
import { isMustHave, verdict } from '../engine/funnel.ts';
import { partsOf } from '../engine/score.ts';
import { MeasureEvidence } from '../evidence/MeasureEvidence.tsx';
import { formatPoints } from '../formatPoints.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
import { usePartColors } from './usePartColors.ts';
import { Judged } from './VerdictSign.tsx';
import './verdicts.css';

/** Every criterion for one candidate: its value with the records behind it, whether it passes, and the points it adds. */
export function Verdicts({ candidate, at }: { candidate: Candidate; at: number }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const figures = useFigures();
  const colorOf = usePartColors();
  const { measurer, world, scales, weights } = useAnalysis();
  const criteria = useAtlas(({ view }) => view.sites.criteria);
  const parts = partsOf(scales, weights, at);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (criteria.length === 0) return null;
  return (
    <table className="sites-verdicts">
      <caption className="visually-hidden">{sites.chosenTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{sites.criterion}</th>
          <th scope="col">{sites.value}</th>
          <th scope="col">{sites.contribution}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => {
          const { measure } = criterion;
          const key = keyOf(measure);
          const values = measurer(measure);
          const said = isMustHave(criterion) ? verdict(criterion, values, at) : null;
          const place = scales.findIndex((scale) => scale.key === key);
          const part = parts[place];
          const most = total > 0 ? (100 * (weights[place] ?? 0)) / total : 0;
          return (
            <tr key={key}>
              <th scope="row">
                {place >= 0 && (
                  <span className="sites-swatch" style={{ background: colorOf(place) }} aria-hidden="true" />
                )}
                {measureName(measure, { lang, figures })}
              </th>
              <td>
                <Judged said={said}>
                  <MeasureEvidence measure={measure} values={values} at={at} candidate={candidate} world={world} />
                </Judged>
              </td>
              <td className="sites-verdict-points">
                {part &&
                  sites.ofPoints(
                    part.best - part.worst < 0.05
                      ? formatPoints(part.worst)
                      : sites.range(formatPoints(part.worst), formatPoints(part.best)),
                    formatPoints(most),
                  )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
