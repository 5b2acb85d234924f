/**
 * The one schema of the facts: it types the app (imported as types only, so no validator ships to the browser),
 * validates the CSV files (geo/) and documents them (geo/README.md, datapackage.json). Each property is a CSV column, in the CSV's order.
 * The schemas describe parsed rows: empty cell = null, empty list = [], numbers as numbers.
 */
import { z } from 'zod';
import {
  ACTIVITIES,
  CERTIFICATIONS,
  CONFIDENCES,
  CONTACT_KINDS,
  INDICATOR_GROUPS,
  KINDS,
  MILESTONE_KINDS,
  NATURES,
  PRECISIONS,
  ROLES,
  STATES,
  STATUSES,
  WIDER_AREAS,
} from './codes.ts';

const text = (description: string) => z.string().min(1).describe(description);
const optionalText = (description: string) => z.string().min(1).nullable().describe(description);

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const isCalendarDate = (date: string) =>
  date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) === date;
/** A date with the precision that is known: 2012, 2012-04 or 2012-04-25. */
const partialDate = z
  .string()
  .regex(PARTIAL_DATE, 'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((date) => !PARTIAL_DATE.test(date) || isCalendarDate(date), 'is not a day of the calendar')
  .meta({ format: 'partial-date' });

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id; write lower-case words joined by hyphens, like safran-queretaro');
const webAddress = z
  .string()
  .refine(isWebAddress, 'is not an http(s) address; write it whole, like https://example.org')
  .meta({ format: 'uri' });

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/?#]+\.[^\s/?#]+/.test(address) && !/\s|,https?:\/\//.test(address) && URL.canParse(address);
}

/** A source is a web address, or names a register or package with its edition (so it holds a space and a digit). */
const source = z
  .string()
  .refine(
    (item) =>
      /^https?:/i.test(item)
        ? isWebAddress(item)
        : item.length >= 8 && /\d/.test(item) && /^[^/]*\s/.test(item) && !/^\w+:\/\//.test(item),
    'is not a source; write an http(s) address, or a register or package with its edition, like "RETC 2022"',
  );
const sources = z.array(source).min(1, 'names no source; every record needs at least one');

/** Ranges are stated here for the documentation; geo/rules/points.ts checks them, as it can tell a swap from a slip. */
const latitude = z.number().meta({ minimum: -90, maximum: 90 });
const longitude = z.number().meta({ minimum: -180, maximum: 180 });

export const organizationSchema = z.object({
  id: slug.describe('Stable identifier, used in links'),
  name: text('Name as its owner writes it'),
  legal_name: optionalText('Registered name'),
  parent: optionalText('Group or institution it belongs to'),
  hq_country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country code; write ISO 3166-1 alpha-2, like FR')
    .nullable()
    .describe('Country of the group’s headquarters, ISO 3166-1 alpha-2'),
  kind: z.enum(KINDS).describe('What it is'),
  role: z
    .enum(ROLES)
    .nullable()
    .describe('Position in the supply chain (companies); a judgement from the products its sources name'),
  activities: z.array(z.enum(ACTIVITIES)).describe('What it does'),
  state: z.enum(STATES).describe('State, ISO 3166-2'),
  municipality: optionalText('Municipality, official name in the nine states'),
  municipality_code: z
    .string()
    .regex(/^\d{5}$/, 'is not a municipality code; write INEGI’s five digits, like 22014')
    .nullable()
    .describe('INEGI’s five-digit code (Marco Geoestadístico 2025); the nine states only'),
  site: optionalText('Address: park, airport or street'),
  lat: latitude.nullable().describe('Latitude, degrees north, WGS 84'),
  lon: longitude.nullable().describe('Longitude, degrees east, WGS 84'),
  precision: z
    .enum(PRECISIONS)
    .nullable()
    .describe(
      'What the point stands for: site (the plant itself), park (its park or airport), locality (its town), municipality; empty: known to the state only',
    ),
  coord_source: optionalText('Where the point comes from'),
  employees: z
    .int()
    .min(0)
    .nullable()
    .describe('Employees; at times a group’s total in the state (the notes say so): never add them up'),
  employees_year: z.int().min(1900).max(2100).nullable().describe('Year of the employee figure'),
  since: partialDate.nullable().describe('When it began at this location'),
  certifications: z
    .array(z.enum(CERTIFICATIONS))
    .describe('Certifications a source names; an empty list does not mean "none held"'),
  certifications_text: optionalText('Certifications in the source’s words'),
  website: webAddress.nullable().describe('Own website'),
  status: z.enum(STATUSES).describe('Status on the date of status_as_of'),
  status_as_of: partialDate.nullable().describe('Date of the evidence for the status'),
  confidence: z.enum(CONFIDENCES).describe('high: official or two sources; medium: one; low: weaker'),
  sources: sources.describe('Web addresses, or a register or package with its edition'),
  field_sources: z
    .array(z.string().regex(/^[a-z_]+=.+$/, 'is not a field source; write column=source'))
    .describe('Sources known to state one single field, as column=source'),
  plants: z.int().min(1).nullable().describe('Industrial parks: plants that named the park in the RETC register'),
  notes_es: optionalText('What matters, in Spanish'),
  notes_en: optionalText('What matters, in English'),
});
/** One company, school, park … at a location. */
export type Organization = Readonly<z.infer<typeof organizationSchema>>;

