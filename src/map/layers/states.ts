import { ALLIANCE, HUBS } from '../../data/codes.ts';
import { spread } from '../choropleth.ts';
import { byZoom, type Expression, ground, type Layers, type Scene, visibility } from './layer.ts';

const CODE: Expression = ['get', 'code'];
const isOneOf = (codes: readonly string[]): Expression => ['in', CODE, ['literal', [...codes]]];

type Fill = Extract<Layers[number], { type: 'fill' }>;

/** One layer for each colour: a colour per feature would cost a shader of its own before the first picture. */
export function stateFillLayers({ palette, layers, color, theme }: Scene): Layers {
  const fill = (id: string, fillColor: string, isMeant: Expression): Fill => ({
    id,
    type: 'fill',
    ...ground('states', isMeant),
    paint: { 'fill-color': fillColor, 'fill-antialias': false },
  });
  const without = (codes: readonly string[]): Expression => ['!', isOneOf(codes)];
  if (color) {
    const ramp = spread(palette.ramp, color.count);
    const codesIn = (at: number) => [...color.classOf].filter(([, own]) => own === at).map(([code]) => code);
    return [
      ...ramp.map((shade, at) => fill(`${STATE_FILL}class-${at + 1}`, shade, isOneOf(codesIn(at)))),
      {
        id: `${STATE_FILL}without-figure`,
        type: 'fill',
        ...ground('states', without([...color.classOf.keys()])),
        paint: { 'fill-pattern': `hatch|${theme}` },
      },
    ];
  }
  const hubs = layers.includes('hubs') ? HUBS : [];
  const alliance = layers.includes('alliance') ? ALLIANCE : [];
  return [
    fill(`${STATE_FILL}rest`, palette.land, without([...hubs, ...alliance])),
    fill(`${STATE_FILL}hubs`, palette.hub, isOneOf(hubs)),
    fill(`${STATE_FILL}alliance`, palette.alliance, isOneOf(alliance)),
    // From near by a strong fill tells nothing new; the land calms down under names and marks.
    {
      id: 'calm',
      type: 'fill',
      ...ground('states', isOneOf([...hubs, ...alliance])),
      minzoom: 9,
      paint: { 'fill-color': palette.land, 'fill-antialias': false, 'fill-opacity': byZoom([9, 0], [11.5, 0.6]) },
    },
  ];
}

/** How the layers begin that together fill all states. */
export const STATE_FILL = 'states-';

const WITHIN: Expression = ['==', ['get', 'edge'], 'inner'];

/** Borders from the quiet to the strong: states, nation, hubs, the Alliance's inner ones and its edge. */
export function borderLayers(scene: Scene): Layers {
  const { palette, scale } = scene;
  const line = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const hasAlliance = scene.layers.includes('alliance');
  return [
    {
      id: 'borders',
      type: 'line',
      ...ground('state-borders', ['==', ['get', 'kind'], 'state']),
      layout: { ...visibility(scene, 'states'), ...line },
      paint: {
        'line-color': scene.color ? palette.halo : palette.border,
        'line-width': byZoom([4, 0.5], [7, 0.9], [10, 1.4]),
      },
    },
    {
      id: 'nations',
      type: 'line',
      ...ground('state-borders', ['!=', ['get', 'kind'], 'state']),
      layout: line,
      paint: { 'line-color': palette.coast, 'line-width': byZoom([4, 0.8], [8, 1.4]) },
    },
    {
      id: 'hub-borders',
      type: 'line',
      ...ground('states', isOneOf(HUBS)),
      layout: { ...visibility(scene, 'hubs'), ...line },
      paint: { 'line-color': palette.hubLine, 'line-opacity': 0.75, 'line-width': byZoom([4, 0.7], [8, 1.3]) },
    },
    {
      id: 'alliance-inner',
      type: 'line',
      ...ground('state-borders', ['get', 'alliance'], WITHIN),
      layout: { visibility: hasAlliance ? 'visible' : 'none', ...line },
      paint: {
        'line-color': palette.allianceLine,
        'line-opacity': 0.65,
        'line-width': byZoom([4, 0.6 * scale], [8, 1.2 * scale]),
      },
    },
    {
      id: 'alliance-edge',
      type: 'line',
      ...ground('state-borders', ['get', 'alliance'], ['!', WITHIN]),
      layout: { visibility: hasAlliance ? 'visible' : 'none', ...line },
      paint: {
        'line-color': palette.allianceLine,
        'line-width': byZoom([4, 1.1 * scale], [7, 1.8 * scale], [10, 2.6 * scale]),
      },
    },
    {
      id: 'alliance-coast',
      type: 'line',
      ...ground('coast', ['get', 'alliance']),
      layout: { visibility: hasAlliance ? 'visible' : 'none', ...line },
      paint: {
        'line-color': palette.allianceLine,
        'line-width': byZoom([4, scale], [7, 1.5 * scale], [10, 2.2 * scale]),
      },
    },
  ];
}

/** How far the ground of a state that stands out on a stage deepens. */
const LIT = 0.26;

/** The state under the pointer, the one that is open and those that a workspace lights; all by feature-state alone. */
export function stateStateLayers({ palette, scale, litStates = null, color }: Scene): Layers {
  const lit: Layers = [
    {
      id: 'state-lit',
      type: 'fill',
      ...ground('states'),
      paint: {
        'fill-color': [
          'case',
          isOneOf(ALLIANCE),
          palette.allianceLine,
          isOneOf(HUBS),
          palette.hubLine,
          palette.selected,
        ],
        'fill-opacity': ['case', isOn('lit'), ['case', isOneOf(HUBS), LIT / 2.5, LIT], 0],
        'fill-antialias': false,
      },
    },
  ];
  return [
    ...(litStates && !color ? lit : []),
    {
      id: 'state-outline',
      type: 'line',
      ...ground('states'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', isOn('selected'), palette.selected, isOn('lit'), palette.selected, palette.hovered],
        'line-width': ['case', isOn('selected'), 3, isOn('lit'), 2 * scale, isOn('hovered'), 1.6, 0],
        'line-opacity': ['case', isOn('selected'), 0.9, isOn('lit'), 0.9, isOn('hovered'), 0.55, 0],
      },
    },
    // Among many that are lit, the one under the pointer; above their outlines, which share its borders.
    {
      id: 'state-outline-hovered',
      type: 'line',
      ...ground('states'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.hovered,
        'line-width': ['case', isOn('lit'), ['case', isOn('hovered'), 3.6 * scale, 0], 0],
      },
    },
  ];
}

export const isOn = (name: 'hovered' | 'selected' | 'lit'): Expression => ['boolean', ['feature-state', name], false];
