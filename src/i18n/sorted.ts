import { CONFIDENCES, KINDS, ROLES, STATUSES, UNKNOWN } from '../data/codes.ts';
import type { Facts } from '../data/facts.ts';
import type { Matches } from '../data/filter.ts';
import type { Lang } from '../data/lang.ts';
import type { Listing } from '../data/schema.ts';
import { memo } from '../lib/memo.ts';
import { selectLang, selectMatches } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import type { Sort, SortKey } from '../state/view.ts';
import { formatCountry } from '../ui/format.ts';
import { TEXTS } from './texts.ts';

/** What a column is sorted by: places and names as the language writes them, codes in the order of their vocabulary, null last. */
const SORT_VALUES: Readonly<Record<SortKey, (listing: Listing, lang: Lang) => string | number | null>> = {
  name: ({ name }) => name,
  kind: ({ kind }) => KINDS.indexOf(kind),
  role: ({ role }) => role && ROLES.indexOf(role),
  state: ({ state }, lang) => TEXTS[lang].codes.state[state],
  municipality: ({ municipality }) => municipality,
  country: ({ hq_country }, lang) => hq_country && formatCountry(hq_country, lang),
  since: ({ since }) => since,
  status: ({ status }) => (status === UNKNOWN ? null : STATUSES.indexOf(status)),
  confidence: ({ confidence }) => CONFIDENCES.indexOf(confidence),
};

/** Sorting all of them once makes a filter click a mere pass over them. */
const rankListings = memo((facts: Facts, sort: Sort, lang: Lang): readonly number[] => {
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  const values = facts.listings.map((listing) => SORT_VALUES[sort.key](listing, lang));
  const direction = sort.descending ? -1 : 1;
  return facts.listings
    .map((_, position) => position)
    .sort((a, b) => {
      const [first, second] = [values[a] ?? null, values[b] ?? null];
      if (first === null || second === null) {
        // What is unknown stays last in either direction.
        if (first !== second) return first === null ? 1 : -1;
      } else {
        const order = typeof first === 'number' ? first - Number(second) : compare(first, String(second));
        if (order !== 0) return direction * order;
      }
      return compare(facts.listings[a]?.name ?? '', facts.listings[b]?.name ?? '');
    });
});

const keepVisible = memo((ranked: readonly number[], matches: Matches): readonly number[] => {
  const isVisible = new Uint8Array(ranked.length);
  for (const position of matches.visible) isVisible[position] = 1;
  return ranked.filter((position) => isVisible[position] === 1);
});

/** Positions of the visible organizations in the order of the list. */
export const selectSorted = (state: State): readonly number[] =>
  keepVisible(rankListings(state.facts, state.view.sort, selectLang(state)), selectMatches(state));
