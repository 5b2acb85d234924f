import type { StateCode } from '../../src/data/codes.ts';
import type { Organization } from '../../src/data/schema.ts';
import type { Point } from '../../src/lib/distance.ts';
import { distanceToPolygons, isInside } from '../../src/lib/polygons.ts';
import type { Row } from '../read.ts';
import type { Borders } from '../shapes.ts';
import { type Draft, problemAt, type Rule, wrongRows } from './rule.ts';

/** Outlines are simplified and plants stand on borders, so a point may lie this far outside. */
const TOLERANCE_KM = 2;

export const pointIsWhole: Rule = ({ rows: { organizations } }) => [
  ...wrongRows(
    organizations,
    'lat',
    ({ lat, lon }) => lat === null && isKnown(lon) && 'is empty but lon is not; write both or none',
  ),
  ...wrongRows(
    organizations,
    'lon',
    ({ lat, lon }) => lon === null && isKnown(lat) && 'is empty but lat is not; write both or none',
  ),
];

export const pointHasOrigin: Rule = ({ rows: { organizations } }) =>
  (['precision', 'coord_source'] as const).flatMap((column) =>
    wrongRows(organizations, column, (record) => {
      const value = record[column];
      if (record.lat === undefined || record.lon === undefined || value === undefined) return null;
      const hasPoint = record.lat !== null && record.lon !== null;
      if (hasPoint && value === null) return 'is empty; every point needs its precision and its coord_source';
      return (
        record.lat === null &&
        record.lon === null &&
        value !== null &&
        `is "${value}" without a point; write lat and lon, or empty it`
      );
    }),
  );

/** Latitudes and longitudes swapped, a lost minus, or a point outside its state. */
export const pointIsInState: Rule = (draft) =>
  draft.rows.organizations.flatMap((row) => {
    const { lat, lon } = row.record;
    if (!isKnown(lat) || !isKnown(lon)) return [];
    const message = misplaced({ lat, lon }, row, draft);
    return message === null ? [] : [problemAt(row, 'lat', message)];
  });

const isKnown = (value: number | null | undefined): value is number => typeof value === 'number';

function misplaced({ lat, lon }: Point, { record: { state } }: Row<Organization>, { borders }: Draft): string | null {
  const outline = state === undefined ? undefined : borders.get(state);
  const isNear = (point: Point) => outline !== undefined && distanceToPolygons(point, outline) <= TOLERANCE_KM;
  if (isNear({ lat, lon })) return null;
  const belongs = (point: Point) => (outline === undefined ? stateAt(point, borders) !== null : isNear(point));
  if (belongs({ lat: lon, lon: lat })) return `lat and lon are swapped; write lat ${lon}, lon ${lat}`;
  if (belongs({ lat, lon: -lon })) return `lon ${lon} is east of Greenwich; write ${-lon}`;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return `${lat}, ${lon} is no point on earth; write degrees, like 20.58806 and -100.38806`;
  if (outline === undefined) return null;
  const away = distanceToPolygons({ lat, lon }, outline);
  const other = stateAt({ lat, lon }, borders);
  const where = other === null ? 'in no state of Mexico' : `in ${other}`;
  return `${lat}, ${lon} lies ${kilometres(away)} outside ${state}, ${where}; mend lat and lon, or state`;
}

function stateAt(point: Point, borders: Borders): StateCode | null {
  for (const [code, polygons] of borders) if (isInside(point, polygons)) return code;
  return null;
}

const kilometres = (km: number) => `${km < 10 ? km.toFixed(1) : Math.round(km)} km`;
