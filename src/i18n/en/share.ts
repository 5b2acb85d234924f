import type { Organization } from '../../data/schema.ts';
import type { SitesSection } from '../../state/sitesView.ts';
import type { Tab } from '../../state/view.ts';

const plural = new Intl.PluralRules('en');
const list = new Intl.ListFormat('en');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

const SITES: Readonly<Record<SitesSection, string>> = {
  needs: 'Criteria for sites',
  ranking: 'Ranking of sites',
  catchment: 'Around the site',
  shortlist: 'Shortlisted sites',
  brief: 'Brief of the site',
  method: 'Ranking of sites',
};

export const share = {
  link: 'Link to this view',
  linkCarries:
    'It carries filters, search, what is open, colours, language, camera and the edition of the facts; nothing that you made and nothing about you.',
  /** The same where something of the visitor's own goes with it. */
  linkCarriesToo:
    'It carries filters, search, what is open, colours, language, camera and the edition of the facts, and what you made, as listed below.',
  /** What the search for a site adds to it. */
  linkCarriesSearch: (parts: readonly string[]) => `Also ${list.format(parts)}.`,
  searchCriteria: (count: number, number: string) => counted(count, number, 'criterion', 'criteria'),
  /** Of the criteria those that ask for something. */
  searchThresholds: (count: number, number: string) =>
    counted(count, number, 'must-have with its threshold', 'must-haves with their thresholds'),
  searchParts: {
    rings: 'the rings',
    supply: 'what is asked of suppliers',
    candidate: 'the candidate looked at',
  },
  own: 'Your own, behind “#”',
  ownPins: (count: number, number: string, names: string) =>
    `${counted(count, number, 'location', 'locations')} with coordinates and name: ${names}`,
  ownWeights: (count: number, number: string) => counted(count, number, 'weight', 'weights'),
  ownShortlist: (count: number, number: string) =>
    `${counted(count, number, 'candidate', 'candidates')} on the shortlist`,
  ownSeen: 'Browsers never send this part to a server; but whoever gets the link reads it. Notes stay on this device.',
  ownInclude: 'Include it in the link',
  copy: 'Copy link',
  copied: 'The link is copied.',
  copyFailed: 'The browser did not allow copying: select the link above and copy it by hand.',
  handOn: 'Send…',
  qr: 'For a phone',
  qrEnlarge: 'Show large',
  qrLabel: 'QR code of this view',
  qrTitle: 'Scan to open this view on your phone',
  qrOnlyHere:
    'Phones cannot open this link: the atlas runs on this computer only. Whoever publishes it can set its public address.',
  /** @param parts in the order in which they were left out */
  qrLeftOut: (parts: readonly string[]) => `Left out so that the code stays readable: ${list.format(parts)}.`,
  qrOwn: 'Take along what I made: pins, weights, shortlist',
  leftOut: {
    listing: 'the order of the list',
    appearance: 'theme and base map',
    layers: 'map layers',
    rows: 'settings of the comparison table',
    edition: 'the edition',
    otherPins: 'your locations that are not on the shortlist',
    pins: 'your locations',
    weights: 'the weights',
    shortlist: 'the shortlist',
    search: 'the search',
    criteria: 'the site requirements',
    color: 'the colours of the states and the year',
    filters: 'the filters',
    comparison: 'the comparison',
    selection: 'what is open',
    camera: 'the camera',
  },
  files: 'These organizations as a file',
  filesText: (count: number, number: string) =>
    `${number} ${plural.select(count) === 'one' ? 'organization' : 'organizations'}, as filtered and sorted, with sources, edition and this link.`,
  format: { csv: 'CSV', xlsx: 'Excel (XLSX)', geojson: 'GeoJSON' },
  /** What to open it with. */
  opensIn: { csv: 'Any tool', xlsx: 'Excel, Calc, Sheets', geojson: 'QGIS, web maps' },
  aboutSize: (size: string) => `about ${size}`,
  saved: (file: string) => `Saved: ${file}`,
  fileFailed: 'The records could not be loaded; try again.',
  openData: 'All facts as open data, described by',
  newStory: 'My story',
  newStorySummary: 'Scenes of my own.',
  sceneCount: 'organizations in this atlas with this filter',
  countNamed: (filter: string) => `organizations in this atlas: ${filter}`,
  sceneAreas: (names: readonly string[]) => list.format(names),
  sceneManyAreas: (count: number) => `${count} areas compared`,
  /** A title for what a step of the search for sites shows. */
  sceneSites: (section: SitesSection, criteria: number) => {
    const title = SITES[section];
    return criteria === 0 ? title : `${title}: ${counted(criteria, String(criteria), 'criterion', 'criteria')}`;
  },
  /** What pins are, for an audience. */
  scenePins: {
    ranked: (criteria: number, date: string) =>
      `The number in a pin is its rank by ${counted(criteria, String(criteria), 'criterion and its weight', 'criteria and their weights')}, with facts as of ${date}; ties share a rank, and where pins crowd only the best show theirs.`,
    behind: 'Those further behind have no number.',
    all: 'The pins are the candidates of the search.',
    fallen: 'The small ones with a grey edge fail a must-have.',
  },
  scene: 'As a scene of a story',
  sceneText: 'Keeps this view with its camera on this device. Order, write and play it under Present.',
  sceneShows: {
    compare:
      'On stage it shows the map with these filters and this camera, what is lit here, and the rings; the focused indicator colours the states. Table, charts, matrix and colours that count companies stay here. Its QR code (Q) opens the comparison.',
    sites:
      'On stage it shows the map with these filters and this camera, the pins with their ranks of today, and the rings. Its QR code (Q) opens the criteria.',
  } as Readonly<Partial<Record<Tab, string>>>,
  sceneOwnPins: 'Your own locations on the map go along: they are in the story and in any file of it.',
  sceneStory: 'Story',
  sceneNew: 'A new story',
  sceneAdd: 'Add as a scene',
  sceneAdded: (title: string, count: number) => `Added to “${title}” as scene ${count}.`,
  sceneNotKept:
    'This browser keeps nothing: the story lasts until this page is closed. Export it under Present to keep it.',
  sceneFull: 'This story is full: it holds sixty scenes.',
  picture: 'Picture of the map',
  pictureText: 'The map as it is now, with title, legend, scale, sources and edition.',
  pictureSize: { '1x': 'PNG', '2x': 'PNG, double', '4k': 'PNG, 4K' },
  pictureFor: { '1x': 'Mail, chat', '2x': 'Slides, print', '4k': 'Large screens' },
  pictureFailed: 'The picture could not be made; try again or take a smaller one.',
  paper: 'To read and to leave',
  paperText: 'Records with all their sources, as a file for a USB stick or on paper.',
  handoutVisible: 'Hand-out (HTML)',
  handoutOpen: 'Hand-out of what is open',
  handoutOf: (count: number, number: string) =>
    `${number} ${plural.select(count) === 'one' ? 'organization' : 'organizations'} and their map`,
  handoutOpens: 'Opens without a network',
  handout: {
    title: 'Aerospace organizations in Mexico',
    onMap: (number: string) => `${number} on the map`,
    withoutPoint: (number: string) => `${number} without a point: only the state is known`,
    stateOnly: 'Known to the state only',
    records: (number: string) => `Organizations (${number})`,
    sources: 'Sources',
    link: 'The same view in the atlas:',
  },
  slides: {
    saveNamed: (title: string) => `Save as PowerPoint: ${title}`,
    hint: 'One slide for each scene, to edit, with notes and sources',
    making: 'Making the slides…',
    failed: 'The slides could not be made; try again.',
    sources: 'Sources',
    inNotes: (number: string) => `More figures in the notes: ${number}`,
    ownCount: 'Count of this atlas',
    undated: 'undated',
    /** For an audience, which codes tell nothing. */
    someGone: (count: number) =>
      plural.select(count) === 'one'
        ? 'One part of this scene is no longer in the facts.'
        : `${count} parts of this scene are no longer in the facts.`,
    /** For its author. */
    gone: (what: string) => `No longer in the facts: ${what}`,
    mapOf: (title: string) => `Map of the scene: ${title}`,
  },
  printText: 'What is open and the list, without the screen around them.',
  printButton: 'Print',
  sheetRecords: 'Organizations',
  sheetAbout: 'About',
  sheetCodes: 'Columns and codes',
  aboutTitle: 'Atlas',
  aboutEdition: 'Edition',
  aboutDate: 'Facts as of',
  aboutLink: 'Link',
  aboutFilter: 'Filter',
  noFilter: 'none: all organizations',
  aboutCount: 'Organizations',
  aboutLicence: 'Licence',
  aboutCodes: 'Codes',
  codesHeaders: ['Column', 'Column name in the open data', 'Code', 'Meaning'],
  codesAreIn:
    'Codes are the same in every language; data/datapackage.json describes all columns. An empty cell is not known, not zero.',
  editionColumn: 'Edition',
  linkColumn: 'Link',
  columns: {
    id: 'Id',
    name: 'Name',
    legal_name: 'Legal name',
    parent: 'Parent',
    hq_country: 'Country of headquarters',
    kind: 'Kind',
    role: 'Role',
    activities: 'Activities',
    state: 'State',
    municipality: 'Municipality',
    municipality_code: 'Municipality code',
    site: 'Address',
    lat: 'Latitude',
    lon: 'Longitude',
    precision: 'Precision of the point',
    coord_source: 'Source of the point',
    employees: 'Employees',
    employees_year: 'Year of the employee figure',
    since: 'Here since',
    certifications: 'Certifications',
    certifications_text: 'Certifications, in the source’s words',
    website: 'Website',
    status: 'Status',
    status_as_of: 'Status as of',
    confidence: 'Confidence',
    sources: 'Sources',
    field_sources: 'Sources of single fields',
    plants: 'Plants in the park (RETC)',
    notes_es: 'Notes (Spanish)',
    notes_en: 'Notes (English)',
  } satisfies Record<keyof Organization, string> as Record<keyof Organization, string>,
};
