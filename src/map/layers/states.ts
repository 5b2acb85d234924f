import { ALLIANCE, HUBS } from '../../data/codes.ts';
import { spread } from '../choropleth.ts';
import { byZoom, type Expression, type Layers, type Scene, visibility } from './layer.ts';

const CODE: Expression = ['get', 'code'];
const isOneOf = (codes: readonly string[]): Expression => ['in', CODE, ['literal', [...codes]]];

type Fill = Extract<Layers[number], { type: 'fill' }>;

/** One layer for each colour: a colour per feature would cost a shader of its own before the first picture. */
export function stateFillLayers(scene: Scene): Layers {
  const { palette, layers, color, theme } = scene;
  const fill = (id: string, fillColor: string, codes: readonly string[]): Fill => ({
    ...bare(id),
    filter: isOneOf(codes),
    paint: { 'fill-color': fillColor, 'fill-antialias': false },
  });
  const ground: Fill = { ...bare('states'), paint: { 'fill-color': palette.land, 'fill-antialias': false } };
  if (color) {
    const ramp = spread(palette.ramp, color.count);
    return [
      ground,
      ...ramp.map((shade, at) =>
        fill(
          `states-class-${at + 1}`,
          shade,
          [...color.classOf].filter(([, own]) => own === at).map(([code]) => code),
        ),
      ),
      {
        ...bare('states-without-figure'),
        filter: ['!', isOneOf([...color.classOf.keys()])],
        paint: { 'fill-pattern': `hatch|${theme}` },
      },
    ];
  }
  return [
    ground,
    ...(layers.includes('hubs') ? [fill('states-hubs', palette.hub, HUBS)] : []),
    ...(layers.includes('alliance') ? [fill('states-alliance', palette.alliance, ALLIANCE)] : []),
    // From near by a strong fill tells nothing new; the land calms down under streets and names.
    {
      ...bare('states-calm'),
      minzoom: 9,
      paint: { 'fill-color': palette.land, 'fill-antialias': false, 'fill-opacity': byZoom([9, 0], [11.5, 0.6]) },
    },
  ];
}

const bare = (id: string) => ({ id, type: 'fill', source: 'states' }) as const;

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
