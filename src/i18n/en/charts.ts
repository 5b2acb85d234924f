const plural = new Intl.PluralRules('en');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

/** Texts of all charts, whichever workspace shows them. */
export const charts = {
  source: (names: string) => `Source: ${names}`,
  sources: (names: string) => `Sources: ${names}`,
  moreSources: (_count: number, number: string) => `and ${number} more`,
  edition: (edition: string) => `Bajío Aerospace Atlas, edition ${edition}`,
  save: 'Save',
  saveAs: (format: string, title: string) => `Save as ${format}: ${title}`,
  saved: (file: string) => `Saved: ${file}`,
  failed: 'The image could not be made; the SVG has the same.',
  table: 'Figures as a table',
  noData: 'no data',
  noDataFor: (names: string) => `No data: ${names}`,
  ownScale: (names: string) => `To a scale of its own: ${names}`,
  leftOut: (count: number, number: string) =>
    `${counted(count, number, 'figure is', 'figures are')} in the table alone: part of a year, not comparable, target or doubtful.`,
  column: {
    area: 'Area',
    value: 'Value',
    unit: 'Unit',
    date: 'Date',
    nature: 'Nature',
    source: 'Source',
    publisher: 'Publisher',
    note: 'Note',
    edition: 'Edition',
    areaCode: 'Area code',
    indicator: 'Indicator',
    indicatorCode: 'Indicator code',
    unitCode: 'Unit code',
    undated: 'Of unknown year',
  },

  jump: 'Indicator',
  all: 'All indicators',
  byArea: (title: string) => `${title}, by area`,
  overYears: (title: string) => `${title}, over the years`,
  comparison: (unit: string, period: string) =>
    period === '' ? unit : `${unit} · newest figure of each area (${period})`,
  comparisonIn: (unit: string, year: number, period: string) =>
    `${unit} · newest figure of each area up to ${year}${period && ` (${period})`}`,
  course: (unit: string, period: string) =>
    `${unit} · ${period} · each dot is a source; no line where a year is missing`,
  logarithmic: 'logarithmic scale',
  rankScale: '1 is best',
  range: 'A band spans sources that contradict each other; the large dot is the newest.',
  counted: 'Counted in this atlas; what it lists is not the size of the industry.',
  listedAndReported: (areas: string) => `Companies listed here / reported by sources: ${areas}.`,
  byKind: 'Organizations by kind',
  organizations: 'organizations',
  countedThen: (year: number) => `known to have begun by ${year}; those of unknown year are in the table`,
  countedBy: (year: number) => `known to have begun by ${year}; those of unknown year stand at the right`,
  noCharts: 'No row is left to draw. Show more in the table.',
};
