import { mapSheet } from '../../map/vector/sheet.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { saveFile } from '../saveFile.ts';
import { isOnlyHere, shareLink } from '../shareLink.ts';
import { loadSupplies, sheetOf } from './mapPicture.ts';
import { paintPng } from './png.ts';
import { frameOf, layoutOf, type Picture, paneSize, pixelsOf } from './sizes.ts';

/**
 * Saves the map that is on screen as PNG, with title, legend, scale, attribution, sources and edition.
 * @returns the name of the file
 * @throws when the base map cannot be loaded, or the browser cannot paint so many pixels
 */
export async function savePicture(picture: Picture): Promise<string> {
  // What was on screen at the click, even if it changes while the base map arrives.
  const state = useAtlas.getState();
  const { hash } = location;
  const pane = paneSize();
  const layout = layoutOf(picture, pane);
  const supplies = await loadSupplies();
  const link = shareLink(state.view, selectLang(state), state.facts.edition, location);
  const frame = frameOf(state, supplies.shapes, layout, hash, pane);
  // A link that nobody else can open says nothing on a picture that is handed on.
  const { svg } = mapSheet(sheetOf(state, supplies, frame, layout, isOnlyHere(link) ? '' : link));
  const { width, height } = pixelsOf(layout);
  const name = `atlas-aeroespacial-${state.facts.edition.slice(0, 10)}-${width}x${height}.png`;
  return saveFile(name, await paintPng(svg, width, height), 'image/png');
}
