import type { Kind } from '../data/codes.ts';
import type { Shape } from './shapes.ts';

/** The map's colours; a theme that lacks one does not compile. The interface's own stand in theme.css. */
export type Palette = Readonly<{
  water: string;
  beyond: string;
  land: string;
  coast: string;
  river: string;
  alliance: string;
  allianceLine: string;
  hub: string;
  hubLine: string;
  border: string;
  ink: string;
  second: string;
  third: string;
  halo: string;
  panel: string;
  hatch: string;
  hovered: string;
  selected: string;
  /** Ordered classes for colouring states, from little to much. */
  ramp: readonly [string, string, string, string, string];
  kinds: Readonly<Record<Kind, string>>;
}>;

export const SHAPES: Readonly<Record<Kind, Shape>> = {
  company: 'circle',
  startup: 'diamond',
  university: 'square',
  'research-centre': 'triangle',
  'testing-lab': 'triangleDown',
  'training-centre': 'pentagon',
  cluster: 'star',
  government: 'hexagon',
  'industrial-park': 'openSquare',
  airport: 'plane',
  event: 'flag',
};

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    water: '#dbe7ea',
    beyond: '#f2eee5',
    land: '#f7f4ee',
    coast: '#b9c7c9',
    river: '#a9c8d1',
    alliance: '#c9dfd9',
    allianceLine: '#2f7a6d',
    hub: '#ebe3cb',
    hubLine: '#a3925c',
    border: '#d6cfc0',
    ink: '#16202b',
    second: '#4a5866',
    third: '#626e79',
    halo: '#fbfaf7',
    panel: '#ffffff',
    hatch: '#b7ae9d',
    hovered: '#16202b',
    selected: '#0b5c7a',
    ramp: ['#e1edef', '#bad7de', '#8dbccb', '#5b9cb4', '#2f7d9b'],
    kinds: {
      company: '#c24a06',
      startup: '#a8447f',
      university: '#1f6fb2',
      'research-centre': '#1c7ea8',
      'testing-lab': '#0e6a80',
      'training-centre': '#217a63',
      cluster: '#8f6a00',
      government: '#6d5a1f',
      'industrial-park': '#6f6757',
      airport: '#4d5b68',
      event: '#6c58a6',
    },
  },
  dark: {
    water: '#0c1319',
    beyond: '#161e26',
    land: '#1b242d',
    coast: '#33424f',
    river: '#2b4556',
    alliance: '#22423c',
    allianceLine: '#6cc0b0',
    hub: '#35331f',
    hubLine: '#8f844f',
    border: '#303c47',
    ink: '#e9eef2',
    second: '#b3bfc9',
    third: '#93a0ac',
    halo: '#121a21',
    panel: '#151e27',
    hatch: '#55626e',
    hovered: '#ffffff',
    selected: '#58b4d1',
    ramp: ['#1f3843', '#254e5c', '#2e6678', '#3f8296', '#62a3b5'],
    kinds: {
      company: '#f5833f',
      startup: '#e58cc0',
      university: '#6fb1ee',
      'research-centre': '#6cc6ea',
      'testing-lab': '#4fc3d4',
      'training-centre': '#5ccaa8',
      cluster: '#e0b53a',
      government: '#c9b878',
      'industrial-park': '#b3a993',
      airport: '#a7b6c4',
      event: '#b6a4ec',
    },
  },
};
