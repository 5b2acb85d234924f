import { FACET_KEYS } from '../data/facets.ts';
import { filterLabel, sinceLabel } from '../i18n/labels.ts';
import { useTexts } from '../i18n/texts.ts';
import { search, setSince, setYear, toggleValue } from '../state/actions.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

export type ActiveFilter = Readonly<{ id: string; label: string; remove: () => void }>;

/** Everything that filters now, in the order of the panel, each with how to take it away. */
export function useActiveFilters(): readonly ActiveFilter[] {
  const { explore } = useTexts();
  const lang = useAtlas(selectLang);
  const listings = useAtlas(({ facts }) => facts.listings);
  const q = useAtlas(({ view }) => view.q);
  const facets = useAtlas(({ view }) => view.facets);
  const since = useAtlas(({ view }) => view.since);
  const year = useAtlas(({ view }) => view.year);
  const searched =
    q.trim() === '' ? [] : [{ id: 'q', label: explore.searchFilter(q.trim()), remove: () => search('') }];
  const chosen = FACET_KEYS.flatMap((key) =>
    (facets[key] ?? []).map((value) => ({
      id: `${key}=${value}`,
      label: filterLabel(key, value, lang, listings),
      remove: () => toggleValue(key, value),
    })),
  );
  const years = since ? [{ id: 'since', label: sinceLabel(since, lang), remove: () => setSince(null) }] : [];
  const shown = year === null ? [] : [{ id: 'year', label: explore.asOfYear(year), remove: () => setYear(null) }];
  return [...searched, ...chosen, ...years, ...shown];
}
