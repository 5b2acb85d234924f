import { useTexts } from '../i18n/texts.ts';
import { setFacet } from '../state/actions.ts';
import { selectLang, selectMatches, selectUnplacedCount } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import './summary.css';

/** How many are visible, and how many of them have no point: the page's one status. */
export function Summary() {
  return (
    <div className="summary">
      <Status />
      <ShowUnplaced />
    </div>
  );
}

function Status() {
  const { explore, shell } = useTexts();
  const lang = useAtlas(selectLang);
  const count = useAtlas((state) => selectMatches(state).visible.length);
  const unplaced = useAtlas(selectUnplacedCount);
  return (
    <p className="summary-status" role="status" aria-label={explore.results}>
      <strong className="summary-number">{formatNumber(count, lang)}</strong> {explore.organizations(count)}
      {(count === 0 || unplaced > 0) && ' · '}
      {count === 0 && explore.nothing}
      {unplaced > 0 && <span>{shell.withoutPoint(unplaced, formatNumber(unplaced, lang))}</span>}
    </p>
  );
}

/** The way to those that the map cannot show. */
function ShowUnplaced() {
  const { explore } = useTexts();
  const isNeeded = useAtlas((state) => {
    const unplaced = selectUnplacedCount(state);
    return unplaced > 0 && unplaced < selectMatches(state).visible.length;
  });
  if (!isNeeded) return null;
  return (
    <button
      type="button"
      className="link-button summary-unplaced"
      aria-label={explore.showUnplacedLabel}
      onClick={() => setFacet('precision', ['unknown'])}
    >
      {explore.showUnplaced}
    </button>
  );
}
