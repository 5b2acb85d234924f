import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Scene } from '../../data/storySchema.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { fitPanel } from '../stage/fit.ts';
import { ScenePanel } from '../stage/ScenePanel.tsx';
import { usePresentTexts } from '../texts.ts';
import { useEvidence } from '../useStory.ts';
import '../stage/stage.css';

/** Warns where what a scene says does not fit a screen even in the smallest letters, in the language on screen. Suspends. */
export function SceneFit({ scene }: { scene: Scene }) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const evidence = useEvidence();
  const screen = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState<Readonly<{ scene: Scene; lang: string; fits: boolean }> | null>(null);
  const isTried = tried?.scene === scene && tried.lang === lang;
  // Before anything paints, so that the trial is on the page for no longer than it is measured.
  useLayoutEffect(() => {
    const panel = screen.current?.firstElementChild;
    if (panel instanceof HTMLElement) setTried({ scene, lang, fits: fitPanel(panel) });
  }, [scene, lang]);
  return (
    <>
      <p className="editor-unfit" role="status">
        {tried && !tried.fits && texts.unfit}
      </p>
      {!isTried &&
        createPortal(
          <div ref={screen} className="present-probe" aria-hidden="true" inert>
            <ScenePanel scene={scene} evidence={evidence} />
          </div>,
          document.body,
        )}
    </>
  );
}
