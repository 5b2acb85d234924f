import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../../data/lang.ts';
import type { Layer } from '../../state/view.ts';
import type { Palette } from '../../ui/palette.ts';
import type { GROUND_SHAPES, NAME_SHAPES } from '../shapes.ts';

/** What the layers of one subject need to know. */
export type Scene = Readonly<{
  palette: Palette;
  theme: 'light' | 'dark';
  lang: Lang;
  layers: readonly Layer[];
  /** Class of each coloured state and the colours of the classes; null where states are not coloured. */
  color: Readonly<{ classOf: ReadonlyMap<string, number>; count: number }> | null;
  /** 1 on a common screen, more where one stands further away. */
  scale: number;
  /** Whether the records stand back, so that what a workspace lays over them stands out. */
  isQuiet?: boolean;
  /** Whether a long name beside a point in the middle would not end on the map. */
  isNarrow?: boolean;
  /** On a stage: the states that stand out. */
  litStates?: readonly string[] | null;
}>;
export type Layers = LayerSpecification[];
export type Sources = StyleSpecification['sources'];
export type Expression = ExpressionSpecification;

/** Weights are read from the first name, which no font has; the page's own follows, and the system's where it is missing. */
export const FONT = {
  medium: ['Archivo Variable Medium', 'Archivo Variable', 'system-ui'],
  semibold: ['Archivo Variable Semibold', 'Archivo Variable', 'system-ui'],
} satisfies Record<string, string[]>;

/**
 * What a layer draws of the base map. All of the ground is one source, and all names are another:
 * each change of source between layers costs the map a pass over the whole screen.
 */
export const ground = (shape: (typeof GROUND_SHAPES)[number], ...conditions: readonly Expression[]) =>
  ({ source: 'ground', filter: isShape(shape, conditions) }) as const;
export const names = (shape: (typeof NAME_SHAPES)[number], ...conditions: readonly Expression[]) =>
  ({ source: 'names', filter: isShape(shape, conditions) }) as const;

const isShape = (shape: string, conditions: readonly Expression[]): Expression => [
  'all',
  ['==', ['get', 'shape'], shape],
  ...conditions,
];

export const visibility = (scene: Scene, layer: Layer): { visibility: 'visible' | 'none' } => ({
  visibility: scene.layers.includes(layer) ? 'visible' : 'none',
});

/** A value that grows between two zooms. */
export const byZoom = (...stops: readonly (readonly [zoom: number, value: number])[]): Expression =>
  ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as Expression;
