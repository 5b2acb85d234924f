import type { Facts } from '../data/facts.ts';
import type { Indicator } from '../data/schema.ts';
import { memo } from '../lib/memo.ts';
import type { Criterion } from '../state/criteria.ts';
import type { OwnPin } from '../state/ownView.ts';
import type { CandidateSource } from '../state/sitesView.ts';
import { type Candidate, candidatesOf } from './engine/candidates.ts';
import { type Funnel, funnelOf } from './engine/funnel.ts';
import { type Measurer, makeMeasurer } from './engine/measure.ts';
import { type Ranked, rankingOf } from './engine/ranking.ts';
import { type Scale, type Scores, scalesOf, scoresOf, weightsOf } from './engine/score.ts';
import { type World, worldOf } from './engine/world.ts';
import type { StateAt } from './mexico.ts';

/** Everything the workspace shows, computed from facts and view; positions are those of `candidates`. */
export type Analysis = Readonly<{
  candidates: readonly Candidate[];
  /** Position by candidate id. */
  positions: ReadonlyMap<string, number>;
  world: World;
  measurer: Measurer;
  funnel: Funnel;
  scales: readonly Scale[];
  weights: readonly number[];
  /** null: nothing is scored, or nothing weighs anything. */
  scores: Scores | null;
  /** Those that remain, best first; empty without scores. */
  ranking: readonly Ranked[];
}>;

type Asked = Readonly<{
  facts: Facts;
  indicators: readonly Indicator[];
  pins: readonly OwnPin[];
  from: readonly CandidateSource[];
  stateAt: StateAt;
  criteria: readonly Criterion[];
  weights: Readonly<Record<string, number>>;
}>;

type Field = Pick<Analysis, 'candidates' | 'positions' | 'world' | 'measurer'>;
type Narrowed = Pick<Analysis, 'funnel' | 'scales'>;

/**
 * Analyses, remembering the last question: each step is computed anew only where what it rests on has changed, so a moved
 * weight measures and eliminates nothing. Whoever asks about something else takes an analyst of its own.
 */
export function makeAnalyst(): (asked: Asked) => Analysis {
  const fieldOf = memo(survey);
  const narrow = memo(narrowDown);
  const rank = memo(rankOut);
  return ({ facts, indicators, pins, from, stateAt, criteria, weights }) => {
    const field = fieldOf(facts, indicators, pins, from, stateAt);
    return rank(field, narrow(field, criteria), weights);
  };
}

function survey(
  facts: Facts,
  indicators: readonly Indicator[],
  pins: readonly OwnPin[],
  from: readonly CandidateSource[],
  stateAt: StateAt,
): Field {
  const sources = { parks: from.includes('parks'), airports: from.includes('airports') };
  const candidates = candidatesOf(facts, pins, sources, stateAt);
  const world = worldOf(facts, indicators);
  return {
    candidates,
    positions: new Map(candidates.map(({ id }, i) => [id, i])),
    world,
    measurer: makeMeasurer(candidates, world),
  };
}

function narrowDown({ candidates, measurer }: Field, criteria: readonly Criterion[]): Narrowed {
  return {
    funnel: funnelOf(criteria, candidates.length, measurer),
    scales: scalesOf(criteria, candidates.length, measurer),
  };
}

function rankOut(field: Field, { funnel, scales }: Narrowed, given: Readonly<Record<string, number>>): Analysis {
  const weights = weightsOf(scales, given);
  const scores = scoresOf(scales, weights, field.candidates.length);
  const ranking = scores ? rankingOf(funnel.remaining, scores, scales, weights) : [];
  return { ...field, funnel, scales, weights, scores, ranking };
}
