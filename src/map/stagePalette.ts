import type { Theme } from '../data/lang.ts';
import { PALETTES, type Palette } from '../ui/palette.ts';

/** The map's colours for a projector, which washes out what lies close together: states, sea and lines further apart. */
export const STAGE_PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ...PALETTES.light,
    water: '#b9d3dc',
    beyond: '#e6dfd1',
    coast: '#7f979d',
    alliance: '#b6dbd2',
    allianceLine: '#185549',
    hub: '#e6daae',
    hubLine: '#786728',
    border: '#b0a690',
    ink: '#05090d',
    second: '#26323d',
    third: '#3d4955',
    selected: '#0039c2',
  },
  dark: {
    ...PALETTES.dark,
    water: '#03070b',
    beyond: '#10171e',
    land: '#1f2a35',
    coast: '#5b6f80',
    alliance: '#1c554b',
    allianceLine: '#93e3d3',
    hub: '#524d20',
    hubLine: '#c9bb70',
    border: '#4c5c6b',
    ink: '#ffffff',
    second: '#dbe3e9',
    third: '#bcc8d1',
    selected: '#ffd84d',
  },
};

/** Opacity of the ground of a mark that stands somewhere in its town, which a projector loses where it is faint. */
export const STAGE_TINTS: Readonly<Record<Theme, number>> = { light: 0.3, dark: 0.6 };
