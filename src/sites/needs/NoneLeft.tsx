import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { switchOff } from '../actions.ts';
import { easedOff } from '../engine/eased.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';

/** Nobody passes: which must-haves to switch off to get candidates back. */
export function NoneLeft() {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const figures = useFigures();
  const { candidates, measurer } = useAnalysis();
  const criteria = useAtlas(({ view }) => view.sites.criteria);
  const eased = easedOff(criteria, candidates.length, measurer);
  return (
    <div className="sites-alert" role="alert">
      <strong>{sites.noneLeft}</strong>
      <p>{sites.noneLeftHelp}</p>
      {eased && (
        <button
          type="button"
          className="button"
          onClick={() => switchOff(eased.without.map(({ measure }) => keyOf(measure)))}
        >
          {sites.easeThese(
            eased.without.map(({ measure }) => measureName(measure, { lang, figures })),
            sites.candidates(eased.count, formatNumber(eased.count, lang)),
          )}
        </button>
      )}
    </div>
  );
}
