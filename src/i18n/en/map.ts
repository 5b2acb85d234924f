import type { Precision } from '../../data/codes.ts';
import type { Layer } from '../../state/view.ts';

const plural = new Intl.PluralRules('en');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

export const map = {
  title: 'Map of Mexico’s aerospace organizations',
  help: 'Arrow keys move the map, plus and minus zoom, Escape shows the whole Alliance. The next stop, “Marks in view”, walks from mark to mark with the arrow keys and opens one with Enter.',
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  north: 'Turn north up',
  home: 'Show the whole Alliance',
  mexico: 'Show all of Mexico',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  noFullScreen: 'The browser did not allow full screen; F11 may.',
  sourcesInRecords: 'sources in each record',
  staticTitle: 'States with the number of organizations listed',
  stateCount: (state: string, count: number, number: string) =>
    `${state}: ${counted(count, number, 'organization', 'organizations')}`,

  marksInView: 'Marks in view',
  walkHint: 'Arrow keys: next mark · Enter: open',
  noMarks: 'No mark in view',
  organizationMark: (name: string, kind: string, precision: string) => `${name} · ${kind} · ${precision}`,
  placeMark: (name: string, count: number, number: string) =>
    `${name} · ${counted(count, number, 'organization', 'organizations')} at one point`,
  mergedMark: (name: string, places: number, number: string, organizations: string) =>
    `${name} and ${counted(places, number, 'place', 'places')} nearby · ${organizations} organizations`,

  legend: 'Legend',
  hideLegend: 'Hide the legend',
  notOnMap: (_count: number, number: string) => `${number} not on the map`,
  kinds: 'Kinds',
  roles: 'Roles in the supply chain',
  all: 'Show all',
  exactness: 'How exact is the point',
  precision: {
    site: 'The plant itself',
    park: 'Its park or airport',
    locality: 'Somewhere in this town',
    municipality: 'Somewhere in this municipality',
  } satisfies Record<Precision, string> as Record<Precision, string>,
  stateOnly: 'State only, not on the map',
  signs: 'Numbers',
  crowdedSign: 'Several at one point',
  mergedSign: 'Several places nearby; zoom in to part them',
  closedSign: 'Faint: closed',
  undatedSign: 'Hollow: year unknown',
  layersTitle: 'Base map',
  layer: {
    alliance: 'Bajío Alliance',
    hubs: 'Other hubs',
    states: 'State borders',
    towns: 'Towns and airports',
    water: 'Rivers and lakes',
    labels: 'Names',
  } satisfies Record<Layer, string> as Record<Layer, string>,
  onlineBase: 'Online base map',
  colorTitle: 'Colour the states by',
  noColor: 'Nothing',
  ownCount: 'Organizations listed here',
  ownCountGroup: 'This atlas',
  noData: 'No data',
  noneListed: 'None listed',
  states: (count: number, number: string) => counted(count, number, 'state', 'states'),
  asOf: (first: number, last: number) =>
    first === last ? `${first}` : `Newest figure of each state, ${first} to ${last}`,
  from: (sources: string) => `Source: ${sources}`,
  moreSources: (_count: number, number: string) => `and ${number} more`,
  countCaveat: 'What this atlas lists, as filtered; not all there is.',
  coverage: (area: string, listed: string, low: string, high: string, years: string) =>
    low === high
      ? `${area}: ${listed} companies listed here; sources report ${low} (${years}).`
      : `${area}: ${listed} companies listed here; sources report ${low} to ${high} (${years}).`,
};
