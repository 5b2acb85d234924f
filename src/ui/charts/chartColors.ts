import type { Theme } from '../../data/lang.ts';
import { PALETTES } from '../palette.ts';
import type { ChartColors } from './drawing.ts';

const of = (theme: Theme, own: Pick<ChartColors, 'hairline' | 'pale' | 'parts'>): ChartColors => {
  const { ink, second, third, panel, selected } = PALETTES[theme];
  return { ink, second, third, ground: panel, mark: selected, ...own };
};

/** The map's colours, and those that only charts need. */
export const CHART_COLORS: Readonly<Record<Theme, ChartColors>> = {
  light: of('light', {
    hairline: '#e3ded4',
    pale: '#b9cfd6',
    parts: ['#0b5c7a', '#c24a06', '#217a63', '#8a4f9e', '#8f6a00', '#2f70b5', '#a8447f', '#5d6b78'],
  }),
  dark: of('dark', {
    hairline: '#26323d',
    pale: '#36525f',
    parts: ['#58b4d1', '#f5833f', '#5ccaa8', '#c79ae0', '#e0b53a', '#8fb4f0', '#e58cc0', '#a7b6c4'],
  }),
};
