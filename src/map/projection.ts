/** Web Mercator, from degrees to the unit square: 0,0 is the north-west corner. */
export const mercatorX = (lon: number): number => (lon + 180) / 360;
export const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

/** Side of the world in pixels at a zoom of MapLibre, whose tiles are 512 px wide. */
export const worldSize = (zoom: number): number => 512 * 2 ** zoom;
