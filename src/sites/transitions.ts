import type { Point } from '../lib/distance.ts';
import { type Criterion, keyOf, MAX_CRITERIA, type Measure } from '../state/criteria.ts';
import { MAX_PIN_NAME, MAX_PINS, MAX_SHORTLIST, MAX_WEIGHT, makePin } from '../state/ownView.ts';
import { CANDIDATE_SOURCES, type CandidateSource } from '../state/sitesView.ts';
import type { View } from '../state/view.ts';

type Sites = View['sites'];
type Own = View['own'];

/** Puts criteria at the end; of one that is there already only what is new is taken over. */
export function addCriteria(view: Sites, added: readonly Criterion[]): Sites {
  const criteria = [...view.criteria];
  for (const criterion of added) {
    const key = keyOf(criterion.measure);
    const at = criteria.findIndex(({ measure }) => keyOf(measure) === key);
    const before = criteria[at];
    if (before !== undefined) {
      criteria[at] = {
        ...before,
        // A must-have that is asked for anew is on; one that stands already stays as it was switched.
        ...(before.must === null && criterion.must !== null && { must: criterion.must, isOff: criterion.isOff }),
        isScored: before.isScored || criterion.isScored,
      };
    } else if (criteria.length < MAX_CRITERIA) criteria.push(criterion);
  }
  return { ...view, criteria };
}

/** Changes one criterion; one that neither eliminates nor scores any more goes. */
export function changeCriterion(view: Sites, key: string, part: Partial<Criterion>): Sites {
  const criteria = view.criteria
    .map((criterion) => (keyOf(criterion.measure) === key ? { ...criterion, ...part } : criterion))
    .filter(({ must, isScored }) => must !== null || isScored);
  return { ...view, criteria };
}

/** The same in the whole view: a criterion that the score loses leaves no weight behind, for a link to carry on unseen. */
export function changeWeighed(view: View, key: string, part: Partial<Criterion>): View {
  const sites = changeCriterion(view.sites, key, part);
  const isScored = sites.criteria.some((criterion) => criterion.isScored && keyOf(criterion.measure) === key);
  if (isScored || view.own.weights[key] === undefined) return { ...view, sites };
  const { [key]: _, ...weights } = view.own.weights;
  return { ...view, sites, own: { ...view.own, weights } };
}

/** Measures something else in a criterion's place, unless that is measured already; its weight moves with it. */
export function changeMeasure(view: View, key: string, measure: Measure): View {
  const next = keyOf(measure);
  if (next === key || view.sites.criteria.some((criterion) => keyOf(criterion.measure) === next)) return view;
  const { [key]: weight, ...others } = view.own.weights;
  const weights = weight === undefined ? others : { ...others, [next]: weight };
  return { ...view, sites: changeCriterion(view.sites, key, { measure }), own: { ...view.own, weights } };
}

/** Puts the must-have in the place of another one; what is only scored stays where it is. */
export function moveCriterion(view: Sites, key: string, onto: string): Sites {
  const at = (name: string) => view.criteria.findIndex(({ measure }) => keyOf(measure) === name);
  const [from, to] = [at(key), at(onto)];
  const moved = view.criteria[from];
  if (moved === undefined || to === -1) return view;
  const others = view.criteria.toSpliced(from, 1);
  return { ...view, criteria: others.toSpliced(to, 0, moved) };
}

/** Takes candidates from there, or no longer. */
export function toggleSource(view: Sites, source: CandidateSource): Sites {
  const has = view.from.includes(source);
  return { ...view, from: CANDIDATE_SOURCES.filter((other) => (other === source ? !has : view.from.includes(other))) };
}

export function setWeight(view: Own, key: string, weight: number): Own {
  const whole = Math.round(Math.min(MAX_WEIGHT, Math.max(0, weight)));
  return { ...view, weights: { ...view.weights, [key]: whole } };
}

/** The number that the next pin gets: never one that another pin has. */
export function nextPinNumber({ pins }: Own): number {
  return Math.max(0, ...pins.map(({ id }) => Number(id.slice('own:'.length)))) + 1;
}

/** Adds a pin under the next free number; the view as it is where no more have room. */
export function addPin(view: Own, point: Point, name: string): Own {
  if (view.pins.length >= MAX_PINS) return view;
  const number = nextPinNumber(view);
  return number > 999 ? view : { ...view, pins: [...view.pins, makePin(number, point, name)] };
}

export function renamePin(view: Own, id: string, name: string): Own {
  const pins = view.pins.map((pin) =>
    pin.id === id ? makePin(Number(id.slice('own:'.length)), pin, name.slice(0, MAX_PIN_NAME)) : pin,
  );
  return { ...view, pins };
}

export function removePin(view: View, id: string): View {
  const candidate = view.sites.candidate === id ? null : view.sites.candidate;
  const pins = view.own.pins.filter((pin) => pin.id !== id);
  const shortlist = view.own.shortlist.filter((other) => other !== id);
  return { ...view, sites: { ...view.sites, candidate }, own: { ...view.own, pins, shortlist } };
}

/** Puts a candidate on the shortlist while there is room, or takes it off. */
export function toggleShortlist(view: Own, id: string): Own {
  if (view.shortlist.includes(id)) return { ...view, shortlist: view.shortlist.filter((other) => other !== id) };
  return view.shortlist.length < MAX_SHORTLIST ? { ...view, shortlist: [...view.shortlist, id] } : view;
}
