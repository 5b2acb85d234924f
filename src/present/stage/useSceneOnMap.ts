import { useEffect, useMemo } from 'react';
import type { Scene } from '../../data/storySchema.ts';
import { overlayOfScene } from '../../share/sceneOverlay.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { showScene } from '../sceneView.ts';

/** Puts the scene on the map: its filters and colours, its camera, its spotlight, its pins and rings. */
export function useSceneOnMap(scene: Scene): void {
  const facts = useAtlas((state) => state.facts);
  const lang = useAtlas(selectLang);
  useOverlay(useMemo(() => overlayOfScene(scene, facts, lang), [scene, facts, lang]));
  useEffect(() => showScene(scene), [scene]);
}
