import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { changeCriterion, visitCandidate } from '../actions.ts';
import type { Step } from '../engine/funnel.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { valueText } from '../wording.ts';

/** Who falls out at a step, with the value that does it, and what happens to those without a clear value. */
export function Fallen({ step: { criterion, fallen, unclear } }: { step: Step }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const figures = useFigures();
  const { candidates, measurer } = useAnalysis();
  const { measure, unknown } = criterion;
  const values = measurer(measure);
  const isKept = unknown === 'keep';
  return (
    <>
      {unclear > 0 && (
        <p className="sites-unclear">
          {sites.unclear(unclear, formatNumber(unclear, lang), isKept)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => changeCriterion(keyOf(measure), { unknown: isKept ? 'drop' : 'keep' })}
          >
            {isKept ? sites.drop : sites.keep}
          </button>
        </p>
      )}
      {fallen.length === 0 ? (
        <p className="sites-hint">{sites.nobodyFalls}</p>
      ) : (
        <details className="sites-fallen">
          <summary>{sites.fallen(fallen.length, formatNumber(fallen.length, lang))}</summary>
          <ul>
            {fallen.map(({ candidate: at, reason }) => {
              const candidate = candidates[at];
              if (!candidate) return null;
              const value = valueText(measure, values.low[at] as number, values.high[at] as number, { lang, figures });
              return (
                <li key={candidate.id}>
                  <button type="button" className="sites-name" onClick={() => visitCandidate(candidate)}>
                    {candidate.name}
                  </button>{' '}
                  <span className="sites-why">
                    {reason === 'contradicted' ? `${value} · ${sites.reason.contradicted}` : value}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}
