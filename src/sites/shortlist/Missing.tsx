import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { toggleShortlist } from '../actions.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { useShortlistTexts } from './texts.ts';

/** Those on the shortlist that are no candidates now, each to take off: it holds a place that another one could have. */
export function Missing() {
  const lang = useAtlas(selectLang);
  const texts = useShortlistTexts();
  const { positions } = useAnalysis();
  const listings = useAtlas(({ facts }) => facts.listings);
  const missing = useAtlas(({ view }) => view.own.shortlist).filter((id) => !positions.has(id));
  if (missing.length === 0) return null;
  return (
    <div className="sites-problem">
      <p>{texts.missing(missing.length, formatNumber(missing.length, lang))}</p>
      <ul className="shortlist-missing">
        {missing.map((id) => {
          const name = listings.find((listing) => listing.id === id)?.name ?? id;
          return (
            <li key={id}>
              <button type="button" className="link-button" onClick={() => toggleShortlist(id)}>
                {texts.remove(name)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
