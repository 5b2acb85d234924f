import type { Point } from '../lib/distance.ts';
import { changeOwn, changeSites, show } from '../state/actions.ts';
import type { Criterion, Measure } from '../state/criteria.ts';
import type { CandidateSource, SitesSection } from '../state/sitesView.ts';
import { useAtlas } from '../state/store.ts';
import * as transitions from './transitions.ts';

/** Everything a visitor can do here. Components call these; the logic stands in transitions.ts. */
export const goTo = (section: SitesSection) => changeSites((view) => ({ ...view, section }));
export const addCriteria = (criteria: readonly Criterion[]) =>
  changeSites((view) => transitions.addCriteria(view, criteria));
export const changeCriterion = (key: string, part: Partial<Criterion>) =>
  useAtlas.setState(({ view }) => ({ view: transitions.changeWeighed(view, key, part) }));
/** Switches must-haves off, as one step to undo. */
export const switchOff = (keys: readonly string[]) =>
  changeSites((view) => keys.reduce((before, key) => transitions.changeCriterion(before, key, { isOff: true }), view));
/** @returns whether it was done: no measure stands in the list twice */
export function changeMeasure(key: string, measure: Measure): boolean {
  const before = useAtlas.getState().view;
  const view = transitions.changeMeasure(before, key, measure);
  useAtlas.setState({ view });
  return view !== before;
}
export const moveCriterion = (key: string, onto: string) =>
  changeSites((view) => transitions.moveCriterion(view, key, onto));
export const toggleSource = (source: CandidateSource) => changeSites((view) => transitions.toggleSource(view, source));
export const setWeight = (key: string, weight: number) => changeOwn((view) => transitions.setWeight(view, key, weight));
export const addPin = (point: Point, name: string) => changeOwn((view) => transitions.addPin(view, point, name));
export const renamePin = (id: string, name: string) => changeOwn((view) => transitions.renamePin(view, id, name));
export const removePin = (id: string) => useAtlas.setState(({ view }) => ({ view: transitions.removePin(view, id) }));
export const toggleShortlist = (id: string) => changeOwn((view) => transitions.toggleShortlist(view, id));

/** Looks at a candidate, or at none. */
export const choose = (candidate: string | null) => changeSites((view) => ({ ...view, candidate }));

/** How much around a candidate the map shows when one flies there, in km. */
export const AROUND_KM = 60;
/** Looks at a candidate and flies there. */
export function visitCandidate({ id, lat, lon }: Point & Readonly<{ id: string }>): void {
  choose(id);
  show({ of: 'circle', lat, lon, km: AROUND_KM });
}
