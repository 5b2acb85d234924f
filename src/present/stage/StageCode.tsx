import { use, useLayoutEffect } from 'react';
import type { Scene } from '../../data/storySchema.ts';
import { once } from '../../lib/once.ts';
import { loadBaseShapes } from '../../map/baseShapes.ts';
import { CodeScreen } from '../../share/CodeScreen.tsx';
import { sceneCode } from '../../share/sceneCode.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { hideCode } from '../talk/talk.ts';

/** Long enough for the last row to find its telephone; a code that was forgotten gives the stage back. */
const IDLE_MS = 180_000;

/** The scene as a code over the stage. Suspends. */
export function StageCode({ scene }: { scene: Scene }) {
  const facts = useAtlas((state) => state.facts);
  const lang = useAtlas(selectLang);
  const { states } = use(once(loadBaseShapes));
  useLayoutEffect(() => {
    const waiting = setTimeout(hideCode, IDLE_MS);
    return () => clearTimeout(waiting);
  }, []);
  return <CodeScreen code={sceneCode(scene, facts, lang, states, location)} onClose={hideCode} />;
}
