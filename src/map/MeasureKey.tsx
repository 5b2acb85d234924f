import { use } from 'react';
import { loadFigures } from '../data/load.ts';
import { once } from '../lib/once.ts';
import type { StateColors } from '../state/overlay.ts';
import { ColorClasses } from './ColorClasses.tsx';

/** What the colours mean that the open workspace gives the states. */
export function MeasureKey({ measure }: { measure: StateColors }) {
  const figures = use(once(loadFigures));
  return (
    <div className="legend-measure">
      <h3 className="section-title">{measure.title}</h3>
      <ColorClasses figures={figures} />
      {measure.note && <p className="legend-note">{measure.note}</p>}
    </div>
  );
}
