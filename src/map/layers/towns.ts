import { byZoom, FONT, type Layers, names, type Scene, visibility } from './layer.ts';

/** From which zoom towns of a rank are named; rank 1 are the largest. */
const FROM_ZOOM = [4.2, 5.6, 7.2, 8.8] as const;
const SIZE = [12.5, 12, 11.5, 11] as const;

const BESIDE = { left: [1, 0], right: [-1, 0], bottom: [0, -1], top: [0, 1] } as const;
/** Ems from the dot: a name stands beside it where it can, else further off, since a mark often sits on the town. */
const DISTANCES = [0.5, 1.7, 2.3] as const;
const ANCHORS = DISTANCES.flatMap((distance) =>
  (['left', 'right', 'bottom', 'top'] as const).flatMap((anchor) => {
    const [x, y] = BESIDE[anchor];
    return [anchor, [x * distance, y * distance * 0.9]];
  }),
);

/** Towns by rank, quiet; and the airports that are no record. */
export function townLayers(scene: Scene): Layers {
  const { palette, scale } = scene;
  // A talk needs the towns that everybody knows; smaller ones would only stand cut at its edges.
  const ranks = scene.litStates ? [2, 1] : [4, 3, 2, 1];
  const townNames = ranks.map((rank): Layers[number] => ({
    id: `town-names-${rank}`,
    type: 'symbol',
    minzoom: FROM_ZOOM[rank - 1] as number,
    ...names('towns', ['==', ['get', 'rank'], rank]),
    layout: {
      ...visibility(scene, 'towns'),
      // The dot is laid over whatever stands there, and goes where its name finds no room.
      'icon-image': `dot|${scene.theme}`,
      'icon-size': scale,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'text-field': scene.lang === 'en' ? ['coalesce', ['get', 'name_en'], ['get', 'name']] : ['get', 'name'],
      'text-font': FONT.medium,
      'text-size': byZoom(
        [5, ((SIZE[rank - 1] as number) - 1) * scale],
        [10, ((SIZE[rank - 1] as number) + 1.5) * scale],
      ),
      'text-variable-anchor-offset': ANCHORS as never,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 3,
      'symbol-sort-key': ['-', ['get', 'population']],
    },
    paint: {
      'text-color': scene.color ? palette.ink : palette.second,
      'text-halo-color': palette.halo,
      'text-halo-width': scene.color ? 1.7 : 1.3,
    },
  }));
  return [airportLayer(scene), ...townNames];
}

function airportLayer(scene: Scene): Layers[number] {
  const { palette, scale } = scene;
  return {
    id: 'airports',
    type: 'symbol',
    ...names('airports'),
    minzoom: 6.5,
    layout: {
      ...visibility(scene, 'towns'),
      'icon-image': `plane|${scene.theme}`,
      'icon-size': scale,
      'icon-padding': 4,
      'text-field': ['step', ['zoom'], '', 9, ['get', 'iata']],
      'text-font': FONT.medium,
      'text-size': 10 * scale,
      'text-anchor': 'top',
      'text-offset': [0, 0.7],
      'text-optional': true,
    },
    paint: {
      'text-color': palette.third,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
      'icon-opacity': 0.8,
    },
  };
}
