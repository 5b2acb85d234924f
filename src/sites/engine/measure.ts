import { ALLIANCE, CONFIDENCES, type Kind, PRECISIONS, STATES } from '../../data/codes.ts';
import type { Listing } from '../../data/schema.ts';
import { chordOfKm, kmOfChord, squaredChord, unitVectors } from '../../lib/chord.ts';
import { keyOf, type Measure, type Nearest } from '../../state/criteria.ts';
import type { Candidate } from './candidates.ts';
import { stateFigures } from './figureValues.ts';
import type { World } from './world.ts';

/**
 * One value for each candidate, in the measure's unit. NaN: not known. `low` and `high` differ where sources of the same
 * time contradict each other.
 */
export type Values = Readonly<{
  low: Float64Array;
  high: Float64Array;
  /** Candidates with the same number share the very same value, as all of one state do; −1: with nobody. */
  group: Int32Array;
}>;

/** Kinds that are a place or an occasion, not somebody who does the work. */
const NO_ORGANIZATION: ReadonlySet<Kind> = new Set(['industrial-park', 'airport', 'event', 'cluster', 'government']);

const NEAREST_KINDS: Readonly<Record<Nearest, readonly Kind[]>> = {
  airport: ['airport'],
  cargo: ['airport'],
  school: ['university', 'training-centre'],
  research: ['research-centre', 'testing-lab'],
};

/** Whether a record is one of those that a measure of distances counts or looks for. */
export function matcherOf(measure: Measure, world: World): ((listing: Listing) => boolean) | null {
  switch (measure.of) {
    case 'activity':
      return (listing) =>
        isCounted(listing, measure.any) && listing.activities.some((code) => measure.codes.includes(code));
    case 'role':
      return (listing) =>
        isCounted(listing, measure.any) && listing.role !== null && measure.codes.includes(listing.role);
    case 'airport':
    case 'cargo':
    case 'school':
    case 'research':
      return ({ kind, status, id }) =>
        NEAREST_KINDS[measure.of].includes(kind) &&
        (measure.any || status === 'active') &&
        (measure.of !== 'cargo' || world.cargo.has(id));
    default:
      return null;
  }
}

const isCounted = ({ kind, status }: Listing, any: boolean) =>
  !NO_ORGANIZATION.has(kind) && (any || status === 'active');

/** Measures candidates one measure at a time and remembers what it measured, so that a moved threshold costs nothing. */
export type Measurer = (measure: Measure) => Values;

export function makeMeasurer(candidates: readonly Candidate[], world: World): Measurer {
  const vectors = unitVectors(candidates);
  const known = new Map<string, Values>();
  return (measure) => {
    const key = keyOf(measure);
    let values = known.get(key);
    if (values === undefined) {
      values = compute(measure, candidates, vectors, world);
      known.set(key, values);
    }
    return values;
  };
}

function compute(measure: Measure, candidates: readonly Candidate[], vectors: Float64Array, world: World): Values {
  const matches = matcherOf(measure, world);
  if (matches !== null) {
    const picked = world.located.flatMap((listing, i) => (matches(listing) ? [i] : []));
    return exact(
      measure.of === 'activity' || measure.of === 'role'
        ? countWithin(vectors, candidates.length, world.vectors, picked, measure.km)
        : distanceToNearest(vectors, candidates.length, world.vectors, picked),
    );
  }
  switch (measure.of) {
    case 'figure':
      return figureValues(measure.indicator, measure.unit, candidates, world);
    case 'region': {
      const states = new Set(measure.regions.flatMap((region) => (region === 'alliance' ? ALLIANCE : [region])));
      return exact(
        Float64Array.from(candidates, ({ state }) => (state === null ? Number.NaN : Number(states.has(state)))),
      );
    }
    case 'precision':
      return exact(Float64Array.from(candidates, ({ precision }) => step(PRECISIONS, precision)));
    case 'confidence':
      return exact(Float64Array.from(candidates, ({ confidence }) => step(CONFIDENCES, confidence)));
    default:
      return exact(
        Float64Array.from(candidates, ({ status }) =>
          status === null || status === 'unknown' ? Number.NaN : Number(status === 'active'),
        ),
      );
  }
}

/** Steps of a vocabulary whose best code comes first, counted from the worst, which is 1. */
function step(codes: readonly string[], code: string | null): number {
  return code === null ? Number.NaN : codes.length - codes.indexOf(code);
}

function exact(values: Float64Array): Values {
  return { low: values, high: values, group: new Int32Array(values.length).fill(-1) };
}

function distanceToNearest(
  from: Float64Array,
  count: number,
  to: Float64Array,
  picked: readonly number[],
): Float64Array {
  const values = new Float64Array(count).fill(Number.NaN);
  if (picked.length === 0) return values;
  for (let i = 0; i < count; i++) {
    let least = Number.POSITIVE_INFINITY;
    for (const j of picked) least = Math.min(least, squaredChord(from, i, to, j));
    values[i] = kmOfChord(least);
  }
  return values;
}

function countWithin(
  from: Float64Array,
  count: number,
  to: Float64Array,
  picked: readonly number[],
  km: number,
): Float64Array {
  const reach = chordOfKm(km);
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let inside = 0;
    for (const j of picked) if (squaredChord(from, i, to, j) <= reach) inside++;
    values[i] = inside;
  }
  return values;
}

function figureValues(indicator: string, unit: string, candidates: readonly Candidate[], world: World): Values {
  const byState = stateFigures(world.figures, indicator, unit);
  const of = ({ state }: Candidate) => (state === null ? undefined : byState.get(state));
  return {
    low: Float64Array.from(candidates, (candidate) => of(candidate)?.low ?? Number.NaN),
    high: Float64Array.from(candidates, (candidate) => of(candidate)?.high ?? Number.NaN),
    group: Int32Array.from(candidates, ({ state }) => (state === null ? -1 : STATES.indexOf(state))),
  };
}
