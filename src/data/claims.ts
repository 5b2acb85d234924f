import type { Nature, StateCode } from './codes.ts';
import type { Facts } from './facts.ts';
import { applyFilter } from './filter.ts';
import type { Figures } from './load.ts';
import type { Milestone, Organization, State } from './schema.ts';
import type { Bilingual, Claim, Scene } from './storySchema.ts';

/** All that a claim can refer to. */
export type Evidence = Readonly<{
  facts: Facts;
  figures: Figures;
  milestones: readonly Milestone[];
  states: ReadonlyMap<string, State>;
  records: ReadonlyMap<string, Organization>;
}>;

type ClaimValue =
  | Readonly<{ is: 'number'; number: number; unit: string | null }>
  | Readonly<{ is: 'date'; date: string }>
  | Readonly<{ is: 'text'; text: Bilingual }>;

/** A claim with the fact it stands on. */
export type Proof = Readonly<{
  claim: Claim;
  value: ClaimValue;
  /** When it was so; null for the atlas's own counts, which are of the present edition. */
  date: string | null;
  /** Never empty, except for the atlas's own counts: those are recomputed from the records, each with its sources. */
  sources: readonly string[];
  publisher: string | null;
  note: Bilingual | null;
  /** What kind of statement a figure is; null for what is no figure. */
  nature: Nature | null;
}>;
/** What a claim refers to and the facts no longer hold, as its author wrote it. */
export type Gone = Readonly<{ claim: Claim; missing: string }>;

/** The fact behind a claim, or what is missing. Nothing is guessed: a row must match in place, indicator, unit, year and source. */
export function prove(claim: Claim, evidence: Evidence): Proof | Gone {
  switch (claim.from) {
    case 'indicator':
      return proveIndicator(claim, evidence);
    case 'milestone':
      return proveMilestone(claim, evidence);
    case 'organization':
      return proveOrganization(claim, evidence);
    case 'state':
      return proveState(claim, evidence);
    case 'count':
      return proveCount(claim, evidence);
  }
}

export const isProof = (result: Proof | Gone): result is Proof => 'value' in result;

/** All claims of a scene, in its order. */
export const proveAll = (scene: Scene, evidence: Evidence): readonly (Proof | Gone)[] =>
  scene.claims.map((claim) => prove(claim, evidence));

/** Ids under the spotlight that the facts do not hold. */
export const goneLights = (scene: Scene, evidence: Evidence): readonly string[] =>
  scene.lit.filter(
    (id) => !evidence.facts.positions.has(id) && !evidence.states.has(id) && !evidence.facts.places.has(id),
  );

type Of<From extends Claim['from']> = Extract<Claim, { from: From }>;

function proveIndicator(claim: Of<'indicator'>, { figures }: Evidence): Proof | Gone {
  const { place, indicator, unit, year, source } = claim;
  const row = figures.indicators.find(
    (figure) =>
      figure.place === place &&
      figure.indicator === indicator &&
      figure.unit === unit &&
      figure.year === year &&
      figure.source_url === source,
  );
  if (!row) return { claim, missing: `${indicator} ${place} ${year}` };
  return {
    claim,
    value: { is: 'number', number: row.value, unit },
    date: year,
    sources: [source],
    publisher: row.publisher,
    nature: row.nature,
    note: row.note_es !== null && row.note_en !== null ? { es: row.note_es, en: row.note_en } : null,
  };
}

function proveMilestone(claim: Of<'milestone'>, { milestones }: Evidence): Proof | Gone {
  const { place, date, source, part } = claim;
  const row = milestones.find((other) => other.place === place && other.date === date && other.source_url === source);
  if (!row || (part === 'value' && row.value === null)) return { claim, missing: `${place} ${date}` };
  const value: ClaimValue =
    part === 'value' && row.value !== null
      ? { is: 'number', number: row.value, unit: row.unit }
      : part === 'date'
        ? { is: 'date', date }
        : { is: 'text', text: { es: row.title_es, en: row.title_en } };
  // Two addresses for one milestone stand in one cell.
  return { claim, value, date, sources: source.split(';'), publisher: null, note: null, nature: null };
}

