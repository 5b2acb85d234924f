import type { StateCode } from '../data/codes.ts';
import type { Point } from '../lib/distance.ts';

/** States coloured by a measure of the workspace's own. */
export type StateColors = Readonly<{
  /** What is coloured, in the language in force. */
  title: string;
  values: ReadonlyMap<StateCode, number>;
  /** The values of a class as the legend writes them, their unit once. */
  range: (from: number, to: number) => string;
  /** Whether this atlas counts it itself: a state without a value then has none listed, rather than no data. */
  isOwnCount: boolean;
  years: readonly [first: number, last: number] | null;
  /** Publishers or titles, without doubles. */
  sources: readonly string[];
  /** What must be known to read it right. */
  note: string | null;
}>;

export type Ring = Point & Readonly<{ id: string; km: number; label: string }>;

/** A point of the workspace's own; `rank` is written in it. */
export type Pin = Point &
  Readonly<{
    id: string;
    label: string;
    /** `ring`: an open one, that hides nothing of what stands there. */
    tone: 'candidate' | 'chosen' | 'own' | 'fallen' | 'ring';
    rank: number | null;
  }>;

export type Line = Readonly<{ id: string; from: Point; to: Point; label: string }>;

/** What a workspace lays over the map, as plain values, so that the map knows no workspace. Set as a whole. */
export type Overlay = Readonly<{
  /** Colours the states in place of `view.color`. */
  color: StateColors | null;
  rings: readonly Ring[];
  pins: readonly Pin[];
  lines: readonly Line[];
  /** Ids of organizations, places and states that stand out. */
  lit: readonly string[];
  /** Whether the records stand back behind it. */
  isQuiet: boolean;
  /** Hears which pin was clicked. */
  onPin: ((id: string) => void) | null;
  /** While it is set, a click on the map gives its point here and opens nothing. */
  onPoint: ((point: Point) => void) | null;
}>;

export const NO_OVERLAY: Overlay = {
  color: null,
  rings: [],
  pins: [],
  lines: [],
  lit: [],
  isQuiet: false,
  onPin: null,
  onPoint: null,
};
