import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
import { thresholdText } from './asked.ts';
import { useBriefTexts } from './texts.ts';

/** The must-haves in their order, with how many candidates each left over. */
export function FunnelTable() {
  const lang = useAtlas(selectLang);
  const texts = useBriefTexts();
  const figures = useFigures();
  const { candidates, funnel } = useAnalysis();
  const number = (value: number) => formatNumber(value, lang);
  if (funnel.steps.length === 0) return <p>{texts.noNeeds}</p>;
  return (
    <>
      <p>{texts.summaryLead(number(candidates.length), number(funnel.remaining.length))}</p>
      <table className="brief-table">
        <thead>
          <tr>
            <th scope="col">{texts.step}</th>
            <th scope="col" className="brief-number">
              {texts.remaining}
            </th>
          </tr>
        </thead>
        <tbody>
          {funnel.steps.map(({ criterion, remaining, unclear }) => (
            <tr key={keyOf(criterion.measure)}>
              <th scope="row">
                {measureName(criterion.measure, { lang, figures })}: {thresholdText(criterion, { lang, figures })}
                {unclear > 0 && (
                  <span className="brief-small"> · {texts.unclear(number(unclear), criterion.unknown === 'keep')}</span>
                )}
              </th>
              <td className="brief-number">{number(remaining)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
