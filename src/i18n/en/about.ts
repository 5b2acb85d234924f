/** The page "About"; loaded when it is opened, so it stands apart from the other texts. */
export const about = {
  title: 'About the atlas',
  intro:
    'Who makes aircraft in Mexico, where, with whom and with what skills: the five states of the Bajío Alliance in depth, the four other hubs beside them. Every statement has its sources.',
  edition: 'Edition',
  editionText: (edition: string, organizations: string) =>
    `${edition}: the newest date of its evidence, and a fingerprint of the ${organizations} published organizations. A shared link names the edition it was made with.`,

  method: 'Method',
  methodText: [
    'Facts come from public sources: press, official sites, registers and open data packages. Each record keeps its sources, the date of its evidence and how sure it is; files are reviewed by people and checked by rules at every build.',
    'What is not known stays empty and is said to be unknown. Where sources contradict each other, both figures stay: they are shown as a range, never averaged, and units are never mixed.',
    'Notes are written anew in Spanish and English. Names stay as their owners write them.',
    'Distances are great-circle lines between points, not roads.',
  ],

  definitions: 'What the words mean',
  terms: [
    [
      'Organization',
      'One company, school, laboratory, park, airport … at one location. A group with three plants is three organizations.',
    ],
    ['Place', 'All organizations at one point. Many are known to their park or town only, so they share it.'],
    [
      'Precision',
      'What a point stands for: the plant itself, its park or airport (up to a kilometre away), its town or its municipality. Without a point it is known to the state only: it is listed and counted, not on the map.',
    ],
    [
      'Status',
      'Active, announced, closed or unknown on the date of the evidence, which is shown. Companies last seen before 2018 are unknown.',
    ],
    ['Confidence', 'High: an official source or two that agree. Medium: one source. Low: weaker.'],
    ['Role', 'OEM, tier 1, tier 2, MRO, engineering or services: a judgement from the products that the sources name.'],
    ['Size', 'Employees as the source counts them, at times for a whole group. They are never added up.'],
    [
      'Nature of a figure',
      'Observed, estimate, part of the year, not comparable (its own note says why: another price base, one trade, another area), target or doubtful. The last four are marked and stay out of ranges, places and charts.',
    ],
  ] as const,

  coverage: 'Coverage',
  coverageText: (listed: string) =>
    `The atlas is incomplete, and says so: it lists ${listed} companies and start-ups in the five Alliance states. Each state’s panel compares what is listed with what sources report, which depends on what they count. Several northern plants come from lists of 2012 to 2018: mind the date beside their status.`,

  licences: 'Licences',
  licenceTerms: [
    ['Code', 'MIT'],
    ['Facts', 'CC BY 4.0; cite “Bajío Aerospace Atlas” with the edition'],
    ['Town points', 'GeoNames, CC BY 4.0'],
    ['Airports', 'OurAirports, public domain'],
    ['Borders, coast, rivers', 'Natural Earth, public domain'],
    ['Plants and parks', 'SEMARNAT, register RETC 2004–2022, free use with attribution'],
    ['Municipalities, population', 'INEGI, free use with attribution'],
  ] as const,

  data: 'Open data',
  dataText: 'The facts as the atlas reads them, with a Frictionless description of every column:',

  contribute: 'Add or mend a fact',
  contributeText:
    'Send the organization, what is right, and a public source that says so, with its date. A fact without a source is not taken, nor is a coordinate without its origin.',
  report: 'Report a fact',
  reportTitle: (edition: string) => `Bajío Aerospace Atlas, edition ${edition}`,
  reportBody: 'Organization:\nWhat is right:\nSource (address, date):\n',

  keys: 'Keys',
  keyList: [
    ['/', 'go to the search box'],
    ['Esc', 'close what is open'],
    ['Tab', 'next control; the first one skips the map'],
    ['← ↑ → ↓', 'move the map when it has the focus; at “Marks in view”, go from mark to mark (Enter opens)'],
    ['+ −', 'zoom the map'],
  ] as const,
};
