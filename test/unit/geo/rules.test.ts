import { expect, test } from 'vitest';
import { problemsOf } from './problems.ts';
import { contact, figure, milestone, organization, tinyFacts } from './tinyFacts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Changes to an organization → what is said of it. */
const ORGANIZATION_RULES: readonly (readonly [Fields, string])[] = [
  [{ lat: null, precision: null, coord_source: null }, '2 lat: is empty but lon is not'],
  [{ lon: null, precision: null, coord_source: null }, '2 lon: is empty but lat is not'],
  [{ precision: null }, '2 precision: is empty; every point needs its precision'],
  [{ coord_source: null }, '2 coord_source: is empty; every point needs'],
  [{ lat: null, lon: null, coord_source: null }, '2 precision: is "park" without a point'],
  [{ lon: 100.17 }, '2 lat: lon 100.17 is east of Greenwich; write -100.17'],
  [{ lat: 206.1 }, '2 lat: 206.1, -100.17 is no point on earth'],
  [{ lat: 20.61, lon: -90 }, 'in no state of Mexico'],
  [{ employees: null, field_sources: [] }, '2 employees_year: is 2019 without employees'],
  [{ employees_year: 2027 }, '2 employees_year: "2027" is later than the edition'],
  [{ role: null }, '2 role: is empty; every company needs'],
  [{ kind: 'airport' }, '2 role: is "tier-1" but the kind is airport'],
  [{ plants: 4 }, '2 plants: is 4 but the kind is company'],
  [{ municipality_code: '22999' }, '2 municipality_code: "22999" is not in municipalities.csv'],
  [
    { municipality_code: '11020', municipality: 'León' },
    '2 municipality_code: "11020" is León in MX-GUA, not in MX-QUE',
  ],
  [{ municipality: 'Colon' }, '2 municipality: is "Colon"; the official name of 22005 is "Colón"'],
  [{ municipality_code: null }, '2 municipality_code: is empty; write 22005'],
  [
    { municipality_code: null, municipality: 'Colom' },
    '2 municipality: "Colom" is no official name in MX-QUE; did you mean "Colón"?',
  ],
  [{ field_sources: ['employes=RETC 2022'] }, '2 field_sources: "employes" is not a column; did you mean "employees"?'],
  [{ field_sources: ['employees=DENUE 2026'] }, '2 field_sources: "DENUE 2026" is not among the record\'s sources'],
  [{ field_sources: ['parent=RETC 2022'] }, '2 field_sources: names a source of parent, which is empty'],
  [{ certifications_text: null }, '2 certifications: has codes, but certifications_text is empty'],
  [{ certifications: [] }, '2 certifications: is empty, but certifications_text says'],
  [{ certifications_text: 'AS9100 and NADCAP' }, '2 certifications: lacks nadcap'],
  [{ certifications: ['as9100', 'iso-9001'] }, '2 certifications: has iso-9001, which certifications_text'],
  [{ notes_es: null }, '2 notes_es: is empty but notes_en is not'],
  [{ notes_en: null }, '2 notes_en: is empty but notes_es is not'],
  [{ notes_es: null, notes_en: null }, '2 notes_es: is empty, as is notes_en'],
  [{ id: 'Not An Id' }, '2 id: "Not An Id" is not an id'],
  [{ activities: ['machining', 'machining'] }, '2 activities: "machining" stands twice'],
  [{ activities: ['machining', ''] }, '2 activities: has an empty item'],
  [{ name: ' Acme' }, '2 name: " Acme" has white space at an end'],
  [{ name: null }, '2 name: is empty; needed: Name'],
  [{ employees: 1.5 }, '2 employees: "1.5" is not a whole number'],
  [{ employees: -1 }, '2 employees: "-1" is too small; at least 0'],
  [{ website: 'www.acme.example' }, '2 website: "www.acme.example" is not an http(s) address'],
  [{ hq_country: 'France' }, '2 hq_country: "France" is not a country code'],
];

test.each(ORGANIZATION_RULES.map(([changes, expected]) => [expected, changes] as const))('%s', (expected, changes) => {
  const problems = problemsOf(tinyFacts({ organizations: [organization(changes), organization({ id: 'clean' })] }));
  expect(problems).toEqual([expect.stringContaining(expected)]);
});

const STATE = {
  name_es: 'x',
  name_en: 'x',
  capital_es: 'x',
  group: null,
  role_es: null,
  role_en: null,
  role_sources: [],
};

