import type { Export } from './records.ts';

/** The records as GeoJSON (RFC 7946); those known to the state only have no geometry. Edition, link and terms are members of the collection. */
export function toGeoJson({ records, edition, link }: Export): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    edition,
    link,
    licence: 'CC BY 4.0',
    attribution: 'Bajío Aerospace Atlas; each feature names its sources',
    features: records.map((record) => ({
      type: 'Feature',
      id: record.id,
      geometry:
        record.lat === null || record.lon === null ? null : { type: 'Point', coordinates: [record.lon, record.lat] },
      properties: record,
    })),
  });
}
