import type { Scene } from '../data/storySchema.ts';
import type { Known } from '../state/linkReader.ts';
import { type Frame, knownIn, useAtlas } from '../state/store.ts';
import { HOME, type View } from '../state/view.ts';
import { readView } from '../state/viewCodec.ts';

/**
 * What the screen shows in a scene: the scene's link, with all that belongs to the visitor or the talk left as it is.
 * The stage draws over the built-in map alone, since a hall has no network to rely on.
 */
export function viewOfScene(before: View, scene: Scene, known: Known): View {
  const { view } = readView(scene.view, known);
  const { lang, theme, edition, own, present } = before;
  return { ...view, lang, theme, edition, own, present, tab: 'present', base: HOME.base, list: HOME.list };
}

/** Puts the scene's filters, colours and camera on the map. */
export function showScene(scene: Scene): void {
  const known = knownIn(useAtlas.getState().facts);
  useAtlas.setState(({ view }) => ({ view: viewOfScene(view, scene, known), frame: frameOfScene(scene) }));
}

/** Where the camera goes, beside the words of the scene: at once behind a fade or a cut, else in flight. */
export const frameOfScene = ({ camera, transition }: Scene): Frame => ({
  ...camera,
  ...(camera.of === 'camera' && { isClear: true }),
  pace: transition === 'fly' ? 'flight' : 'jump',
});
