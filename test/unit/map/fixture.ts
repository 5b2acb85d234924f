import { readFileSync } from 'node:fs';
import type { Listing } from '../../../src/data/schema.ts';
import { BASE_SHAPES, type BaseShapes, type Features } from '../../../src/map/shapes.ts';

/** The shapes that the build copies. */
export const shapes = Object.fromEntries(
  BASE_SHAPES.map((name) => [name, JSON.parse(readFileSync(`geo/shapes/${name}.geojson`, 'utf8')) as Features]),
) as BaseShapes;

/** A listing with what the map reads; the rest is empty. */
export function listing(part: Partial<Listing> & Pick<Listing, 'id'>): Listing {
  return {
    name: part.id,
    legal_name: null,
    parent: null,
    hq_country: null,
    kind: 'company',
    role: null,
    activities: [],
    state: 'MX-QUE',
    municipality: 'Querétaro',
    municipality_code: null,
    site: null,
    lat: 20.6,
    lon: -100.4,
    precision: 'site',
    since: null,
    certifications: [],
    status: 'active',
    confidence: 'high',
    ...part,
  };
}