/** Tables to replace → what is said of them. */
const OTHER_RULES: readonly (readonly [Readonly<Record<string, readonly Fields[]>>, string])[] = [
  [
    { indicators: [figure({ indicator: 'aerospace-company' }), figure()] },
    'indicators.csv:2 indicator: "aerospace-company" is not in',
  ],
  [{ indicators: [figure({ unit: 'firms' }), figure()] }, 'indicators.csv:2 unit: "firms" is not in units.csv'],
  [{ indicators: [figure(), figure()] }, 'indicators.csv:3 place: repeats line 2'],
  [{ indicators: [figure({ year: '2027' })] }, 'indicators.csv:2 year: "2027" is later than the edition'],
  [
    { indicators: [figure({ year: '2027', nature: 'partial' })] },
    'indicators.csv:2 year: "2027" is later than the edition',
  ],
  [{ indicators: [figure({ nature: 'partly' })] }, 'indicators.csv:2 nature: "partly" is not a known code'],
  [{ indicators: [figure({ note_es: 'Meta' })] }, 'indicators.csv:2 note_en: is empty but note_es is not'],
  [{ indicators: [], timeline: [] }, 'indicator-catalogue.csv:2 indicator: "aerospace-companies" is used by no figure'],
  [{ timeline: [milestone({ date: '2026-06' })] }, 'timeline.csv:2 date: "2026-06" is later than the edition'],
  [{ timeline: [milestone({ unit: null })] }, 'timeline.csv:2 unit: is empty but the value is 1'],
  [{ timeline: [milestone({ value: null })] }, 'timeline.csv:2 unit: is "companies" without a value'],
  [{ timeline: [milestone(), milestone()] }, 'timeline.csv:3 date: repeats line 2'],
  [
    { organizations: [organization({ status_as_of: null })] },
    'organizations.csv:1 status_as_of: is empty in every row',
  ],
  [{ states: [] }, 'states.csv:1 code: has no row for MX-AGU'],
  [{ states: [{ ...STATE, code: 'MX-QUE', inegi: '22' }] }, 'states.csv:2 group: is ""; MX-QUE belongs to "alliance"'],
  [
    { states: [{ ...STATE, code: 'MX-COL', inegi: '06', role_es: 'x', role_en: 'x' }] },
    'states.csv:2 role_sources: is empty',
  ],
  [
    { municipalities: [{ code: '11020', state: 'MX-QUE', name: 'León', population: null }] },
    'municipalities.csv:2 code: "11020" is not in MX-QUE',
  ],
  [{ contacts: [contact({ website: null })] }, 'contacts.csv:2 website: is empty, as are phone, email and address'],
  [
    { contacts: [contact({ organization_id: 'acme-queretar' })] },
    'contacts.csv:2 organization_id: "acme-queretar" is not in organizations.csv; did you mean "acme-queretaro"?',
  ],
  [
    { contacts: [contact({ place: 'MX-GUA', organization_id: 'acme-queretaro' })] },
    'contacts.csv:2 organization_id: "acme-queretaro" is in MX-QUE, not in MX-GUA',
  ],
  [{ contacts: [contact({ as_of: '2027' })] }, 'contacts.csv:2 as_of: "2027" is later than the edition'],
  [{ contacts: [contact({ phone: '442 211' })] }, 'contacts.csv:2 phone: "442 211" is not a telephone number'],
  [{ contacts: [contact({ email: 'acme.example' })] }, 'contacts.csv:2 email: "acme.example" is not an e-mail'],
  [{ contacts: [contact(), contact()] }, 'contacts.csv:3 place: repeats line 2'],
];

test.each(OTHER_RULES.map(([tables, expected]) => [expected, tables] as const))('%s', (expected, tables) => {
  expect(problemsOf(tinyFacts(tables))).toContainEqual(expect.stringContaining(expected));
});

test('a point up to 2 km outside its state is within the tolerance of the outlines', () => {
  expect(problemsOf(tinyFacts({ organizations: [organization({ lon: -100.615 })] }))).toEqual([]);
});

test('an unreadable cell does not set off rules about what it may hold', () => {
  const problems = problemsOf(
    tinyFacts({ organizations: [organization(), organization({ id: 'x', lat: 'north', certifications: ['AS9100'] })] }),
  );
  expect(problems).toEqual([
    expect.stringContaining(':4 lat: "north" is not a number'),
    expect.stringContaining(':4 certifications: "AS9100"'),
  ]);
});

test.each([
  ['geo/facts/units.csv', undefined, 'geo/facts/units.csv:1: is missing'],
  ['geo/facts/unit.csv', 'unit\n', 'geo/facts/unit.csv:1: belongs to no table; did you mean "geo/facts/units.csv"?'],
  ['geo/shapes/states.geojson', undefined, 'geo/shapes/states.geojson:1: is missing'],
  ['geo/shapes/states.geojson', '{"type":', 'geo/shapes/states.geojson:1: is not JSON'],
  [
    'geo/shapes/states.geojson',
    '{"type":"FeatureCollection","source":"x","licence":"x","features":[]}',
    'states.geojson:1: has no outline of MX-AGU',
  ],
  ['geo/shapes/water.geojson', '{"type":"Feature"}', 'geo/shapes/water.geojson:1: type: '],
  [
    'geo/shapes/lava.geojson',
    '{"type":"FeatureCollection","features":[]}',
    'lava.geojson:1: source: is missing; say whose',
  ],
])('%s as %j: %s', (path, text, expected) => {
  const files = new Map(tinyFacts());
  if (text === undefined) files.delete(path);
  else files.set(path, text);
  expect(problemsOf(files)).toContainEqual(expect.stringContaining(expected));
});
