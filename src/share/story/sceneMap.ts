import type { Theme } from '../../data/lang.ts';
import type { Scene } from '../../data/storySchema.ts';
import { frameTarget } from '../../map/camera.ts';
import type { BaseShapes } from '../../map/shapes.ts';
import { boxOfCamera } from '../../map/vector/currentFrame.ts';
import { mapFigure } from '../../map/vector/figure.ts';
import type { VectorFrame } from '../../map/vector/projection.ts';
import { selectLang, selectTheme } from '../../state/selectors.ts';
import { knownIn, type State } from '../../state/store.ts';
import { HOME } from '../../state/view.ts';
import { readView } from '../../state/viewCodec.ts';
import type { VectorNode } from '../../ui/vector/node.ts';
import { mapOf, type PictureSupplies } from '../picture/mapPicture.ts';
import { overlayOfScene } from '../sceneOverlay.ts';

/**
 * A scene's map as a drawing, in the language and theme of a state.
 * @param id begins the ids inside
 * @param title what it shows, for those who cannot see it
 */
export function sceneMap(
  scene: Scene,
  state: State,
  supplies: PictureSupplies,
  { id, title, width, height }: Readonly<{ id: string; title: string; width: number; height: number }>,
): VectorNode {
  const shown = stateOfScene(scene, state, selectTheme(state));
  const frame = frameOfScene(scene, shown, supplies.shapes);
  return mapFigure({ ...mapOf(shown, supplies), id, width, height, frame }, title).svg;
}

/** The state in which the map shows the scene. */
export function stateOfScene(scene: Scene, state: State, theme: Theme): State {
  const shown = readView(scene.view, knownIn(state.facts)).view;
  const lang = selectLang(state);
  return {
    ...state,
    view: { ...shown, lang, theme, own: HOME.own },
    overlay: overlayOfScene(scene, state.facts, lang),
  };
}

/** A camera was set on a screen of about this size. */
const SCREEN = { width: 1280, height: 800 } as const;

/** What the scene frames, as a drawing of any shape can. */
export function frameOfScene({ camera }: Scene, { facts }: State, { states }: BaseShapes): VectorFrame {
  if (camera.of === 'camera') {
    return { of: 'box', box: boxOfCamera(camera, SCREEN.width, SCREEN.height), isTight: true };
  }
  const target = frameTarget(camera, facts, states) ?? frameTarget({ of: 'alliance' }, facts, states);
  return { of: 'box', box: target?.box ?? [-117.2, 14.5, -86.7, 32.7] };
}
