import type { FacetKey } from '../../data/facets.ts';
import type { SortKey, Tab } from '../../state/view.ts';

const plural = new Intl.PluralRules('en');

export const explore = {
  finder: 'Search, filters and results',
  results: 'Results',
  resultsList: 'List of results',
  /** Stands after the number, which is set larger. */
  organizations: (count: number): string => (plural.select(count) === 'one' ? 'organization' : 'organizations'),
  nothing: 'nothing fits all of it. Remove a filter or search for less.',
  showUnplaced: 'show list',
  showUnplacedLabel: 'Show only those without a point',

  searchLabel: 'Search the atlas',
  searchPlaceholder: 'Search companies, places, skills',
  clearSearch: 'Clear the search',
  suggestions: 'Suggestions',
  suggestionGroup: {
    organization: 'Organizations',
    state: 'States',
    municipality: 'Municipalities',
    activity: 'Activities',
  },

  filters: 'Filters',
  filtersCount: (_count: number, number: string) => `Filters, ${number} active`,
  activeFilters: 'Active filters',
  removeFilter: (label: string) => `Remove filter: ${label}`,
  clearAll: 'Clear all',
  searchFilter: (q: string) => `“${q}”`,
  facet: {
    kind: 'Kind',
    role: 'Role',
    activity: 'Activity',
    state: 'State',
    municipality: 'Municipality',
    country: 'Country',
    certification: 'Certification',
    status: 'Status',
    confidence: 'Confidence',
    precision: 'Precision',
  } satisfies Record<FacetKey, string> as Record<FacetKey, string>,
  since: 'Since',
  chosen: (title: string, _count: number, number: string) => `${title}, ${number} chosen`,
  /** A value with its count, as assistive technology reads it. */
  valueCount: (label: string, number: string) => `${label}, ${number}`,
  showAll: (number: string) => `Show all ${number}`,
  showFewer: 'Show fewer',
  findValue: (title: string) => `Find in: ${title}`,
  noValue: 'None of that name',

  years: (from: number | null, to: number | null) =>
    from === null ? `Since ${to} or earlier` : to === null ? `Since ${from} or later` : `Since ${from}–${to}`,
  orUnknown: 'or year unknown',
  fromYear: 'From year',
  toYear: 'To year',
  histogram: 'By year: choose a span',
  before: (year: number) => `before ${year}`,
  badYear: 'Write years with four digits, like 2005.',
  badRange: 'The first year must not be after the last one.',

  startHere: 'Start here',
  workspaceStarts: {
    compare: 'Compare states',
    sites: 'Choose a site',
    present: 'Present',
  } satisfies Record<Exclude<Tab, 'explore'>, string> as Record<Exclude<Tab, 'explore'>, string>,
  starts: {
    mro: 'MRO in the Alliance',
    engines: 'Engines',
    training: 'Talent and training',
    as9100: 'AS9100 stated',
  },

  sort: 'Sort by',
  sortKey: {
    name: 'Name',
    kind: 'Kind',
    role: 'Role',
    state: 'State',
    municipality: 'Municipality',
    country: 'Country of origin',
    since: 'Here since',
    status: 'Status',
    confidence: 'Confidence',
  } satisfies Record<SortKey, string> as Record<SortKey, string>,
  ascending: 'Ascending; switch to descending',
  descending: 'Descending; switch to ascending',
  asTable: 'Table',
  sinceYear: (year: number) => `since ${year}`,
  /** What began later is left out, what is of unknown year stays. */
  asOfYear: (year: number) => `By ${year}, or year unknown`,
  noPoint: 'No point on the map',
  table: 'Results as a table',
  activities: 'Activities',
  certifications: 'Certifications',
};
