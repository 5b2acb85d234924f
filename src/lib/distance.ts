export type Point = Readonly<{ lat: number; lon: number }>;

/** Mean earth radius in km (IUGG R1, Moritz 2000, Geodetic Reference System 1980). */
export const EARTH_RADIUS_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (radians: number) => (radians * 180) / Math.PI;

/** Great-circle distance in km by the haversine formula (Sinnott, Sky & Telescope 68, 1984); error below 0.5 % against the ellipsoid. */
export function distanceKm(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point that lies so many km away in that direction (degrees clockwise from north) on the same sphere. */
export function pointAt({ lat, lon }: Point, km: number, bearing: number): Point {
  const [angle, direction, north] = [km / EARTH_RADIUS_KM, radians(bearing), radians(lat)];
  const sine = Math.sin(north) * Math.cos(angle) + Math.cos(north) * Math.sin(angle) * Math.cos(direction);
  const east = Math.atan2(
    Math.sin(direction) * Math.sin(angle) * Math.cos(north),
    Math.cos(angle) - Math.sin(north) * sine,
  );
  return { lat: degrees(Math.asin(sine)), lon: lon + degrees(east) };
}
