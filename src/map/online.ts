import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { FONT } from './layers/layer.ts';

/** The deployer's own base map, if there is one. */
export const ONLINE_STYLE: string | undefined = import.meta.env.VITE_ONLINE_STYLE;

/** Names what comes from outside, so that it can never meet a name of ours. */
export const ONLINE = 'online-';

/** What of ours an online map replaces; the rest lies above it. */
const REPLACED: ReadonlySet<string> = new Set([
  'sea',
  'beyond',
  'states-calm',
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
const OPACITY: Readonly<Record<string, number>> = { states: 0.35, 'states-without-figure': 0.25 };

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
  const opacity = OPACITY[layer.id];
  if (layer.type !== 'fill' || opacity === undefined) return layer;
  const color = layer.paint?.['fill-color'];
  // States that are neither Alliance nor hub nor coloured are the online map's to draw; clear, they still take a click.
  const rest = Array.isArray(color) ? [...color.slice(0, -1), CLEAR] : CLEAR;
  const fill = {
    'fill-opacity': isColored ? opacity * 1.8 : opacity,
    ...(layer.id === 'states' && { 'fill-color': rest }),
  };
  return { ...layer, paint: { ...layer.paint, ...fill } } as LayerSpecification;
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
