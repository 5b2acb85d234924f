import type { Lang } from '../../data/lang.ts';
import type { Indicator } from '../../data/schema.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { candidateValue } from '../candidateValue.ts';
import { isMustHave, verdict } from '../engine/funnel.ts';
import { partsOf } from '../engine/score.ts';
import { formatPoints } from '../formatPoints.ts';
import type { Dossier } from '../shortlist/dossier.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
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
  // Said once below the table, by a mark in the rows.
  const who = criteria.map((criterion) => whoCounts(criterion, wording)).find((text) => text !== '');
  if (criteria.length === 0) return <p>{texts.noCriteria}</p>;
  return (
    <>
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
            const said = isMustHave(criterion) ? verdict(criterion, values, at) : null;
            const part = parts[scales.findIndex((scale) => scale.key === key)];
            const { text: value, records } = candidateValue(measure, values, at, candidate, world, wording);
            const known = records.figures;
            const remark = measure.of === 'figure' ? remarkOn(known, lang) : whoCounts(criterion, wording) && '*';
            return (
              <tr key={key}>
                <th scope="row">
                  {measureName(measure, wording)}
                  {remark && <span className="brief-small"> {remark}</span>}
                </th>
                <td>
                  {isMustHave(criterion) ? thresholdText(criterion, wording) : ''}
                  {said !== null && said !== 'passes' && (
                    <strong> · {said === 'beyond' ? texts.beyond : texts.unclearValue}</strong>
                  )}
                  {said === 'passes' && <span> · {texts.passes}</span>}
                </td>
                <td>
                  <strong>{value}</strong>
                  <Refs sources={sources} of={known.map(({ source_url }) => source_url)} />
                </td>
                <td className="brief-number">
                  {part &&
                    (part.best - part.worst < 0.05
                      ? formatPoints(part.worst)
                      : sites.range(formatPoints(part.worst), formatPoints(part.best)))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {who && <p className="brief-small">* {who}.</p>}
    </>
  );
}

/** What a figure is for: its years, what it is where it was not observed, and what its source says of it. */
function remarkOn(figures: readonly Indicator[], lang: Lang): string {
  const years = [...new Set(figures.map(({ year }) => year))].sort();
  const natures = new Set(
    figures.flatMap(({ nature }) => (nature === 'observed' ? [] : TEXTS[lang].codes.nature[nature])),
  );
  const note = figures.length === 1 ? figures[0]?.[`note_${lang}`] : null;
  const span = [years[0], years.length > 1 ? years.at(-1) : undefined].flatMap((year) =>
    year ? formatDate(year, lang) : [],
  );
  return [span.join('–'), ...natures, note].filter(Boolean).join(' · ');
}
