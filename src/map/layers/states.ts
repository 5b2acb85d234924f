import { ALLIANCE, HUBS } from '../../data/codes.ts';
import { spread } from '../choropleth.ts';
import { byZoom, type Expression, type Layers, type Scene, visibility } from './layer.ts';

const CODE: Expression = ['get', 'code'];
const isOneOf = (codes: readonly string[]): Expression => ['in', CODE, ['literal', [...codes]]];

export function stateFillLayers(scene: Scene): Layers {
  const fills: Layers = [
    {
      id: 'states',
      type: 'fill',
      source: 'states',
      paint: { 'fill-color': fillColor(scene), 'fill-antialias': false },
    },
  ];
  if (scene.color) {
    fills.push({
      id: 'states-without-figure',
      type: 'fill',
      source: 'states',
      filter: ['!', isOneOf([...scene.color.classOf.keys()])],
      paint: { 'fill-pattern': `hatch|${scene.theme}` },
    });
  } else {
    // From near by a strong fill tells nothing new; the land calms down under streets and names.
    fills.push({
      id: 'states-calm',
      type: 'fill',
      source: 'states',
      minzoom: 9,
      paint: { 'fill-color': scene.palette.land, 'fill-antialias': false, 'fill-opacity': byZoom([9, 0], [11.5, 0.6]) },
    });
  }
  return fills;
}

function fillColor({ palette, layers, color }: Scene): Expression | string {
  const pairs: string[] = [];
  if (color) {
    const ramp = spread(palette.ramp, color.count);
    for (const [code, at] of color.classOf) pairs.push(code, ramp[at] ?? palette.land);
  } else {
    if (layers.includes('alliance')) for (const code of ALLIANCE) pairs.push(code, palette.alliance);
    if (layers.includes('hubs')) for (const code of HUBS) pairs.push(code, palette.hub);
  }
  return pairs.length ? (['match', CODE, ...pairs, palette.land] as unknown as Expression) : palette.land;
}

const WITHIN: Expression = ['==', ['get', 'edge'], 'inner'];

/** Borders from the quiet to the strong: states, nation, hubs, the Alliance's inner ones and its edge. */
export function borderLayers(scene: Scene): Layers {
  const { palette } = scene;
  const line = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const hasAlliance = scene.layers.includes('alliance');
  return [
    {
      id: 'borders',
      type: 'line',
      source: 'state-borders',
      filter: ['==', ['get', 'kind'], 'state'],
      layout: { ...visibility(scene, 'states'), ...line },
      paint: {
        'line-color': scene.color ? palette.halo : palette.border,
        'line-width': byZoom([4, 0.5], [7, 0.9], [10, 1.4]),
      },
    },
    {
      id: 'nations',
      type: 'line',
      source: 'state-borders',
      filter: ['!=', ['get', 'kind'], 'state'],
      layout: line,
      paint: { 'line-color': palette.coast, 'line-width': byZoom([4, 0.8], [8, 1.4]) },
    },
    {
      id: 'hub-borders',
      type: 'line',
      source: 'states',
      filter: isOneOf(HUBS),
      layout: { ...visibility(scene, 'hubs'), ...line },
      paint: { 'line-color': palette.hubLine, 'line-opacity': 0.75, 'line-width': byZoom([4, 0.7], [8, 1.3]) },
    },
    {
      id: 'alliance-inner',
      type: 'line',
      source: 'state-borders',
      filter: ['all', ['get', 'alliance'], WITHIN],
      layout: { visibility: hasAlliance ? 'visible' : 'none', ...line },
      paint: { 'line-color': palette.allianceLine, 'line-opacity': 0.65, 'line-width': byZoom([4, 0.6], [8, 1.2]) },
    },
    {
      id: 'alliance-edge',
      type: 'line',
      source: 'state-borders',
      filter: ['all', ['get', 'alliance'], ['!', WITHIN]],
      layout: { visibility: hasAlliance ? 'visible' : 'none', ...line },
      paint: { 'line-color': palette.allianceLine, 'line-width': byZoom([4, 1.1], [7, 1.8], [10, 2.6]) },
    },
    {
      id: 'alliance-coast',
      type: 'line',
      source: 'coast',
      filter: ['get', 'alliance'],
      layout: { visibility: hasAlliance ? 'visible' : 'none', ...line },
      paint: { 'line-color': palette.allianceLine, 'line-width': byZoom([4, 1], [7, 1.5], [10, 2.2]) },
    },
  ];
}

/** The state under the pointer and the one that is open; both by feature-state alone. */
export function stateStateLayers({ palette }: Scene): Layers {
  return [
    {
      id: 'state-outline',
      type: 'line',
      source: 'states',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', isOn('selected'), palette.selected, palette.hovered],
        'line-width': ['case', isOn('selected'), 3, isOn('hovered'), 1.6, 0],
        'line-opacity': ['case', isOn('selected'), 0.9, isOn('hovered'), 0.55, 0],
      },
    },
  ];
}

export const isOn = (name: 'hovered' | 'selected'): Expression => ['boolean', ['feature-state', name], false];
