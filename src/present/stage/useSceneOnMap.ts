import { useEffect, useMemo } from 'react';
import type { Scene } from '../../data/storySchema.ts';
import { NO_OVERLAY } from '../../state/overlay.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { showScene } from '../sceneView.ts';

/** Puts the scene on the map: its filters and colours, its camera, its spotlight. */
export function useSceneOnMap(scene: Scene): void {
  useOverlay(useMemo(() => ({ ...NO_OVERLAY, lit: scene.lit }), [scene]));
  useEffect(() => showScene(scene), [scene]);
}
