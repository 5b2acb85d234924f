import { type Expression, FONT, type Layers, type Scene } from './layer.ts';

const isShape = (shape: string): Expression => ['==', ['get', 'shape'], shape];
const HAS_RANK: Expression = ['!=', ['get', 'rank'], ''];
const TONE: Expression = ['get', 'tone'];

/** Rings and lines of the workspace, below names and marks. */
export function overlayGroundLayers({ palette, scale }: Scene): Layers {
  return [
    {
      id: 'overlay-ring-fill',
      type: 'fill',
      source: 'overlay',
      filter: isShape('ring'),
      paint: { 'fill-color': palette.selected, 'fill-opacity': 0.06 },
    },
    {
      id: 'overlay-ring',
      type: 'line',
      source: 'overlay',
      filter: isShape('ring'),
      paint: { 'line-color': palette.selected, 'line-width': 1.4 * scale, 'line-opacity': 0.8 },
    },
    {
      id: 'overlay-line',
      type: 'line',
      source: 'overlay',
      filter: isShape('line'),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.selected, 'line-width': 1.8 * scale, 'line-dasharray': [2, 1.6] },
    },
  ];
}

/** Pins, and what rings, lines and pins are called; above the marks. */
export function overlayPinLayers({ palette, scale, theme, isNarrow = false }: Scene): Layers {
  const halo = { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 };
  return [
    {
      id: 'overlay-pin',
      type: 'circle',
      source: 'overlay',
      filter: isShape('pin'),
      layout: { 'circle-sort-key': ['get', 'order'] },
      paint: {
        'circle-radius': ['*', scale, ['match', TONE, 'chosen', 8, 'own', 7, 'fallen', 3.5, 'ring', 12, 5]],
        'circle-color': [
          'match',
          TONE,
          'chosen',
          palette.selected,
          'fallen',
          palette.halo,
          'own',
          palette.ink,
          palette.panel,
        ],
        'circle-stroke-color': ['match', TONE, 'fallen', palette.third, 'own', palette.halo, palette.selected],
        'circle-stroke-width': ['match', TONE, 'chosen', 3, 'ring', 3, 'fallen', 1, 2],
        'circle-opacity': ['match', TONE, 'fallen', 0.75, 'ring', 0, 1],
      },
    },
    {
      // Where ranked pins crowd, the best keep their number; the others stay a dot until one comes nearer.
      id: 'overlay-rank',
      type: 'symbol',
      source: 'overlay',
      filter: ['all', isShape('pin'), HAS_RANK],
      layout: {
        'icon-image': [
          'match',
          TONE,
          'chosen',
          `disc|${theme}|chosen`,
          'own',
          `disc|${theme}|own`,
          `disc|${theme}|candidate`,
        ],
        'icon-size': scale,
        'icon-padding': 0,
        'text-field': ['get', 'rank'],
        'text-font': FONT.semibold,
        'text-size': 11.5 * scale,
        'text-padding': 0,
        'symbol-sort-key': ['get', 'priority'],
      },
      paint: { 'text-color': ['match', TONE, 'chosen', palette.halo, 'own', palette.halo, palette.ink] },
    },
    {
      id: 'overlay-pin-name',
      type: 'symbol',
      source: 'overlay',
      filter: ['all', isShape('pin'), ['in', TONE, ['literal', ['chosen', 'own', 'ring']]]],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT.semibold,
        'text-size': 12.5 * scale,
        'text-variable-anchor': isNarrow ? ['top', 'bottom', 'left', 'right'] : ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': ['match', TONE, 'ring', 1.45, 1.1],
        'text-justify': 'auto',
        'text-max-width': 12,
      },
      paint: halo,
    },
    {
      id: 'overlay-ring-name',
      type: 'symbol',
      source: 'overlay',
      filter: isShape('ring-name'),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT.semibold,
        'text-size': 11.5 * scale,
        'text-anchor': 'bottom',
        'text-allow-overlap': true,
      },
      paint: { ...halo, 'text-color': palette.selected },
    },
    {
      id: 'overlay-line-name',
      type: 'symbol',
      source: 'overlay',
      filter: isShape('line'),
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': FONT.semibold,
        'text-size': 11.5 * scale,
        'text-offset': [0, -0.8],
        'text-allow-overlap': true,
      },
      paint: { ...halo, 'text-color': palette.selected },
    },
  ];
}
