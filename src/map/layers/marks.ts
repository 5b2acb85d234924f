import { type Expression, FONT, type Layers, type Scene, visibility } from './layer.ts';
import { isOn } from './states.ts';

/** From here on there is room for the names of single organizations. */
const NAMES_FROM = 9.5;

/** Distance of a name from the edge of its mark, and its size, in pixels of a common screen. */
const AIR = 3;
const NAME = 11.5;

/** Names of places where there is room, and the ring around the mark that is meant. */
export function markCompanionLayers(scene: Scene): Layers {
  const { palette, scale } = scene;
  // In ems of the name's size.
  const offset: Expression = ['/', ['+', ['get', 'radius'], AIR * scale], NAME * scale];
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
        'text-size': NAME * scale,
        'text-max-width': 11,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': offset,
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
    ...(scene.litStates ? [litNameLayer(scene)] : []),
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

/** Who stands out on a stage, beside the mark and its ring. */
function litNameLayer({ palette, scale }: Scene): Layers[number] {
  const size = 10.5 * scale;
  return {
    id: 'mark-lit-names',
    type: 'symbol',
    source: 'marks',
    filter: ['!=', ['get', 'lit'], ''],
    layout: {
      'text-field': ['get', 'lit'],
      'text-font': FONT.semibold,
      'text-size': size,
      'text-max-width': 11,
      'text-line-height': 1.15,
      // Below and above first: beside a mark a name would soon run over the screen's edge.
      'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
      'text-radial-offset': ['/', ['+', ['get', 'radius'], 9 * scale], size],
      'text-justify': 'auto',
      'text-padding': 3,
      'symbol-sort-key': ['-', ['get', 'count']],
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2.2 },
  };
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
