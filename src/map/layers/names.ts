import { ALLIANCE, HUBS } from '../../data/codes.ts';
import { byZoom, type Expression, FONT, type Layers, names, type Scene, visibility } from './layer.ts';

const isKind = (kind: string): Expression => ['==', ['get', 'kind'], kind];
const isOneOf = (codes: readonly string[]): Expression => ['in', ['get', 'code'], ['literal', [...codes]]];

/** Where a state's name finds room among the marks, in ems from the middle of the state, nearest first; further off it would name another. */
const NEAR = [0, 1.2, -1.2, 2, -2, 2.9, -2.9, 3.7, -3.7]
  .flatMap((down) => [0, -2, 2, -3.5, 3.5, -5, 5].map((right) => [right, down] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
/** What must be named may stand beside the ring that covers it; what need not stays on its own ground. */
const BESIDE = 3;
const anchors = (isForced: boolean) =>
  NEAR.filter((offset) => isForced || Math.hypot(...offset) < BESIDE).flatMap((offset) => ['center', [...offset]]);

/**
 * On a stage only the states that the talk is about are named: those that stand out in any case, the Alliance's where there is room
 * and the talk is not about others.
 */
function stageNameLayers(scene: Scene, lit: readonly string[]): Layers {
  const { palette, scale, lang } = scene;
  const isAbout =
    scene.layers.includes('alliance') && (lit.length === 0 || ALLIANCE.some((code) => lit.includes(code)));
  const alliance = isAbout ? ALLIANCE.filter((code) => !lit.includes(code)) : [];
  const layer = (id: string, codes: readonly string[], isForced: boolean): Layers[number] => ({
    id,
    type: 'symbol',
    ...names('label-points', isKind('state'), isOneOf(codes)),
    // From where five names have room: letters grow with the screen, and so must the states.
    minzoom: isForced ? 0 : 3.8 + Math.log2(scale),
    maxzoom: 9.2,
    layout: {
      ...visibility(scene, 'labels'),
      'text-field': ['get', `name_${lang}`],
      'text-font': FONT.semibold,
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.06,
      'text-max-width': 9,
      'text-size': byZoom([5, 9.2 * scale], [8, 12 * scale]),
      'text-variable-anchor-offset': anchors(isForced) as never,
      'text-justify': 'auto',
      'text-padding': 4,
      'text-allow-overlap': isForced,
    },
    paint: {
      'text-color': isForced || scene.color ? palette.ink : palette.allianceLine,
      'text-halo-color': palette.halo,
      'text-halo-width': 2.2,
    },
  });
  return [layer('stage-alliance-names', alliance, false), layer('stage-lit-names', lit, true)];
}

/** Names of seas, countries and states; they yield to marks, and a state that fills the screen needs none. */
export function nameLayers(scene: Scene): Layers {
  if (scene.litStates) return stageNameLayers(scene, scene.litStates);
  const { palette, scale, lang } = scene;
  const text = {
    ...visibility(scene, 'labels'),
    'text-field': ['get', `name_${lang}`] as Expression,
    'text-font': FONT.medium,
    'text-max-width': 8,
  };
  const state = {
    ...text,
    'text-font': FONT.semibold,
    'text-transform': 'uppercase',
    'text-letter-spacing': 0.14,
  } as const;
  // On coloured states a name needs ink and a firm halo to be read on every class.
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': scene.color ? 1.8 : 1.1 };
  return [
    {
      id: 'sea-names',
      type: 'symbol',
      ...names('label-points', isKind('sea')),
      maxzoom: 8,
      layout: { ...text, 'text-letter-spacing': 0.08, 'text-size': byZoom([4, 11 * scale], [7, 14 * scale]) },
      paint: { 'text-color': palette.third, 'text-opacity': 0.9 },
    },
    {
      id: 'country-names',
      type: 'symbol',
      ...names('label-points', isKind('country')),
      maxzoom: 8,
      layout: { ...state, 'text-size': byZoom([4, 11 * scale], [7, 15 * scale]) },
      paint: { 'text-color': palette.third },
    },
    {
      id: 'state-names',
      type: 'symbol',
      ...names('label-points', isKind('state'), ['!', isOneOf(scene.layers.includes('alliance') ? ALLIANCE : [])]),
      minzoom: 4.6,
      maxzoom: 9,
      layout: {
        ...state,
        'text-size': byZoom([5, 9 * scale], [8, 12 * scale]),
        'symbol-sort-key': ['case', isOneOf(HUBS), 0, 1],
      },
      paint: {
        'text-color': scene.color ? palette.second : palette.third,
        ...halo,
        'text-opacity': byZoom([8.3, 1], [8.9, 0]),
      },
    },
    {
      id: 'alliance-names',
      type: 'symbol',
      ...names('label-points', isKind('state'), isOneOf(scene.layers.includes('alliance') ? ALLIANCE : [])),
      minzoom: 5,
      maxzoom: 9.2,
      layout: { ...state, 'text-size': byZoom([5, 10 * scale], [8, 14 * scale]) },
      paint: {
        'text-color': scene.color ? palette.ink : palette.allianceLine,
        ...halo,
        'text-opacity': byZoom([8.5, 1], [9.1, 0]),
      },
    },
  ];
}
