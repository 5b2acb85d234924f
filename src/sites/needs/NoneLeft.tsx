import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { changeCriterion } from '../actions.ts';
import { funnelOf, isMustHave } from '../engine/funnel.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';

/** Nobody passes: which must-have to switch off to get most candidates back. */
export function NoneLeft() {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const figures = useFigures();
  const { candidates, measurer } = useAnalysis();
  const criteria = useAtlas(({ view }) => view.sites.criteria);
  const without = criteria.filter(isMustHave).map((need) => {
    const others = criteria.filter((other) => other !== need);
    return { need, count: funnelOf(others, candidates.length, measurer).remaining.length };
  });
  const [dearest] = without.sort((a, b) => b.count - a.count);
  return (
    <div className="sites-alert" role="alert">
      <strong>{sites.noneLeft}</strong>
      <p>{sites.noneLeftHelp}</p>
      {dearest && (
        <button
          type="button"
          className="button"
          onClick={() => changeCriterion(keyOf(dearest.need.measure), { isOff: true })}
        >
          {sites.easeThis(
            measureName(dearest.need.measure, { lang, figures }),
            sites.candidates(dearest.count, formatNumber(dearest.count, lang)),
          )}
        </button>
      )}
    </div>
  );
}
