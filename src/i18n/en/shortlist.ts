const plural = new Intl.PluralRules('en');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

export const shortlist = {
  title: 'Side by side',
  empty:
    'Nobody is on the shortlist yet. Put up to five locations on it with the star in the ranking or beside a location’s name; here they stand side by side.',
  toRanking: 'To the ranking',
  missing: (count: number, number: string) =>
    `${number} on the shortlist ${plural.select(count) === 'one' ? 'is' : 'are'} not among the candidates now: choose parks or airports under “Must-haves” again, or free the place.`,
  caption: 'The locations of the shortlist, side by side',
  lookAt: (name: string) => `Look around ${name}`,
  remove: (name: string) => `Take ${name} off the shortlist`,
  group: {
    place: 'Where',
    score: 'Score and stability',
    criteria: 'Criteria',
    around: 'Surroundings: active or of unknown status',
    suppliers: 'Suppliers',
    contacts: 'Whom to turn to',
    notes: 'My notes',
  },
  kind: 'What it is',
  municipality: 'Municipality',
  precision: 'Precision of the point',
  status: 'Status',
  confidence: 'Confidence',
  score: 'Score (of 100)',
  rank: 'Rank',
  rankOf: (rank: string, count: string) => `${rank} of ${count}`,
  share: 'First in',
  shareMeans: 'of 1,000 random weightings',
  known: 'Known values',
  noScore: 'no score',
  within: (km: string) => `≤ ${km}`,
  organizations: (count: number, number: string) => counted(count, number, 'organization', 'organizations'),
  companies: (count: number, number: string) => counted(count, number, 'company', 'companies'),
  nearest: {
    airport: 'Nearest airport',
    university: 'Nearest university',
    'research-centre': 'Nearest research centre',
  },
  /** Where a candidate is an airport. */
  nearestOther: 'Nearest other airport',
  suppliersWithin: (activities: string, km: string) => `${activities}, ≤ ${km}`,
  noteFor: (name: string) => `My notes on ${name}`,
  notePlaceholder: 'Only for you',
  notesMeans:
    'Notes stay on this device: they are in no link, and nobody else sees them. Whoever uses this browser can read them.',
  notesFailed:
    'This device does not keep notes (private window, or storage is full): they last until you close the page.',
  exportNotes: 'Save my notes',
  clearNotes: 'Erase all my notes',
  clearSure: 'Erase all notes on this device, also those on other locations?',
  clearYes: 'Erase',
  clearNo: 'Keep',
  toBrief: 'To the brief',
  state: 'State',
  unknownState: 'state unknown',
};