export const indicatorSchema = z.object({
  place: z.enum([...STATES, ...WIDER_AREAS]).describe('State (ISO 3166-2), MX or BAJIO-ALLIANCE'),
  indicator: slug.describe('Indicator code, see indicator-catalogue.csv'),
  value: z.number().describe('Figure as the source gives it'),
  unit: text('Unit code, see units.csv; figures in different units are never compared'),
  year: partialDate.describe('Year or month the figure is for'),
  nature: z
    .enum(NATURES)
    .describe(
      'observed, estimate, partial (part of its year), apart (not comparable, by its note), target or doubtful; the last four stay out of charts, ranges and places',
    ),
  source_url: source.describe('Source of the figure'),
  source_title: optionalText('Title of the source'),
  publisher: optionalText('Publisher of the source'),
  note_es: optionalText('Caveat, in Spanish'),
  note_en: optionalText('Caveat, in English'),
});
/** One figure: place × indicator × year, one for each source. */
export type Indicator = Readonly<z.infer<typeof indicatorSchema>>;

export const catalogueSchema = z.object({
  indicator: slug.describe('Indicator code'),
  group: z.enum(INDICATOR_GROUPS).describe('Subject'),
  title_es: text('Name in Spanish'),
  title_en: text('Name in English'),
  better: z.enum(['higher', 'lower', 'none']).describe('Which end is preferable to a planner, if any'),
});
export type CatalogueEntry = Readonly<z.infer<typeof catalogueSchema>>;

export const unitSchema = z.object({
  unit: text('Unit code'),
  label_es: text('Name in Spanish'),
  label_en: text('Name in English'),
  short_es: text('Short form in Spanish'),
  short_en: text('Short form in English'),
  one_es: optionalText('Name of one alone, in Spanish; empty where the short form does not change'),
  one_en: optionalText('Name of one alone, in English'),
});
export type Unit = Readonly<z.infer<typeof unitSchema>>;

export const milestoneSchema = z.object({
  date: partialDate.describe('When it happened'),
  place: z.enum([...STATES, ...WIDER_AREAS]).describe('State (ISO 3166-2), MX or BAJIO-ALLIANCE'),
  title_es: text('What happened, in Spanish'),
  title_en: text('What happened, in English'),
  kind: z.enum(MILESTONE_KINDS).describe('Subject'),
  value: z.number().nullable().describe('Figure that belongs to it'),
  unit: optionalText('Unit code of the figure'),
  source_url: source.describe('Source'),
});
export type Milestone = Readonly<z.infer<typeof milestoneSchema>>;

export const stateSchema = z.object({
  code: z.enum(STATES).describe('ISO 3166-2'),
  inegi: z
    .string()
    .regex(/^\d{2}$/, 'is not a state number; write INEGI’s two digits')
    .describe('INEGI’s two digits'),
  name_es: text('Name in Spanish'),
  name_en: text('Name in English'),
  group: z.enum(['alliance', 'hub']).nullable().describe('Bajío Alliance or other hub'),
  capital_es: text('Capital'),
  role_es: optionalText('Its part in the Alliance or as a hub, in Spanish'),
  role_en: optionalText('Its part in the Alliance or as a hub, in English'),
  role_sources: z.array(source).describe('Sources of that text'),
});
export type State = Readonly<z.infer<typeof stateSchema>>;

export const municipalitySchema = z.object({
  code: z
    .string()
    .regex(/^\d{5}$/, 'is not a municipality code; write INEGI’s five digits')
    .describe('INEGI’s five digits'),
  state: z.enum(STATES).describe('ISO 3166-2'),
  name: text('Official name'),
  population: z.int().min(0).nullable().describe('Inhabitants, census 2020'),
});
export type Municipality = Readonly<z.infer<typeof municipalitySchema>>;

export const contactSchema = z.object({
  place: z.enum(STATES).describe('State, ISO 3166-2'),
  kind: z
    .enum(CONTACT_KINDS)
    .describe('cluster association, the state’s government, a city’s, or a private body for economic development'),
  organization_id: slug.nullable().describe('The same institution in organizations.csv'),
  name: text('Name of the institution as it writes it; never of a person'),
  role_es: text('What it is to an investor, in Spanish'),
  role_en: text('What it is to an investor, in English'),
  phone: z
    .string()
    .regex(/^\+52( \d+)+$/, 'is not a telephone number; write +52 and groups of digits, like +52 55 1234 5678')
    .nullable()
    .describe('Telephone of the institution'),
  email: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'is not an e-mail address; write it like contacto@example.org')
    .nullable()
    .describe('Address of the institution, not of a person'),
  website: webAddress.nullable().describe('Own website'),
  address: optionalText('Where it receives visitors'),
  as_of: partialDate.nullable().describe('When the source said so; empty: it states no date'),
  source_url: source.describe('Source'),
});
/** An institution that an investor can turn to in a state. */
export type Contact = Readonly<z.infer<typeof contactSchema>>;

/** The columns that list, map, filters and counts need; the rest of a record arrives when it is read or exported. */
export const LISTING_COLUMNS = [
  'id',
  'name',
  'legal_name',
  'parent',
  'hq_country',
  'kind',
  'role',
  'activities',
  'state',
  'municipality',
  'municipality_code',
  'site',
  'lat',
  'lon',
  'precision',
  'since',
  'certifications',
  'status',
  'confidence',
] as const satisfies readonly (keyof Organization)[];
export type Listing = Pick<Organization, (typeof LISTING_COLUMNS)[number]>;
