import type { Listing } from '../../data/schema.ts';
import { memo } from '../../lib/memo.ts';
import { selectLang } from '../../state/selectors.ts';
import { CANDIDATE_SOURCES } from '../../state/sitesView.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { toggleSource } from '../actions.ts';
import { candidatesOf } from '../engine/candidates.ts';
import { useSitesTexts } from '../texts.ts';

const countSources = memo((listings: readonly Listing[]) => {
  const count = (parks: boolean, airports: boolean) =>
    candidatesOf({ listings }, [], { parks, airports }, () => null).length;
  return { parks: count(true, false), airports: count(false, true) };
});

/** Parks and airports of the facts, as candidates or not. */
export function Sources() {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const from = useAtlas(({ view }) => view.sites.from);
  const counts = countSources(useAtlas(({ facts }) => facts.listings));
  return (
    <div className="sites-chips">
      {CANDIDATE_SOURCES.map((source) => (
        <label key={source} className="sites-chip">
          <input type="checkbox" checked={from.includes(source)} onChange={() => toggleSource(source)} />
          {sites.sources[source]} <span className="sites-count">{formatNumber(counts[source], lang)}</span>
        </label>
      ))}
    </div>
  );
}
