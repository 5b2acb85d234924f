import { shownHash } from '../../map/liveCamera.ts';
import { cameraOf } from '../../share/sceneOfView.ts';
import { useAtlas } from '../../state/store.ts';
import { HOME, type View } from '../../state/view.ts';
import { onVisitEnd } from '../../state/visits.ts';

/** What was on screen before the stage: given back when it is left. */
let before: { view: View; hash: string } | null = null;
onVisitEnd(() => {
  before = null;
});

/** Opens the stage with a story. */
export function enterStage(story: string, scene = 1): void {
  const state = useAtlas.getState();
  const { view } = state;
  before = { view, hash: shownHash(state) };
  useAtlas.setState({
    view: { ...view, tab: 'present', present: { ...view.present, story, scene, stage: true, console: false } },
  });
}

/** Leaves it: filters, colours and camera are as before; language, theme and the scene reached stay. */
export function leaveStage(): void {
  const camera = before && cameraOf(before.hash);
  useAtlas.setState(({ view }) => {
    const { lang, theme, edition, own, present } = view;
    return {
      view: {
        ...(before?.view ?? HOME),
        lang,
        theme,
        edition,
        own,
        tab: 'present',
        present: { ...present, stage: false },
      },
      frame: camera ? { of: 'camera', ...camera } : { of: 'alliance' },
    };
  });
  before = null;
}
