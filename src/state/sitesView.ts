import type { SupplierQuery } from '../data/suppliers.ts';
import { type Criterion, keyOf, MAX_CRITERIA, parseCriterion, writeCriterion } from './criteria.ts';
import { type LinkReader, oneOf, type Part } from './linkReader.ts';
import { parseSupply, USUAL_SUPPLY, writeSupply } from './supplyQuery.ts';

export const SITES_SECTIONS = ['needs', 'ranking', 'catchment', 'shortlist', 'brief', 'method'] as const;
export type SitesSection = (typeof SITES_SECTIONS)[number];

/** Where candidates come from beside the visitor's own pins. */
export const CANDIDATE_SOURCES = ['parks', 'airports'] as const;
export type CandidateSource = (typeof CANDIDATE_SOURCES)[number];

/** What an investor asks of a location, as far as a link may tell it. */
export type SitesView = Readonly<{
  section: SitesSection;
  from: readonly CandidateSource[];
  /** In the order of the funnel; each measure once. */
  criteria: readonly Criterion[];
  /** The candidate that is looked at: an organization's id, or `own:` and the number of an own pin. */
  candidate: string | null;
  /** Radii around the chosen candidate in km, growing. */
  rings: readonly number[];
  /** What is asked of suppliers around the chosen candidate. */
  supply: SupplierQuery;
}>;

export const MAX_RINGS = 5;
export const MAX_RING_KM = 500;

const HOME: SitesView = {
  section: 'needs',
  from: CANDIDATE_SOURCES,
  criteria: [],
  candidate: null,
  rings: [30, 60, 120],
  supply: USUAL_SUPPLY,
};

const CANDIDATE = /^(own:\d{1,3}|[a-z0-9]+(-[a-z0-9]+)*)$/;

/** Whether a link may name that candidate: one of the facts, or a pin of the visitor's own. */
export function isCandidateId(text: string, organizations: ReadonlySet<string>): boolean {
  return CANDIDATE.test(text) && (text.startsWith('own:') || organizations.has(text));
}

export const sitesPart: Part<SitesView> = {
  home: HOME,
  read: (link, known) => ({
    section: link.one('step', oneOf(SITES_SECTIONS), HOME.section),
    from: readSources(link),
    criteria: readCriteria(link, known.indicators),
    candidate: link.one(
      'candidate',
      (text) => (isCandidateId(text, known.organizations) ? text : undefined),
      HOME.candidate,
    ),
    rings: link.one('rings', parseRings, HOME.rings),
    supply: link.one('supply', parseSupply, HOME.supply),
  }),
  write: (view, write) => {
    write('step', view.section === HOME.section ? null : view.section);
    write('from', view.from.length === CANDIDATE_SOURCES.length ? null : view.from.join(',') || 'own');
    write('criteria', view.criteria.map(writeCriterion).join(','));
    write('candidate', view.candidate);
    const rings = view.rings.join(',');
    write('rings', rings === HOME.rings.join(',') ? null : rings || 'none');
    const supply = writeSupply(view.supply);
    write('supply', supply === writeSupply(HOME.supply) ? null : supply);
  },
};

/** `parks`, `airports`, or `own` for the visitor's pins alone. */
function readSources(link: LinkReader): readonly CandidateSource[] {
  if (link.text('from') === 'own') return [];
  const named = link.list('from', (value): value is CandidateSource =>
    (CANDIDATE_SOURCES as readonly string[]).includes(value),
  );
  return named.length ? CANDIDATE_SOURCES.filter((source) => named.includes(source)) : HOME.from;
}

function readCriteria(link: LinkReader, indicators: ReadonlySet<string>): readonly Criterion[] {
  const criteria = new Map<string, Criterion>();
  const texts = link.list('criteria', (text): text is string => parseCriterion(text, indicators) !== undefined);
  for (const text of texts) {
    const criterion = parseCriterion(text, indicators);
    if (criterion === undefined) continue;
    const key = keyOf(criterion.measure);
    if (criteria.has(key) || criteria.size === MAX_CRITERIA) link.drop('criteria', text);
    else criteria.set(key, criterion);
  }
  return [...criteria.values()];
}

function parseRings(text: string): readonly number[] | undefined {
  if (text === 'none') return [];
  const rings = text.split(',').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 0));
  const isGrowing = rings.every((km, i) => km >= 1 && km <= MAX_RING_KM && km > (rings[i - 1] ?? 0));
  return isGrowing && rings.length <= MAX_RINGS ? rings : undefined;
}
