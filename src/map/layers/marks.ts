import { type Expression, FONT, type Layers, type Scene, visibility } from './layer.ts';
import { isOn } from './states.ts';

/** From here on there is room for the names of single organizations. */
const NAMES_FROM = 9.5;

/** Distance of a name from the centre of its mark, in ems of its size. */
const OFFSET: Expression = ['/', ['+', ['get', 'radius'], 3], 11.5];

/** Names of places where there is room, and the ring around the mark that is meant. */
export function markCompanionLayers(scene: Scene): Layers {
  const { palette, scale } = scene;
  return [
    {
      id: 'mark-names',
      type: 'symbol',
      source: 'marks',
      minzoom: NAMES_FROM,
      filter: ['!=', ['get', 'name'], ''],
      layout: {
        ...visibility(scene, 'labels'),
        'text-field': ['get', 'name'],
        'text-font': FONT.medium,
        'text-size': 11.5 * scale,
        'text-max-width': 11,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': OFFSET,
        'text-justify': 'auto',
        'text-padding': 2,
        'symbol-sort-key': ['-', ['get', 'count']],
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
      },
    },
    {
      id: 'mark-rings',
      type: 'circle',
      source: 'marks',
      paint: {
        'circle-radius': ['+', ['get', 'radius'], ['case', isOn('selected'), 3, isOn('lit'), 3 * scale, 2]],
        'circle-color': palette.halo,
        'circle-opacity': ['case', isOn('selected'), 1, isOn('lit'), 1, isOn('hovered'), 1, 0],
        'circle-stroke-color': [
          'case',
          isOn('selected'),
          palette.selected,
          isOn('lit'),
          palette.selected,
          palette.hovered,
        ],
        'circle-stroke-width': ['case', isOn('selected'), 3, isOn('lit'), 3 * scale, isOn('hovered'), 2, 0],
      },
    },
  ];
}

/** How much of a record is seen while it stands back. */
const QUIET = 0.35;

/** The records: above all else, and first to get room. What is closed is faint in its image. */
export function markLayers({ palette, scale, isQuiet = false }: Scene): Layers {
  return [
    {
      id: 'marks',
      type: 'symbol',
      source: 'marks',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'icon-padding': 1,
        'text-field': ['get', 'number'],
        'text-font': FONT.semibold,
        'text-size': ['interpolate', ['linear'], ['get', 'radius'], 11, 10.5 * scale, 23 * scale, 14.5 * scale],
        'text-allow-overlap': true,
        'text-padding': 0,
        'symbol-sort-key': ['get', 'count'],
        'symbol-z-order': 'source',
      },
      paint: {
        'text-color': palette.ink,
        ...(isQuiet && { 'icon-opacity': QUIET, 'text-opacity': QUIET }),
      },
    },
  ];
}