function proveOrganization(claim: Of<'organization'>, { records }: Evidence): Proof | Gone {
  const record = records.get(claim.organization);
  const gone: Gone = { claim, missing: claim.organization };
  if (!record) return gone;
  const own = record.field_sources
    .filter((entry) => entry.startsWith(`${claim.field}=`))
    .map((entry) => entry.slice(claim.field.length + 1));
  const from = { claim, sources: own.length > 0 ? own : record.sources, publisher: null, note: null, nature: null };
  if (claim.field === 'name') {
    return { ...from, value: { is: 'text', text: { es: record.name, en: record.name } }, date: record.status_as_of };
  }
  if (claim.field === 'employees') {
    if (record.employees === null) return gone;
    const year = record.employees_year;
    return {
      ...from,
      value: { is: 'number', number: record.employees, unit: 'people' },
      date: year === null ? null : String(year),
    };
  }
  const date = record[claim.field];
  return date === null ? gone : { ...from, value: { is: 'date', date }, date };
}

function proveState(claim: Of<'state'>, evidence: Evidence): Proof | Gone {
  const state = evidence.states.get(claim.state);
  if (!state || state.role_es === null || state.role_en === null) return { claim, missing: claim.state };
  const [unproved] = claim.sources?.filter((cited) => faultOfCited(claim.state, cited, evidence) !== null) ?? [];
  if (unproved) return { claim, missing: [claim.state, unproved.source, unproved.date ?? ''].join(' ').trim() };
  return {
    claim,
    value: { is: 'text', text: { es: state.name_es, en: state.name_en } },
    date: null,
    sources: claim.sources?.map(({ source }) => source) ?? state.role_sources,
    publisher: null,
    nature: null,
    note: { es: state.role_es, en: state.role_en },
  };
}

/** A source that the claim of a state names, and when it was so. */
type Cited = NonNullable<Of<'state'>['sources']>[number];

/** Why the facts do not hold a source that a state's claim names: it is none of the state's part, or is not of that date. */
export function faultOfCited(state: StateCode, { source, date }: Cited, evidence: Evidence): 'source' | 'date' | null {
  if (!evidence.states.get(state)?.role_sources.includes(source)) return 'source';
  return date === undefined || datesOfSource(state, source, evidence).includes(date) ? null : 'date';
}

/** When it was so, by the figures and milestones of the state that stand on the source; none where they do not know. */
export function datesOfSource(state: StateCode, source: string, evidence: Evidence): readonly string[] {
  const { milestones, figures } = evidence;
  return [
    ...milestones.flatMap(({ place, date, source_url }) =>
      place === state && source_url.split(';').includes(source) ? [date] : [],
    ),
    ...figures.indicators.flatMap(({ place, year, source_url }) =>
      place === state && source_url === source ? [year] : [],
    ),
  ];
}

/** One proof for each source that a claim names with a date of its own; any other proof as it is. */
export const citationsOf = (proof: Proof): readonly Proof[] =>
  proof.claim.from === 'state' && proof.claim.sources
    ? proof.claim.sources.map(({ source, date }) => ({ ...proof, sources: [source], date: date ?? null }))
    : [proof];

function proveCount(claim: Of<'count'>, { facts }: Evidence): Proof | Gone {
  const { visible } = applyFilter(facts.index, { q: '', facets: claim.filter, since: null });
  // An empty count proves nothing: the filter's codes may have gone.
  if (visible.length === 0) return { claim, missing: Object.values(claim.filter).flat().join(', ') };
  return {
    claim,
    value: { is: 'number', number: visible.length, unit: null },
    date: null,
    sources: [],
    publisher: null,
    nature: null,
    note: null,
  };
}
