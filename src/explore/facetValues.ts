import {
  ALLIANCE,
  CERTIFICATIONS,
  CONFIDENCES,
  HUBS,
  KINDS,
  PRECISIONS,
  ROLES,
  STATUSES,
  UNKNOWN,
} from '../data/codes.ts';
import { expand, type FacetKey, STATE_GROUPS } from '../data/facets.ts';
import type { Facts } from '../data/facts.ts';
import { applyFilter, type Matches } from '../data/filter.ts';
import type { Lang } from '../data/lang.ts';
import { valueLabel } from '../i18n/labels.ts';
import { memo } from '../lib/memo.ts';

/** The first of them come first whatever their counts; where a facet has none here, the most frequent do. */
const ORDERS: Partial<Record<FacetKey, readonly string[]>> = {
  kind: KINDS,
  role: ROLES,
  state: [...Object.keys(STATE_GROUPS), ...ALLIANCE, ...HUBS],
  certification: CERTIFICATIONS,
  status: STATUSES,
  confidence: CONFIDENCES,
  precision: PRECISIONS,
};

/** Facets with more values than one looks through: shortened, searchable, and what is chosen comes first. */
export const LONG_FACETS: ReadonlySet<FacetKey> = new Set(['activity', 'state', 'municipality', 'country']);

/** Counts without any filter: they order the values, so that a click never reshuffles them. */
export const totalMatches = memo(
  (facts: Facts): Matches => applyFilter(facts.index, { q: '', facets: {}, since: null }),
);

export type Choice = Readonly<{ value: string; label: string }>;

/** The values of a facet that occur in the facts, in the order of the panel; unknown comes last. */
export function choicesOf(facts: Facts, key: FacetKey, lang: Lang): readonly Choice[] {
  const order = ORDERS[key] ?? [];
  const totals = totalMatches(facts).counts[key];
  const place = (value: string) => {
    const at = order.indexOf(value);
    return value === UNKNOWN && key !== 'status' ? order.length + 1 : at === -1 ? order.length : at;
  };
  return [...(key === 'state' ? Object.keys(STATE_GROUPS) : []), ...facts.index.columns[key].values]
    .map((value) => ({ value, label: valueLabel(key, value, lang, facts.listings) }))
    .sort(
      (a, b) =>
        place(a.value) - place(b.value) ||
        (totals.get(b.value) ?? 0) - (totals.get(a.value) ?? 0) ||
        a.label.localeCompare(b.label, lang),
    );
}

/** The live count beside a value; a group has that of its states together. */
export function countOf(counts: ReadonlyMap<string, number>, key: FacetKey, value: string): number {
  return expand(key, value).reduce((sum, member) => sum + (counts.get(member) ?? 0), 0);
}
