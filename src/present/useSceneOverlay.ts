import { useMemo } from 'react';
import type { Scene } from '../data/storySchema.ts';
import { overlayOfScene } from '../share/sceneOverlay.ts';
import { NO_OVERLAY, type Overlay } from '../state/overlay.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

/** Spotlight, pins and rings of a scene, for `useOverlay`; nothing without a scene. */
export function useSceneOverlay(scene: Scene | null): Overlay {
  const facts = useAtlas((state) => state.facts);
  const lang = useAtlas(selectLang);
  return useMemo(() => (scene ? overlayOfScene(scene, facts, lang) : NO_OVERLAY), [scene, facts, lang]);
}
