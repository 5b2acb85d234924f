import type { TallyKey } from '../../data/tallies.ts';

const plural = new Intl.PluralRules('en');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (place: number) => `${place}${SUFFIXES[ordinals.select(place)] ?? 'th'}`;

export const compare = {
  areas: 'Compared areas, in the order of the columns',
  add: 'Add',
  addArea: 'Add or take out an area',
  remove: (name: string) => `Take ${name} out`,
  move: (name: string) => `Move ${name}`,
  full: 'Nine states stand side by side; take one out to add another.',
  picker: { references: 'For reference', alliance: 'Bajío Alliance', hubs: 'Other hubs', others: 'Other states' },
  referencesNote: 'Mexico and the Alliance do not count among the nine.',
  presets: 'Start from',
  preset: { alliance: 'The five Alliance states', hubs: 'The four hubs', nine: 'All nine' },
  presetShort: { alliance: 'Alliance', hubs: 'Hubs', nine: 'All nine' },
  drag: {
    how: 'Press Space or Enter to lift the area, the arrow keys to move it, Space or Enter to put it down, Escape to leave it where it was.',
    lifted: (name: string, place: number, of: number) => `${name} lifted, column ${place} of ${of}.`,
    over: (name: string, place: number, of: number) => `${name} is now column ${place} of ${of}.`,
    dropped: (name: string, place: number, of: number) => `${name} put down as column ${place} of ${of}.`,
    cancelled: (name: string) => `${name} is back where it was.`,
  },
  empty: {
    title: 'Which states shall stand side by side?',
    lead: 'Choose two to nine. Every figure comes with its year and its sources, and what nobody has counted stays empty.',
    one: (name: string) => `${name} is chosen. One more, and they stand side by side.`,
    byMap: 'Or select a state on the map and press “Compare this”.',
    byList: 'Or pick them one by one',
  },
  sections: 'Parts of the comparison',
  section: {
    table: 'Table',
    charts: 'Charts',
    activities: 'Activities',
    synergies: 'Synergies',
    talent: 'Talent',
    method: 'Method',
  },
  unknownRow: (id: string) => `The link names the row “${id}”, which is not in this edition; it was left out.`,

  table: 'Indicators by area',
  indicator: 'Indicator',
  atlasGroup: 'Counted in this atlas',
  jump: 'Go to',
  mode: 'Counts',
  modes: { absolute: 'Absolute', million: 'Per million inhabitants' },
  complete: 'Only rows that all have',
  showHidden: (count: number, number: string) =>
    `Show ${counted(count, number, 'row that was put away', 'rows that were put away')}`,
  hide: 'Put this row away',
  rank: (title: string) => `Order the columns by ${title}`,
  bestFirst: 'Best first',
  greatestFirst: 'Greatest first',
  leastFirst: 'Least first',
  ordered: (title: string, how: string) => `Columns ordered by ${title}: ${how.toLowerCase()}`,
  unordered: 'Order of my own again',
  stateGroup: { alliance: 'Alliance', hub: 'Hub', none: 'State' },
  reference: 'Reference',
  focus: 'Show this row on the map and in the charts',
  have: (have: number, of: number) => (have === of ? `all ${of} have data` : `${have} of ${of} have data`),
  haveNone: 'no state has data',
  lowerIsBetter: 'less is better',
  noData: 'no data',
  onlyMarked: { target: 'target', doubtful: 'doubtful' } as Record<string, string>,
  place: (best: number, worst: number, of: number, isTied: boolean) =>
    best === worst
      ? `${isTied ? 'shared ' : ''}${ordinal(best)} of ${of}`
      : `${ordinal(best)}–${ordinal(worst)} of ${of}`,
  placeAloud: (best: number, worst: number, of: number, isTied: boolean) =>
    best === worst
      ? `${isTied ? 'shared ' : ''}${ordinal(best)} among the ${of} with data`
      : `between ${ordinal(best)} and ${ordinal(worst)} among the ${of} with data, as sources differ`,
  old: 'more than five years old',
  sources: (count: number, number: string) => counted(count, number, 'source', 'sources'),
  newest: (value: string, date: string) => `newest ${value} (${date})`,
  figures: (count: number, number: string) => counted(count, number, 'figure', 'figures'),
  emptyRows: (count: number, number: string) =>
    `${counted(count, number, 'more indicator has', 'more indicators have')} no figure for these areas.`,
  emptyCounts: (count: number, number: string) =>
    `${counted(count, number, 'more count is', 'more counts are')} zero in all of these areas.`,
  incompleteRows: (count: number, number: string) =>
    `${counted(count, number, 'row is', 'rows are')} left out, as not all have data.`,
  noRows: 'No row is left. Show more by taking “only rows that all have” off.',
  inYear: (year: number) => `Figures of ${year}, or the newest before it`,
  of: 'of',

  tally: {
    total: 'Totals',
    kind: 'By kind',
    role: 'Companies by role',
    activity: 'Companies by activity',
    country: 'Companies by the group’s country',
    certification: 'Companies known to be certified',
    status: 'Companies by status',
    since: 'Companies by when they began here',
  } satisfies Record<TallyKey, string> as Record<TallyKey, string>,
  tallyUnit: {
    total: 'organizations',
    kind: 'organizations',
    role: 'companies and start-ups',
    activity: 'companies and start-ups',
    country: 'companies and start-ups',
    certification: 'companies and start-ups',
    status: 'companies and start-ups',
    since: 'companies and start-ups',
  } satisfies Record<TallyKey, string> as Record<TallyKey, string>,
  total: { organizations: 'Organizations listed', companies: 'Companies and start-ups listed' } as Record<
    string,
    string
  >,
  anyCertification: 'Known to be certified (any)',
  since: { '-1989': 'Before 1990', '2020-': 'Since 2020' } as Record<string, string>,
  decade: (from: string) => `${from}s`,
  listedUnit: (count: number) => (plural.select(count) === 'one' ? 'listed' : 'listed'),
  perMillion: 'per million',
  undated: (_count: number, number: string) => `+${number} undated`,
  undatedAloud: (count: number, number: string) => `and ${counted(count, number, 'one', 'ones')} of unknown beginning`,
  populationOf: (value: string, year: string) => `${value} inhabitants (${year})`,
  noPopulation: 'no population stated',
  division: (count: string, population: string, result: string, year: string) =>
    `${count} ÷ ${population} inhabitants (${year}) × 1,000,000 = ${result}`,
  begunBy: (year: number) => `Only those known to have begun by ${year}; those of unknown beginning stand beside`,
  totalNote: 'Closed ones are left out everywhere but in “closed”.',
  keyNote: {
    role: 'A judgement from the products that sources name.',
    country: 'Where the group has its headquarters.',
  } as Partial<Record<TallyKey, string>>,
  disagree: 'sources differ, so the cell shows their range of the newest two years',
  coverage: 'Listed here and reported by sources',
  listed: (number: string) => `${number} listed`,
  reported: (range: string) => `sources report ${range}`,
  noReport: 'no source reports a number',
  coverageNote: 'Companies, closed ones left out; a count of this atlas is not the size of the industry.',
  certificationNote: 'Only where a source says so: blank is not “no”.',

  close: 'Close',
  open: 'Open all figures',
  cite: 'Cite',
  citeLabel: (what: string) => `Cite ${what}`,
  cited: 'Copied with its source and a link to this cell',
  citeFailed: 'The browser would not copy; select the text and copy it by hand:',
  citation: {
    source: 'Source',
    counted: 'Source: counted in this atlas.',
    atlas: (edition: string) => `Bajío Aerospace Atlas, edition ${edition}.`,
  },
  allSay: (count: number, number: string) => `${counted(count, number, 'figure', 'figures')}, newest first`,
  outOfYear: (count: number, number: string, year: number) =>
    `${counted(count, number, 'figure is', 'figures are')} newer than ${year}.`,
  members: (count: number, number: string) => counted(count, number, 'organization', 'organizations'),
  undatedMembers: (count: number, number: string) =>
    `${counted(count, number, 'organization', 'organizations')} of unknown beginning, not counted above:`,
  showInExplorer: 'Show them in Explore',
};
