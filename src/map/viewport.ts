import type { Map as MapLibre } from 'maplibre-gl';
import type { Mark } from './marks.ts';
import type { Box } from './shapes.ts';

/** Up to so many marks all of them are put on the map; of more, those in view and one screen around it. */
const ALL = 1500;

export type Cropped = Readonly<{ marks: readonly Mark[]; within: Box | null }>;

/** Those worth handing to the map, and the box they were taken from (null: everywhere). */
export function crop(marks: readonly Mark[], view: Box): Cropped {
  if (marks.length <= ALL) return { marks, within: null };
  const [west, south, east, north] = view;
  const [width, height] = [east - west, north - south];
  const within: Box = [west - width, south - height, east + width, north + height];
  return { marks: marks.filter(({ lon, lat }) => contains(within, lon, lat)), within };
}

/** Whether the view still lies inside what was handed over. */
export function isCovered(within: Box | null, view: Box): boolean {
  return within === null || (contains(within, view[0], view[1]) && contains(within, view[2], view[3]));
}

export const contains = ([west, south, east, north]: Box, lon: number, lat: number): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

export function viewBox(map: MapLibre): Box {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
