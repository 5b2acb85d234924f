import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { FONT } from './layers/layer.ts';
import { STATE_FILL } from './layers/states.ts';

/** The deployer's own base map, if there is one. */
export const ONLINE_STYLE: string | undefined = import.meta.env.VITE_ONLINE_STYLE;

/** Names what comes from outside, so that it can never meet a name of ours. */
export const ONLINE = 'online-';

/** What of ours an online map replaces; the rest lies above it. */
const REPLACED: ReadonlySet<string> = new Set([
  'sea',
  'beyond',
  'calm',
  'lakes',
  'rivers',
  'coast',
  'borders',
  'nations',
  'airports',
  'town-names-1',
  'town-names-2',
  'town-names-3',
  'town-names-4',
  'sea-names',
  'country-names',
  'state-names',
  'alliance-names',
]);
/** Our fills let the streets below shine through. */
const OPACITY = { plain: 0.35, colored: 0.6 } as const;
const CLEAR = 'rgba(0, 0, 0, 0)';

/**
 * The online map below, our areas and records above.
 * Its glyphs stay where they are: all text is drawn with the page's font, so no further request goes out.
 */
export function onlineStyle(
  online: StyleSpecification,
  ours: StyleSpecification,
  isColored: boolean,
): StyleSpecification {
  return {
    version: 8,
    ...(online.sprite !== undefined && { sprite: online.sprite }),
    sources: {
      ...Object.fromEntries(Object.entries(online.sources).map(([id, source]) => [ONLINE + id, source])),
      ...ours.sources,
    },
    layers: [
      ...online.layers.map(renamed),
      ...ours.layers.filter(({ id }) => !REPLACED.has(id)).map((layer) => thinned(layer, isColored)),
    ],
  };
}

function renamed(layer: LayerSpecification): LayerSpecification {
  const named = { ...layer, id: ONLINE + layer.id, ...('source' in layer && { source: ONLINE + layer.source }) };
  if (named.type !== 'symbol' || named.layout?.['text-field'] === undefined) return named as LayerSpecification;
  return { ...named, layout: { ...named.layout, 'text-font': FONT.medium } } as LayerSpecification;
}

function thinned(layer: LayerSpecification, isColored: boolean): LayerSpecification {
  if (layer.type !== 'fill') return layer;
  // The other states are the online map's to draw; clear, they still take a click.
  if (layer.id === `${STATE_FILL}rest`) return { ...layer, paint: { 'fill-color': CLEAR } };
  if (!layer.id.startsWith(STATE_FILL)) return layer;
  return { ...layer, paint: { ...layer.paint, 'fill-opacity': isColored ? OPACITY.colored : OPACITY.plain } };
}

const TIMEOUT = 10_000;

/** @throws when it does not arrive in time or is no style */
export async function loadOnlineStyle(url: string): Promise<StyleSpecification> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const style = (await response.json()) as Partial<StyleSpecification>;
  if (style.version !== 8 || !Array.isArray(style.layers) || !style.sources) throw new Error(`${url}: no map style`);
  return style as StyleSpecification;
}
