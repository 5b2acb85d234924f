/** Whose shapes these are and on what terms; published within each file, so that neither gets lost on the way. */
export type Attribution = Readonly<{ source: string; licence: string }>;

const NATURAL_EARTH: Attribution = { source: 'Natural Earth, reduced', licence: 'Public domain' };

/** By file name in geo/shapes/ without ending; how each was made stands in geo/shapes/README.md. */
export const ATTRIBUTIONS: ReadonlyMap<string, Attribution> = new Map([
  ['airports', { source: 'OurAirports, selected', licence: 'Public domain' }],
  ['coast', NATURAL_EARTH],
  ['label-points', { source: 'Drawn for this atlas over Natural Earth', licence: 'CC BY 4.0' }],
  ['land', NATURAL_EARTH],
  ['state-borders', NATURAL_EARTH],
  ['states', NATURAL_EARTH],
  ['states-small', NATURAL_EARTH],
  ['towns', { source: 'GeoNames (geonames.org), selected', licence: 'CC BY 4.0' }],
  ['water', NATURAL_EARTH],
]);
