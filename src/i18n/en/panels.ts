import type { Change } from '../../data/changes.ts';
import type { Confidence, Kind, Precision } from '../../data/codes.ts';

const plural = new Intl.PluralRules('en');
/** "1 other", "15 others"; the number comes formatted. */
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

export const panels = {
  backTo: (name: string) => `Back to ${name}`,
  home: 'the whole map',
  close: 'Close this panel',
  source: (number: number) => `Source ${number}`,
  sources: (count: number, number: string) => counted(count, number, 'source', 'sources'),
  notKnown: 'not known',
  all: (_count: number, number: string) => `All ${number}`,
  fewer: 'Show fewer',

  seen: (date: string) => `seen ${date}`,
  noDate: 'date not stated',
  pastEvent: 'took place',
  closedMark: (date: string | null) => (date === null ? 'Closed' : `Closed, by evidence of ${date}`),
  announcedMark: (date: string | null) =>
    date === null ? 'Announced, not yet open' : `Announced, not yet open by evidence of ${date}`,

  where: 'Where',
  since: 'Here since',
  held: 'Held on',
  parent: 'Parent',
  country: 'Group’s headquarters',
  size: 'Size',
  employees: (count: number, number: string) => counted(count, number, 'employee', 'employees'),
  sizeYear: (year: number | null) => (year === null ? 'year not stated' : `in ${year}`),
  sizeCaveat: 'As the source counts; it can be a group’s total in the state.',
  activities: 'Does',
  filterBy: (name: string) => `Show all: ${name}`,
  certifications: 'Certifications',
  certificationsQuote: (text: string) => `In the source’s words: “${text}”`,
  website: 'Website',
  plants: 'Plants',
  plantsNamed: (count: number, number: string) =>
    `${counted(count, number, 'plant', 'plants')} named it in SEMARNAT’s register RETC`,

  exactness: 'How exact is this point',
  pointIs: (precision: Precision | null, kind: Kind, town: string | null): string => {
    const it = kind === 'company' || kind === 'startup' ? 'the plant' : 'the organization';
    switch (precision) {
      case 'site':
        return kind === 'company' || kind === 'startup' ? 'The plant itself' : 'The site itself';
      case 'park':
        return `Placed at its park or airport; ${it} itself may be up to a kilometre away`;
      case 'locality':
        return `Known to the town only: the point is that of ${town ?? 'its town'}, and ${it} may be anywhere in it`;
      case 'municipality':
        return `Known to the municipality only: ${it} may be anywhere in ${town ?? 'it'}`;
      default:
        return 'Known to the state only; not on the map';
    }
  },
  withOthers: (count: number, number: string) => `with ${counted(count, number, 'other', 'others')}`,
  pointFrom: (source: string) => `Point from: ${source}`,
  coordinates: 'Latitude and longitude',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Select and copy by hand',

  samePlace: 'At the same place',
  sameTown: 'With the same town point',
  near: 'Near it',
  nearest: {
    airport: 'Nearest airport',
    university: 'Nearest university',
    'industrial-park': 'Nearest industrial park',
  },
  nearestOthers: 'The five nearest at other points',
  samePoint: 'same point',
  straightLine: (precision: Precision): string =>
    precision === 'site'
      ? 'Straight lines (great circle) from the point itself.'
      : precision === 'park'
        ? 'Straight lines (great circle) from the point of its park or airport.'
        : 'Straight lines (great circle) from the point of its town.',
  aboutMeans: '≈ one of the two is known to its town only.',

  evidence: 'Evidence',
  confidence: {
    high: 'High confidence: an official source, or two that agree.',
    medium: 'Medium confidence: it rests mainly on one source.',
    low: 'Low confidence: weaker than one clear source.',
  } satisfies Record<Confidence, string> as Record<Confidence, string>,
  asOf: (date: string) => `As of ${date}.`,
  asOfNone: 'Date of the evidence not stated.',
  roleJudged: 'The role is a judgement from the products that the sources name.',
  report: 'Report an error',
  reportTitle: (name: string, id: string, edition: string) => `${name} (${id}), edition ${edition}`,
  reportBody: (link: string) => `What is wrong, and which source says so?\n\n\n${link}`,

  place: {
    shared: (count: number, number: string) =>
      `${counted(count, number, 'organization', 'organizations')} at one point`,
    precision: {
      site: 'The point is the address itself.',
      park: 'The point stands for a park or an airport; each may be up to a kilometre away.',
      locality: 'The point stands for the town; each may be anywhere in it.',
      municipality: 'The point stands for the municipality; each may be anywhere in it.',
    } satisfies Record<Precision, string> as Record<Precision, string>,
    hidden: (count: number, number: string) =>
      `${counted(count, number, 'organization is', 'organizations are')} hidden by the filter.`,
    showHidden: 'Clear the filter',
    unknown: 'No organization stands at this point in this edition.',
  },

  state: {
    member: 'Member of the Bajío Alliance',
    hub: 'Aerospace hub outside the Alliance',
    other: 'Outside the nine states that the atlas covers in depth',
    compareThis: 'Compare this',
    compared: 'In the comparison',
    capital: (name: string) => `capital ${name}`,

    coverage: 'Coverage',
    listed: (count: number, number: string) => `${counted(count, number, 'company', 'companies')} listed here`,
    reported: (low: number, high: number, lowText: string, highText: string) =>
      low === high ? `sources report ${lowText}` : `sources report ${lowText} to ${highText}`,
    noReport: 'no source of this atlas reports a number of companies',
    coverageMeans:
      'Listed: companies and start-ups of this atlas, closed ones left out, whatever the filter. Reported: aerospace companies, not plants or other units.',
    coverageYears: (years: string, sources: string) => `Reported for ${years} by ${sources}.`,

    figures: 'Key figures',
    noFigures: 'No figures for this state in this edition.',
    newestIs: (value: string, date: string) => `newest ${value} (${date})`,
    figuresOf: (count: number, number: string) => counted(count, number, 'figure', 'figures'),
    perUnit:
      'Units are never mixed, nor figures averaged. Figures for part of a year, not comparable, targets or doubtful stay out of ranges.',
    allFigures: 'All figures',
    inUnit: (unit: string) => `Counted as: ${unit}`,
    rank: (number: string) => `No. ${number}`,

    who: 'Who is there',
    organizations: (count: number): string => (plural.select(count) === 'one' ? 'organization' : 'organizations'),
    ofAll: (all: string) => `of ${all} organizations with the current filter`,
    none: 'No organization listed here.',
    noneFiltered: 'The current filter shows none of them.',
    byKind: 'Kind',
    byRole: 'Role of the companies',
    byActivity: 'Activity',
    placeless: (count: number, number: string) =>
      `${counted(count, number, 'organization is', 'organizations are')} known to the state only and not on the map.`,

    milestones: 'Milestones',
    noMilestones: 'None recorded.',

    changes: (months: number) => `What changed in ${months} months`,
    changesUntil: (date: string) => `up to the edition of ${date}`,
    noChanges: 'Nothing in the sources of this edition.',
    change: {
      opened: 'Opened',
      announced: 'Announced',
      closed: 'Closed',
      held: 'Held',
      milestone: 'Milestone',
    } satisfies Record<Change['what'], string> as Record<Change['what'], string>,
  },
};
