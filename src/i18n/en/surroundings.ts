import type { CatchmentFacet } from '../../data/catchment.ts';
import type { Precision } from '../../data/codes.ts';

const plural = new Intl.PluralRules('en');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

export const surroundings = {
  title: 'Who is around',
  none: 'Choose a location in the ranking or on the map: then the rings, the nearest of each kind and possible suppliers show here.',
  lookAtFirst: (name: string) => `Look at the first: ${name}`,
  picker: {
    label: 'Location',
    choose: 'Choose…',
    shortlist: 'Shortlist',
    remaining: 'Remaining',
    fallen: 'Fallen out',
  },
  toShortlist: 'Put on the shortlist',
  onShortlist: 'On the shortlist',
  straightLine: 'Straight-line distances (great circle). No travel time is given: the atlas knows no roads.',
  pointIs: (precision: Precision | null): string => {
    switch (precision) {
      case 'site':
        return 'Measured from the exact point.';
      case 'park':
        return 'Measured from the point of the park or airport; a plot in it may be up to a kilometre away.';
      case 'locality':
        return 'Measured from the point of the town: the location may be anywhere in it.';
      case 'municipality':
        return 'Measured from the point of the municipality: the location may be anywhere in it.';
      default:
        return '';
    }
  },
  rings: 'Rings',
  ringsHint: 'Radius in km, up to five rings.',
  ring: (number: string) => `Radius of ring ${number}, in km`,
  addRing: 'Add a ring',
  removeRing: (km: string) => `Remove the ring of ${km} km`,
  ringBad: 'Write whole kilometres from 1 to 500.',
  ringTwice: 'There is a ring of that radius already.',
  noRings: 'No ring. Add one to see who is inside.',
  usualRings: 'Back to 30, 60 and 120',

  inside: 'Inside the rings',
  countBy: 'Count by',
  facet: { kind: 'Kind', role: 'Role', activity: 'Activity', status: 'Status' } satisfies Record<
    CatchmentFacet,
    string
  > as Record<CatchmentFacet, string>,
  upTo: (km: string) => `≤ ${km}`,
  total: 'Organizations',
  cell: (label: string, count: number, number: string, km: string) =>
    `${label}: ${counted(count, number, 'organization', 'organizations')} within ${km}; show them`,
  statusHint:
    'Announced and closed organizations count here only; every other figure holds those that are there now (active or of unknown status).',
  activityHint: 'One that does several things counts under each, so the lines do not add up to the total.',
  rough: (count: number, number: string) =>
    `${number} ${plural.select(count) === 'one' ? 'is' : 'are'} known to the town or municipality only (≈): the ring may hold them or not.`,
  unplaced: (count: number, number: string, state: string) =>
    `${counted(count, number, 'organization', 'organizations')} of ${state} without a point: in no ring, wherever they are.`,
  showUnplaced: 'Show them',
  empty: 'Nobody of this atlas inside the rings.',
  partial: 'The atlas does not list everybody: an empty ring does not mean that nobody is there.',

  nearest: 'The five nearest of each',
  nearestHint: 'Those that are there now; closed and announced ones left out.',
  approximately: '≈ one of the two points stands for a town or municipality.',
  unknownStatus: 'status unknown',

  suppliers: 'Possible suppliers',
  suppliersMeans:
    'Who makes it, nearby, today: the supplier matching that the Alliance’s five states put online, asked of this atlas.',
  within: 'Within (km)',
  does: 'Does',
  match: { all: 'all of these', any: 'one of these' },
  addActivity: 'Add an activity…',
  removeActivity: (name: string) => `Take out: ${name}`,
  unknownToo: 'Also those of unknown status',
  townToo: 'Also those known to their town only',
  found: (count: number): string => (plural.select(count) === 'one' ? 'company found' : 'companies found'),
  noActivity: 'Add at least one activity to ask.',
  noneFound:
    'None found. Widen the distance, ask for one of the activities instead of all, or let unknown status count.',
  leftOut: 'Left out for want of knowledge',
  leftOutNone: 'Nobody was left out for want of knowledge.',
  otherStatus: (count: number, number: string) =>
    `${counted(count, number, 'company does', 'companies do')} it, but ${plural.select(count) === 'one' ? 'is' : 'are'} announced or of unknown status`,
  vague: (count: number, number: string) =>
    `${counted(count, number, 'company is', 'companies are')} known to the town or municipality only`,
  unplacedSuppliers: (count: number, number: string) =>
    `${counted(count, number, 'company', 'companies')} of the state without a point`,
  unknownActivity: (count: number, number: string) =>
    `${counted(count, number, 'company', 'companies')} inside of which no activity is known`,
  export: 'Save as CSV',
  saved: (file: string) => `Saved: ${file}`,
  saveFailed: 'The records could not be loaded; try again.',
  kmColumn: 'Straight-line distance (km)',
  fromColumn: 'Measured from',
};
