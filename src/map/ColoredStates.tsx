import { use } from 'react';
import { loadFigures } from '../data/load.ts';
import { once } from '../lib/once.ts';
import { selectTheme } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { PALETTES } from '../ui/palette.ts';
import { spread } from './choropleth.ts';
import { StaticStates } from './StaticStates.tsx';
import { selectChoropleth } from './scene.ts';
import type { Features } from './shapes.ts';

/** The drawn states in the colours of an indicator. */
export function ColoredStates({ shapes, isPlaceholder }: { shapes: Features; isPlaceholder: boolean }) {
  const figures = use(once(loadFigures));
  const color = useAtlas((state) => selectChoropleth(state, figures));
  const { ramp } = PALETTES[useAtlas(selectTheme)];
  const colors = color ? spread(ramp, color.classes.length) : [];
  const fillOf = (code: string) => colors[color?.classOf.get(code) ?? -1] ?? null;
  return <StaticStates shapes={shapes} isPlaceholder={isPlaceholder} fillOf={fillOf} />;
}
