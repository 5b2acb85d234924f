import { UNKNOWN } from '../data/codes.ts';
import { FACET_KEYS, type FacetKey, municipalityValue } from '../data/facets.ts';
import type { Since } from '../data/filter.ts';
import type { Lang } from '../data/lang.ts';
import type { Listing } from '../data/schema.ts';
import { memo } from '../lib/memo.ts';
import type { View } from '../state/view.ts';
import { formatCountry } from '../ui/format.ts';
import { TEXTS } from './texts.ts';

type Listings = readonly Listing[];

/** The name of a facet's value: a code's label, a municipality's name as its listings write it, a country's by its code. */
export function valueLabel(key: FacetKey, value: string, lang: Lang, listings: Listings): string {
  const { codes } = TEXTS[lang];
  if (value === UNKNOWN && key !== 'status') return codes.unknown[key] ?? value;
  if (key === 'municipality') return municipalityNames(listings).get(value) ?? value;
  if (key === 'country') return formatCountry(value, lang);
  if (key === 'state' && value in codes.stateGroup) return codes.stateGroup[value] ?? value;
  return (codes[key] as Readonly<Record<string, string>>)[value] ?? value;
}

/** A value as it stands alone, away from its facet: "High" needs "Confidence" before it, "Companies" needs nothing. */
export function filterLabel(key: FacetKey, value: string, lang: Lang, listings: Listings): string {
  const label = valueLabel(key, value, lang, listings);
  return NEEDS_FACET.has(key) && (value !== UNKNOWN || key === 'precision')
    ? `${TEXTS[lang].explore.facet[key]}: ${label}`
    : label;
}

const NEEDS_FACET: ReadonlySet<FacetKey> = new Set(['municipality', 'confidence', 'precision', 'status', 'country']);

/** The chosen years in words: "Since 2005–2015", "Since 2005 or later", "Year unknown". */
export function sinceLabel({ range, unknown }: Since, lang: Lang): string {
  const { explore, codes } = TEXTS[lang];
  const years = range && explore.years(range[0], range[1]);
  if (years === null) return codes.unknown.since ?? '';
  return unknown ? `${years} ${explore.orUnknown}` : years;
}

/** Everything that filters now, in words, in the order of the panel. */
export function filterWords(
  view: Pick<View, 'q' | 'facets' | 'since' | 'year'>,
  lang: Lang,
  listings: Listings,
): readonly string[] {
  const searched = view.q.trim() === '' ? [] : [TEXTS[lang].explore.searchFilter(view.q.trim())];
  const chosen = FACET_KEYS.flatMap((key) =>
    (view.facets[key] ?? []).map((value) => filterLabel(key, value, lang, listings)),
  );
  const since = view.since ? [sinceLabel(view.since, lang)] : [];
  const year = view.year === null ? [] : [TEXTS[lang].explore.asOfYear(view.year)];
  return [...searched, ...chosen, ...since, ...year];
}

/** Names by facet value; the state is added where two municipalities share a name. */
const municipalityNames = memo((listings: Listings): ReadonlyMap<string, string> => {
  const first = new Map<string, Listing & { municipality: string }>();
  const bearers = new Map<string, Set<string>>();
  for (const listing of listings) {
    const value = municipalityValue(listing);
    if (value === null || listing.municipality === null) continue;
    if (!first.has(value)) first.set(value, { ...listing, municipality: listing.municipality });
    bearers.set(listing.municipality, (bearers.get(listing.municipality) ?? new Set()).add(value));
  }
  return new Map(
    [...first].map(([value, { municipality, state }]) => [
      value,
      bearers.get(municipality)?.size === 1 ? municipality : `${municipality}, ${TEXTS.es.codes.state[state]}`,
    ]),
  );
});
