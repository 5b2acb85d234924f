import type { Map as MapLibre } from 'maplibre-gl';
import { paintImage } from './images.ts';
import { readImageName } from './look.ts';
import type { Features } from './shapes.ts';

type Keeper = Pick<MapLibre, 'hasImage' | 'addImage' | 'listImages' | 'removeImage'>;

/** Images are drawn when the style first names them, so a new theme or composition needs no preparation. */
export function answerImages(map: MapLibre): void {
  map.setMissingStyleImageResolver((name) => addImage(map, name));
}

/** So many images are kept for marks that come back; on a stand, combinations of marks never end. */
const IMAGES = 300;

/**
 * Draws what new marks will ask for before they do. Tiles that wait for images can come in another order than they were asked for,
 * and MapLibre then pairs one tile's records with another's shapes ("feature index out of bounds").
 * @param before the marks that are still shown, whose images stay
 */
export function prepareImages(map: Keeper, next: Features, before: Features | undefined): void {
  const wanted = imagesOf(next);
  for (const name of wanted) addImage(map, name);
  const all = map.listImages().filter(readImageName);
  if (all.length <= IMAGES) return;
  const shown = before && imagesOf(before);
  for (const name of all) if (!wanted.has(name) && !shown?.has(name)) map.removeImage(name);
}

const imagesOf = ({ features }: Features): ReadonlySet<string> =>
  new Set(features.flatMap(({ properties }) => (typeof properties?.image === 'string' ? [properties.image] : [])));

function addImage(map: Keeper, name: string): void {
  if (map.hasImage(name)) return;
  const pixelRatio = Math.min(3, Math.max(2, Math.ceil(devicePixelRatio)));
  const image = paintImage(name, pixelRatio);
  if (image) map.addImage(name, image, { pixelRatio });
}
