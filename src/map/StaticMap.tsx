import { lazy, Suspense, use } from 'react';
import { loadShapes } from '../data/load.ts';
import { useTexts } from '../i18n/texts.ts';
import { once } from '../lib/once.ts';
import * as actions from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import { StaticStates } from './StaticStates.tsx';

const ColoredStates = lazy(() => import('./ColoredStates.tsx').then((file) => ({ default: file.ColoredStates })));
const loadSmall = () => loadShapes('states-small');

/** The states and their counts as a drawing: until the map has arrived, and where there can be none. As placeholder it takes no part. */
export function StaticMap({ isPlaceholder = false }: { isPlaceholder?: boolean }) {
  const { map: texts } = useTexts();
  return (
    <div className="static-map" inert={isPlaceholder} aria-hidden={isPlaceholder || undefined}>
      <Suspense>
        <Drawing isPlaceholder={isPlaceholder} />
      </Suspense>
      {!isPlaceholder && (
        <fieldset className="map-controls" aria-label={texts.controls}>
          <div className="map-buttons">
            <button type="button" className="map-button wide" onClick={actions.goHome}>
              {texts.home}
            </button>
            <button type="button" className="map-button wide" onClick={() => actions.show({ of: 'mexico' })}>
              {texts.mexico}
            </button>
          </div>
        </fieldset>
      )}
    </div>
  );
}

function Drawing({ isPlaceholder }: { isPlaceholder: boolean }) {
  const shapes = use(once(loadSmall));
  const isColored = useAtlas(({ view, overlay }) => view.color !== null || overlay.color !== null);
  const plain = <StaticStates shapes={shapes} isPlaceholder={isPlaceholder} />;
  if (!isColored) return plain;
  return (
    <Suspense fallback={plain}>
      <ColoredStates shapes={shapes} isPlaceholder={isPlaceholder} />
    </Suspense>
  );
}
