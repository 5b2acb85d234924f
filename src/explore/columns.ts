import { yearOf } from '../data/facets.ts';
import type { Lang } from '../data/lang.ts';
import type { Listing } from '../data/schema.ts';
import { TEXTS, type Texts } from '../i18n/texts.ts';
import { SORT_KEYS, type SortKey } from '../state/view.ts';
import { formatCountry } from '../ui/format.ts';

type ColumnKey = SortKey | 'activities' | 'certifications' | 'precision';

export type Column = Readonly<{
  key: ColumnKey;
  width: string;
  /** The cell in words; '' where the record says nothing. */
  text: (listing: Listing, texts: Texts, lang: Lang) => string;
}>;

/** The columns of the table, in order. */
export const COLUMNS: readonly Column[] = [
  { key: 'name', width: 'minmax(22rem, 2fr)', text: ({ name }) => name },
  { key: 'kind', width: '10.5rem', text: ({ kind }, { codes }) => codes.kindOne[kind] },
  { key: 'role', width: '8rem', text: ({ role }, { codes }) => (role ? codes.role[role] : '') },
  {
    key: 'activities',
    width: 'minmax(14rem, 1.5fr)',
    text: ({ activities }, { codes }) => activities.map((activity) => codes.activity[activity]).join(', '),
  },
  { key: 'state', width: '9rem', text: ({ state }, { codes }) => codes.state[state] },
  { key: 'municipality', width: '11rem', text: ({ municipality }) => municipality ?? '' },
  {
    key: 'country',
    width: '9.5rem',
    text: ({ hq_country }, _, lang) => (hq_country ? formatCountry(hq_country, lang) : ''),
  },
  { key: 'since', width: '7rem', text: ({ since }) => (since ? String(yearOf(since)) : '') },
  {
    key: 'certifications',
    width: '9rem',
    text: ({ certifications }, { codes }) => certifications.map((code) => codes.certification[code]).join(', '),
  },
  { key: 'status', width: '9.5rem', text: ({ status }, { codes }) => codes.status[status] },
  { key: 'confidence', width: '7.5rem', text: ({ confidence }, { codes }) => codes.confidence[confidence] },
  {
    key: 'precision',
    width: '14rem',
    text: ({ precision }, { codes }) => (precision ? codes.precision[precision] : (codes.unknown.precision ?? '')),
  },
];

export const isSortKey = (key: ColumnKey): key is SortKey => (SORT_KEYS as readonly string[]).includes(key);

export function columnTitle(key: ColumnKey, lang: Lang): string {
  const { explore } = TEXTS[lang];
  if (isSortKey(key)) return explore.sortKey[key];
  return key === 'precision' ? explore.facet.precision : explore[key];
}
