import { byZoom, ground, type Layers, type Scene, visibility } from './layer.ts';

/** Sea and the countries around. */
export function groundLayers({ palette }: Scene): Layers {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
    { id: 'beyond', type: 'fill', ...ground('land'), paint: { 'fill-color': palette.beyond, 'fill-antialias': false } },
  ];
}

/** Lakes and rivers; they lie on the states and under the borders. */
export function waterLayers(scene: Scene): Layers {
  const { palette } = scene;
  return [
    {
      id: 'lakes',
      type: 'fill',
      ...ground('water', ['==', ['get', 'kind'], 'lake']),
      layout: visibility(scene, 'water'),
      paint: { 'fill-color': palette.water, 'fill-antialias': false },
    },
    {
      id: 'rivers',
      type: 'line',
      ...ground('water', ['==', ['get', 'kind'], 'river']),
      layout: { ...visibility(scene, 'water'), 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.river, 'line-width': byZoom([4, 0.5], [7, 1.2], [11, 2.4]) },
    },
  ];
}

export function coastLayers({ palette }: Scene): Layers {
  return [
    {
      id: 'coast',
      type: 'line',
      ...ground('coast'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': byZoom([4, 0.6], [8, 1.1]) },
    },
  ];
}
