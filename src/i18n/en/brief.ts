import type { Precision } from '../../data/codes.ts';

const plural = new Intl.PluralRules('en');
const list = new Intl.ListFormat('en');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

export const brief = {
  title: 'Brief',
  means: (count: number, number: string) =>
    `A summary and one page for ${plural.select(count) === 'one' ? 'the location' : `each of the ${number} locations`} of the shortlist, to print or to save as a PDF. A4 or Letter, as your printer is set.`,
  empty: 'The brief is made of the shortlist, and nobody is on it yet.',
  print: 'Print or save as PDF',
  withNotes: 'With my notes',
  preview: 'Preview',
  pages: 'Pages of the brief',

  atlas: 'Bajío Aerospace Atlas',
  summaryTitle: (count: number, number: string) =>
    `${counted(count, number, 'location', 'locations')} on the shortlist`,
  summaryLead: (candidates: string, remaining: string) =>
    `Out of ${candidates} candidates, ${remaining} keep to every must-have.`,
  noNeeds: 'No must-have was set, so every candidate remained.',
  funnel: 'Must-haves',
  step: 'Must-have',
  remaining: 'Remain',
  fallen: 'Fall out',
  unclear: (number: string, kept: boolean) => `${number} without a clear value, ${kept ? 'kept' : 'dropped'}`,
  off: 'switched off',
  comparison: 'The shortlist',
  location: 'Location',
  score: 'Score',
  rank: 'Rank',
  firstIn: 'First in',
  ofWeightings: (number: string) => `of ${number} random weightings`,
  noScore: 'Nothing is scored.',
  weighs: (weight: string) => `weight\u00a0${weight}`,
  better: { more: 'more is better', less: 'less is better' },
  out: 'falls out',
  map: 'Map',
  mapOf: (name: string) => `Map: ${name} and its surroundings`,
  mapOfAll: 'Map: the locations of the shortlist',
  outside: (count: number, number: string) =>
    `${counted(count, number, 'organization', 'organizations')} of the atlas ${plural.select(count) === 'one' ? 'lies' : 'lie'} outside the picture.`,

  pointIs: {
    site: 'exact point',
    park: 'point of the park or airport',
    locality: 'point of the town',
    municipality: 'point of the municipality',
  } satisfies Record<Precision, string> as Record<Precision, string>,
  criteria: 'Criteria',
  criterion: 'Criterion',
  asked: 'Asked',
  value: 'Value',
  points: 'Points',
  weight: 'Weight',
  passes: 'kept',
  beyond: 'not kept',
  unclearValue: 'not clear',
  noCriteria: 'No criteria were set.',
  near: 'Who is near',
  within: (km: string) => `≤ ${km}`,
  total: 'Organizations',
  moreKinds: (count: number, number: string) => `and ${counted(count, number, 'kind', 'kinds')} more, see the link`,
  nearest: 'The nearest',
  otherAirport: 'Another airport',
  noneNear: 'none listed',
  suppliers: 'Possible suppliers',
  suppliersAsked: (activities: string, km: string) => `${activities}, within ${km}`,
  activeOnly: 'active, known to plant or park',
  unknownToo: 'of unknown status too',
  townToo: 'known to their town only too',
  andMore: (number: string) => `and ${number} more, see the link`,
  noSuppliers: 'none found',
  figures: (state: string) => `Figures of ${state}`,
  noFigures: 'No figures for this state in this edition.',
  noState: 'The state of this location is not known.',
  newest: (value: string, date: string) => `newest ${value} (${date})`,
  contacts: 'Whom to turn to',
  notes: 'Notes',
  sources: 'Sources',
  distances:
    'Distances are straight lines along a great circle; no travel time is given. ≈: one of the two points stands for a town or municipality. Who is near: active or of unknown status; closed and announced ones left out. The atlas does not list everybody.',
  straight:
    'Distances are straight lines; no travel time is given. ≈: one of the two points stands for a town or municipality. The atlas does not list everybody; the summary says who counts.',
  scoreMeans:
    'Score: weighted mean of values scaled from the worst (0) to the best (1) known one of all candidates, in points; a range where values are missing or contradicted. Rank 1 to 4: the place hangs on such values. First in: share of 1,000 random weightings in which it comes first.',
  coverage: 'Coverage is partial; the atlas proposes no decision.',
  edition: (edition: string, date: string) => `Edition ${edition}, facts as of ${date}`,
  link: 'This brief on the web',
  inAtlas: 'In the atlas',
  linkCarries: (parts: readonly string[]) => `The link carries ${list.format(parts)}.`,
  carried: { criteria: 'the criteria', weights: 'the weights', shortlist: 'the shortlist', pins: 'own locations' },
  /** @param parts what the code has no room for */
  codeOmits: (parts: readonly string[]) => `The code leaves out ${list.format(parts)}.`,
  linkBehind: 'In the PDF a click opens the whole link.',
  linkQr: (name: string) => `Link to ${name} in the atlas`,
  licence: 'Facts CC BY 4.0; sources keep their own terms.',
};
