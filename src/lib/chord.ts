import { EARTH_RADIUS_KM, type Point } from './distance.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Points as unit vectors, three numbers each: x to 0° E, y to 90° E, z to the north pole. */
export function unitVectors(points: readonly Point[]): Float64Array {
  const vectors = new Float64Array(points.length * 3);
  points.forEach(({ lat, lon }, i) => {
    vectors[i * 3] = Math.cos(radians(lat)) * Math.cos(radians(lon));
    vectors[i * 3 + 1] = Math.cos(radians(lat)) * Math.sin(radians(lon));
    vectors[i * 3 + 2] = Math.sin(radians(lat));
  });
  return vectors;
}

/** Squared chord between two unit vectors: grows with the distance, costs no trigonometry, and is four times the haversine. */
export function squaredChord(a: Float64Array, i: number, b: Float64Array, j: number): number {
  const x = (a[i * 3] as number) - (b[j * 3] as number);
  const y = (a[i * 3 + 1] as number) - (b[j * 3 + 1] as number);
  const z = (a[i * 3 + 2] as number) - (b[j * 3 + 2] as number);
  return x * x + y * y + z * z;
}

/** Great-circle distance in km of a squared chord. */
export function kmOfChord(squared: number): number {
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
}

/** The squared chord of a distance in km, half the globe at most. */
export function chordOfKm(km: number): number {
  return (2 * Math.sin(Math.min(km / (2 * EARTH_RADIUS_KM), Math.PI / 2))) ** 2;
}
