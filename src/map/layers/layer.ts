import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../../data/lang.ts';
import type { Layer } from '../../state/view.ts';
import type { Palette } from '../../ui/palette.ts';

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
}>;
export type Layers = LayerSpecification[];
export type Sources = StyleSpecification['sources'];
export type Expression = ExpressionSpecification;

/** Weights are read from the first name, which no font has; the page's own follows, and the system's where it is missing. */
export const FONT = {
  medium: ['Archivo Variable Medium', 'Archivo Variable', 'system-ui'],
  semibold: ['Archivo Variable Semibold', 'Archivo Variable', 'system-ui'],
} satisfies Record<string, string[]>;

export const visibility = (scene: Scene, layer: Layer): { visibility: 'visible' | 'none' } => ({
  visibility: scene.layers.includes(layer) ? 'visible' : 'none',
});

/** A value that grows between two zooms. */
export const byZoom = (...stops: readonly (readonly [zoom: number, value: number])[]): Expression =>
  ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as Expression;
