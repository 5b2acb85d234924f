import { useEffect } from 'react';
import type { Scene } from '../../data/storySchema.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { showScene } from '../sceneView.ts';
import { useSceneOverlay } from '../useSceneOverlay.ts';

/** Puts the scene on the map: its filters and colours, its camera, its spotlight, its pins and rings. */
export function useSceneOnMap(scene: Scene): void {
  useOverlay(useSceneOverlay(scene));
  useEffect(() => showScene(scene), [scene]);
}
