import { expect, test } from 'vitest';
import * as transitions from '../../../src/sites/transitions.ts';
import { keyOf, plainCriterion } from '../../../src/state/criteria.ts';
import { ownPart } from '../../../src/state/ownView.ts';
import { sitesPart } from '../../../src/state/sitesView.ts';
import { HOME } from '../../../src/state/view.ts';

const airport = { ...plainCriterion({ of: 'airport', any: false }), must: { op: 'max', value: 25 } } as const;
const school = { ...plainCriterion({ of: 'school', any: false }), isScored: true };
const engines = {
  ...plainCriterion({ of: 'activity', codes: ['engines'], km: 60, any: false }),
  must: { op: 'min', value: 5 },
} as const;
const sites = { ...sitesPart.home, criteria: [airport, school, engines] };
const keys = (view: typeof sitesPart.home) => view.criteria.map(({ measure }) => keyOf(measure));

test('a measure stands in the list once: a must-have that is added to a scored one joins it', () => {
  const both = transitions.addCriteria(sites, [{ ...school, isScored: false, must: { op: 'max', value: 40 } }]);
  expect(both.criteria[1]).toEqual({ ...school, must: { op: 'max', value: 40 } });
  expect(both.criteria).toHaveLength(3);
});

test('a preset adds to the score what is a must-have already, and keeps its threshold', () => {
  const [first] = transitions.addCriteria(sites, [{ ...airport, must: null, isScored: true }]).criteria;
  expect(first).toEqual({ ...airport, isScored: true });
});

test('a must-have that was off when it was removed comes back switched on', () => {
  const scored = { ...sites, criteria: [{ ...airport, isOff: true, isScored: true }] };
  const removed = transitions.changeCriterion(scored, 'airport', { must: null });
  expect(transitions.addCriteria(removed, [airport]).criteria[0]).toEqual({ ...airport, isScored: true });
  expect(transitions.addCriteria(scored, [airport]).criteria[0]?.isOff).toBe(true);
});

test('a criterion that neither eliminates nor scores goes', () => {
  expect(keys(transitions.changeCriterion(sites, 'airport', { must: null }))).toEqual([
    'school',
    'activity.engines.60',
  ]);
  const both = transitions.changeCriterion(sites, 'school', { must: { op: 'max', value: 9 } });
  expect(keys(transitions.changeCriterion(both, 'school', { isScored: false }))).toContain('school');
});

test('must-haves are reordered', () => {
  expect(keys(transitions.moveCriterion(sites, 'activity.engines.60', 'airport'))).toEqual([
    'activity.engines.60',
    'airport',
    'school',
  ]);
  expect(transitions.moveCriterion(sites, 'airport', 'nobody')).toBe(sites);
});

test('the weight of a criterion stays with it when something else is measured', () => {
  const view = { ...HOME, sites, own: { ...ownPart.home, weights: { school: 70, airport: 10 } } };
  const changed = transitions.changeMeasure(view, 'school', { of: 'school', any: true });
  expect(keys(changed.sites)).toEqual(['airport', 'school.any', 'activity.engines.60']);
  expect(changed.own.weights).toEqual({ 'school.any': 70, airport: 10 });
  expect(transitions.changeMeasure(view, 'school', { of: 'airport', any: false })).toBe(view);
});

test('a criterion that leaves the score takes its weight along', () => {
  const view = { ...HOME, sites, own: { ...ownPart.home, weights: { school: 70, airport: 10 } } };
  expect(transitions.changeWeighed(view, 'school', { isScored: false }).own.weights).toEqual({ airport: 10 });
  expect(transitions.changeWeighed(view, 'school', { prefer: 'more' }).own.weights).toEqual({
    school: 70,
    airport: 10,
  });
});

test('pins are numbered on, named safely, and taken away everywhere', () => {
  const point = { lat: 20.612345678, lon: -100.2 };
  const two = transitions.addPin(transitions.addPin(ownPart.home, point, 'A;B'), point, '');
  expect(two.pins).toEqual([
    { id: 'own:1', lat: 20.61235, lon: -100.2, name: 'A B' },
    { id: 'own:2', lat: 20.61235, lon: -100.2, name: '2' },
  ]);
  const view = {
    ...HOME,
    sites: { ...sites, candidate: 'own:1' },
    own: transitions.toggleShortlist(two, 'own:1'),
  };
  const without = transitions.removePin(view, 'own:1');
  expect(without.sites.candidate).toBeNull();
  expect(without.own.shortlist).toEqual([]);
  expect(transitions.addPin(without.own, point, 'C').pins.map(({ id }) => id)).toEqual(['own:2', 'own:3']);
});

test('the shortlist holds five', () => {
  const full = ['a', 'b', 'c', 'd', 'e', 'f'].reduce(transitions.toggleShortlist, ownPart.home);
  expect(full.shortlist).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(transitions.toggleShortlist(full, 'c').shortlist).toEqual(['a', 'b', 'd', 'e']);
});

test('a weight is a whole number from 0 to 100', () => {
  expect(transitions.setWeight(ownPart.home, 'school', 70.4).weights).toEqual({ school: 70 });
  expect(transitions.setWeight(ownPart.home, 'school', 1e9).weights).toEqual({ school: 100 });
});
