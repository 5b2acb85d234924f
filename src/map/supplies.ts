import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { type Figures, loadFigures } from '../data/load.ts';
import * as actions from '../state/actions.ts';
import type { State } from '../state/store.ts';
import { COUNT_COLOR } from '../state/viewCodec.ts';
import { loadOnlineStyle, ONLINE, ONLINE_STYLE } from './online.ts';

/** What the map needs for some views only, and gets when such a view is first asked for. */
export type Supplies = Readonly<{ figures: Figures | null; online: StyleSpecification | null }>;

/** Orders what the view needs and is not here yet; `arrived` is called with what has come. */
export function makeSupplier(map: MapLibre, arrived: (part: Partial<Supplies>) => void): (state: State) => void {
  const asked: Partial<Record<keyof Supplies, boolean>> = {};
  const fallBack = () => {
    // The view first: as long as it wants the online map, it would be ordered again.
    actions.setBase('builtin');
    arrived({ online: null });
    actions.notify({ text: 'onlineMapFailed', values: {} });
    asked.online = false;
  };
  // A style may load and its tiles not: an error of a source before anything of it was drawn counts as failed.
  const drawn = new Set<string>();
  map.on('sourcedata', ({ sourceId, tile }) => {
    if (tile && sourceId?.startsWith(ONLINE)) drawn.add(sourceId);
  });
  map.on('error', (event) => {
    const { sourceId } = event as { sourceId?: string };
    if (sourceId?.startsWith(ONLINE) && !drawn.has(sourceId) && asked.online) fallBack();
  });
  return ({ view }) => {
    if (view.color !== null && view.color !== COUNT_COLOR && !asked.figures) {
      asked.figures = true;
      loadFigures().then(
        (figures) => arrived({ figures }),
        () => {
          asked.figures = false;
        },
      );
    }
    if (view.base === 'online' && !asked.online) {
      asked.online = true;
      if (ONLINE_STYLE) loadOnlineStyle(ONLINE_STYLE).then((online) => arrived({ online }), fallBack);
      else queueMicrotask(fallBack);
    }
  };
}
