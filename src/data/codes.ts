/** The coded vocabularies of the facts. A code never changes its meaning; its labels stand in src/i18n. */

export const KINDS = [
  'company',
  'startup',
  'university',
  'research-centre',
  'testing-lab',
  'training-centre',
  'cluster',
  'government',
  'industrial-park',
  'airport',
  'event',
] as const;
export type Kind = (typeof KINDS)[number];

/** Position of a company in the supply chain; a judgement from the products its sources name. */
export const ROLES = ['oem', 'tier-1', 'tier-2', 'mro', 'engineering', 'services'] as const;
export type Role = (typeof ROLES)[number];

export const ACTIVITIES = [
  'aerostructures',
  'assembly',
  'avionics',
  'castings-forgings',
  'composites',
  'defence',
  'design',
  'electronics',
  'engines',
  'harnesses',
  'hydraulics',
  'interiors',
  'landing-gear',
  'logistics',
  'machining',
  'materials',
  'mro',
  'policy',
  'research',
  'sheet-metal',
  'software',
  'space',
  'special-processes',
  'supply-chain',
  'testing',
  'tooling',
  'training',
  'uav',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** ISO 3166-2:MX; beware: MX-GUA is Guanajuato, MX-CHH Chihuahua. */
export const STATES = [
  'MX-AGU',
  'MX-BCN',
  'MX-BCS',
  'MX-CAM',
  'MX-CHH',
  'MX-CHP',
  'MX-CMX',
  'MX-COA',
  'MX-COL',
  'MX-DUR',
  'MX-GRO',
  'MX-GUA',
  'MX-HID',
  'MX-JAL',
  'MX-MEX',
  'MX-MIC',
  'MX-MOR',
  'MX-NAY',
  'MX-NLE',
  'MX-OAX',
  'MX-PUE',
  'MX-QUE',
  'MX-ROO',
  'MX-SIN',
  'MX-SLP',
  'MX-SON',
  'MX-TAB',
  'MX-TAM',
  'MX-TLA',
  'MX-VER',
  'MX-YUC',
  'MX-ZAC',
] as const;
export type StateCode = (typeof STATES)[number];

/** The five states of the Bajío Alliance, and the four other hubs; together "the nine". */
export const ALLIANCE: readonly StateCode[] = ['MX-QUE', 'MX-GUA', 'MX-JAL', 'MX-AGU', 'MX-SLP'];
export const HUBS: readonly StateCode[] = ['MX-BCN', 'MX-SON', 'MX-CHH', 'MX-NLE'];

/** Areas that are no state but have figures of their own. */
export const WIDER_AREAS = ['MX', 'BAJIO-ALLIANCE'] as const;
export type Area = StateCode | (typeof WIDER_AREAS)[number];

/** What a point stands for: the plant itself, its park or airport, its town, its municipality. None: known to the state only. */
export const PRECISIONS = ['site', 'park', 'locality', 'municipality'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const STATUSES = ['active', 'announced', 'closed', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** high: official or two independent sources; medium: one; low: weaker. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CERTIFICATIONS = ['as9100', 'nadcap', 'iso-9001', 'iso-14001', 'iatf-16949', 'other'] as const;
export type Certification = (typeof CERTIFICATIONS)[number];

/**
 * What kind of statement a figure is; only observed and estimate enter charts, ranges and places. `partial` covers part
 * of its year, `apart` measures something else than its indicator by its own note: true both, but not beside the others.
 */
export const NATURES = ['observed', 'estimate', 'partial', 'apart', 'target', 'doubtful'] as const;
export type Nature = (typeof NATURES)[number];

export const INDICATOR_GROUPS = ['industry', 'talent', 'infrastructure', 'cost', 'economy', 'safety'] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

export const MILESTONE_KINDS = [
  'plant-opening',
  'investment',
  'milestone',
  'policy',
  'event',
  'cluster',
  'research',
  'organisation',
  'education',
  'infrastructure',
] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** Who an investor can turn to in a state; the first two are those that the atlas looks for in every one. */
export const CONTACT_KINDS = ['cluster', 'state-government', 'city-government', 'private-body'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** The value a facet has where the record says nothing. */
export const UNKNOWN = 'unknown';
