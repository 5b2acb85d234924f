import { decodeDeltas } from '../lib/deltas.ts';
import type { Facts } from './facts.ts';
import { buildIndex } from './filter.ts';
import { placeId } from './places.ts';
import type { CatalogueEntry, Contact, Indicator, Listing, Milestone, Organization, State, Unit } from './schema.ts';

/** Figures with what is needed to name them. */
export type Figures = Readonly<{
  indicators: readonly Indicator[];
  catalogue: ReadonlyMap<string, CatalogueEntry>;
  units: ReadonlyMap<string, Unit>;
}>;

/** One earlier or present edition: what each organization was then. */
export type Edition = Readonly<{
  edition: string;
  organizations: Readonly<Record<string, { status: string; point: readonly [number, number] | null; hash: string }>>;
}>;

const SCHEMA = 1;

/** A file of public/data. @throws with its address where it cannot be had */
export async function fetchJson<Value>(file: string): Promise<Value> {
  // The embedded page stands in a folder of its own and says where the atlas's is.
  const folder = globalThis.document?.documentElement.dataset.root ?? import.meta.env.BASE_URL;
  const url = `${folder}data/${file}`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as Value;
}

/** Fetches a file once; after a failure the next call tries again. */
export function lazy<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let promise: Promise<Value> | undefined;
  return () => {
    promise ??= load().catch((error: unknown) => {
      promise = undefined;
      throw error;
    });
    return promise;
  };
}

/**
 * The facts of the first screen.
 * @param labels names of an organization's codes that the search should find, in all languages
 * @throws when the file is missing or of another schema, with the address in the message
 */
export async function loadFacts(labels: (listing: Listing) => readonly string[]): Promise<Facts> {
  type Published = {
    schema: number;
    edition: string;
    indicators: readonly string[];
    columns: { readonly [Column in keyof Listing]: readonly Listing[Column][] };
  };
  const published = await fetchJson<Published>('listings.json');
  if (published.schema !== SCHEMA) throw new Error(`data/listings.json has schema ${published.schema}, not ${SCHEMA}`);
  const columns = Object.entries(published.columns);
  const listings = published.columns.id.map(
    (_, i) => Object.fromEntries(columns.map(([column, values]) => [column, values[i]])) as Listing,
  );
  return makeFacts(published.edition, listings, published.indicators, labels);
}

/** Facts from listings at hand; also how tests and the bench make theirs. */
export function makeFacts(
  edition: string,
  listings: readonly Listing[],
  indicators: readonly string[],
  labels: (listing: Listing) => readonly string[],
): Facts {
  return {
    edition,
    listings,
    positions: new Map(listings.map((listing, i) => [listing.id, i])),
    places: new Set(listings.map(placeId).filter((id) => id !== null)),
    index: buildIndex(listings, labels),
    indicators,
  };
}

/** Full records by id, with sources and notes. */
export const loadRecords = lazy(async (): Promise<ReadonlyMap<string, Organization>> => {
  const { organizations } = await fetchJson<{ organizations: readonly Organization[] }>('organizations.json');
  return new Map(organizations.map((organization) => [organization.id, organization]));
});

export const loadFigures = lazy(async (): Promise<Figures> => {
  type Published = { indicators: readonly Indicator[]; catalogue: readonly CatalogueEntry[]; units: readonly Unit[] };
  const { indicators, catalogue, units } = await fetchJson<Published>('indicators.json');
  return {
    indicators,
    catalogue: new Map(catalogue.map((entry) => [entry.indicator, entry])),
    units: new Map(units.map((unit) => [unit.unit, unit])),
  };
});

export const loadMilestones = lazy(async (): Promise<readonly Milestone[]> => {
  return (await fetchJson<{ milestones: readonly Milestone[] }>('timeline.json')).milestones;
});

export const loadStates = lazy(async (): Promise<ReadonlyMap<string, State>> => {
  const { states } = await fetchJson<{ states: readonly State[] }>('states.json');
  return new Map(states.map((state) => [state.code, state]));
});

export const loadContacts = lazy(async (): Promise<readonly Contact[]> => {
  return (await fetchJson<{ contacts: readonly Contact[] }>('contacts.json')).contacts;
});

/** Names of all editions published so far. */
export const loadEditions = async (): Promise<readonly string[]> => {
  return (await fetchJson<{ editions: readonly string[] }>('editions/index.json')).editions;
};

/** An edition published so far; fails where there is none of that name. */
export const loadEdition = (edition: string): Promise<Edition> => fetchJson(`editions/${edition}.json`);

/** A file of the base map, see geo/shapes; the map asks once and keeps it. */
export async function loadShapes(name: string): Promise<GeoJSON.FeatureCollection> {
  type Packed = {
    scale: number;
    features: readonly GeoJSON.Feature<Exclude<GeoJSON.Geometry, GeoJSON.GeometryCollection>>[];
  };
  const { scale, features } = await fetchJson<Packed>(`base/${name}.json`);
  return {
    type: 'FeatureCollection',
    features: features.map((feature) => {
      const { type, coordinates } = feature.geometry;
      return {
        ...feature,
        geometry: { type, coordinates: decodeDeltas(coordinates, scale, DEPTHS[type]) } as GeoJSON.Geometry,
      };
    }),
  };
}

/** How many lists enclose a position, by type of geometry. */
const DEPTHS = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;
