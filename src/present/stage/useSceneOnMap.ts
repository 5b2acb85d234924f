import { useEffect, useMemo } from 'react';
import type { Scene } from '../../data/storySchema.ts';
import { NO_OVERLAY } from '../../state/overlay.ts';
import { knownIn, useAtlas } from '../../state/store.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { frameOfScene, viewOfScene } from '../sceneView.ts';

/** Puts the scene on the map: its filters and colours, its camera, its spotlight. */
export function useSceneOnMap(scene: Scene): void {
  useOverlay(useMemo(() => ({ ...NO_OVERLAY, lit: scene.lit }), [scene]));
  useEffect(() => {
    const known = knownIn(useAtlas.getState().facts);
    useAtlas.setState(({ view }) => ({ view: viewOfScene(view, scene, known), frame: frameOfScene(scene) }));
  }, [scene]);
}
