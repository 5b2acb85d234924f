import { type State, useAtlas } from './store.ts';

/** Whether a reload would disturb a talk, or a visitor at a kiosk. */
export const selectIsBusy = ({ view: { present }, isVisited }: State): boolean =>
  present.kiosk ? isVisited : present.stage || present.console;

/** Does it now, or at the next moment when nobody is disturbed. */
export function whenIdle(task: () => void): void {
  if (!selectIsBusy(useAtlas.getState())) {
    task();
    return;
  }
  const off = useAtlas.subscribe((state) => {
    if (selectIsBusy(state)) return;
    off();
    task();
  });
}
