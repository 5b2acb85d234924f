import type { Lang } from '../../data/lang.ts';
import { forgetFailures } from '../../lib/once.ts';
import { cameraOf } from '../../share/sceneOfView.ts';
import { openingFrame } from '../../state/actions.ts';
import { type Frame, initialState, knownIn, useAtlas } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { readView } from '../../state/viewCodec.ts';
import { rememberStorage, restoreStorage } from './storage.ts';

/** What the address says, which a kiosk never changes: the state that every visitor begins with. */
type Beginning = Readonly<{ view: View; frame: Frame }>;

function beginning(): Beginning {
  const { search, hash } = location;
  const { view } = readView(search, knownIn(useAtlas.getState().facts), hash);
  const camera = cameraOf(hash);
  const frame: Frame = camera ? { of: 'camera', ...camera } : openingFrame(view);
  return { view, frame: { ...frame, pace: 'jump' } };
}

/** Forgets the visitor: filters, language, panels and notices, what was made and stored; then the story begins. */
export function startAnew(): void {
  restoreStorage();
  forgetFailures();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getSelection()?.removeAllRanges();
  const { view } = beginning();
  const present = { ...view.present, scene: 1, stage: true, console: false };
  useAtlas.setState(({ facts, environment, visits }) => ({
    ...initialState(facts, environment, { ...view, tab: 'present', present }),
    visits: visits + 1,
  }));
}

/**
 * Gives the atlas to whoever touched the screen. Presenting is not for them: the address that plays a story hands over to
 * the explorer, any other tab that it names is kept.
 * @param lang the language they chose, if they did
 */
export function handOver(lang: Lang | null): void {
  rememberStorage();
  const { view, frame } = beginning();
  const tab = view.tab === 'present' ? 'explore' : view.tab;
  const present = { ...view.present, stage: false, console: false };
  useAtlas.setState(({ facts, environment, visits }) => ({
    ...initialState(facts, environment, { ...view, tab, present, lang: lang ?? view.lang }),
    visits,
    isVisited: true,
    frame,
  }));
}
