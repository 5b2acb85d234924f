import { around, type Near, within } from '../../data/near.ts';
import type { Indicator } from '../../data/schema.ts';
import type { Measure } from '../../state/criteria.ts';
import type { Candidate } from './candidates.ts';
import { stateFigures } from './figureValues.ts';
import { matcherOf } from './measure.ts';
import type { World } from './world.ts';

/** The records that a value rests on. All empty: it rests on the candidate's own record, or on nothing. */
export type Records = Readonly<{
  /** Nearest first: those counted, or the nearest few of those looked for. */
  organizations: readonly Near[];
  figures: readonly Indicator[];
}>;

/** How many of the nearest are shown where only the first one counts. */
const NEAREST_SHOWN = 5;

/** What stands behind the value of a measure for a candidate. */
export function recordsOf(measure: Measure, candidate: Candidate, world: World): Records {
  const matches = matcherOf(measure, world);
  if (matches !== null) {
    const near = around(world.located, candidate, matches);
    const organizations = 'km' in measure ? within(near, measure.km) : near.slice(0, NEAREST_SHOWN);
    const nearest = organizations[0]?.listing.id ?? '';
    return { organizations, figures: measure.of === 'cargo' ? (world.cargo.get(nearest) ?? []) : [] };
  }
  if (measure.of === 'figure' && candidate.state !== null) {
    const figure = stateFigures(world.figures, measure.indicator, measure.unit).get(candidate.state);
    return { organizations: [], figures: figure?.figures ?? [] };
  }
  return { organizations: [], figures: [] };
}
