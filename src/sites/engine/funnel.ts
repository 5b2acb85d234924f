import type { Criterion } from '../../state/criteria.ts';
import type { Measurer, Values } from './measure.ts';

/** Why a candidate does not pass: its value is beyond the threshold, unknown, or contradicted across it. */
export type Reason = 'beyond' | 'unknown' | 'contradicted';

/** Somebody who does not clearly pass, by position among the candidates. */
export type Unpassed = Readonly<{ candidate: number; reason: Reason }>;

/** What one must-have does to those that the ones before it left over. */
export type Step = Readonly<{
  criterion: Criterion;
  /** How many remain after it. */
  remaining: number;
  fallen: readonly Unpassed[];
  /** Those that stay without a clear value, as the criterion says. */
  kept: readonly Unpassed[];
  /** How many of those that reach it have no clear value, kept or dropped as the criterion says. */
  unclear: number;
}>;

export type Funnel = Readonly<{
  steps: readonly Step[];
  /** Positions of those that pass everything, in the order of the candidates. */
  remaining: readonly number[];
}>;

/** Whether a value passes: yes, no, or not clear since it is unknown or contradicted. */
export function verdict(criterion: Criterion, values: Values, candidate: number): 'passes' | Reason {
  const { must } = criterion;
  const low = values.low[candidate] as number;
  const high = values.high[candidate] as number;
  if (must === null) return 'passes';
  if (Number.isNaN(low)) return 'unknown';
  const [passesBest, passesWorst] =
    must.op === 'max' ? [low <= must.value, high <= must.value] : [high >= must.value, low >= must.value];
  if (passesWorst) return 'passes';
  return passesBest ? 'contradicted' : 'beyond';
}

export function isMustHave({ must, isOff }: Criterion): boolean {
  return must !== null && !isOff;
}

/**
 * Passes all candidates through the must-haves that are switched on, in their order. Each test looks at one candidate alone,
 * so the order decides only at which step somebody falls, never who is left.
 */
export function funnelOf(criteria: readonly Criterion[], count: number, measurer: Measurer): Funnel {
  let remaining: readonly number[] = Array.from({ length: count }, (_, i) => i);
  const steps = criteria.filter(isMustHave).map((criterion): Step => {
    const values = measurer(criterion.measure);
    const fallen: Unpassed[] = [];
    const kept: Unpassed[] = [];
    let unclear = 0;
    remaining = remaining.filter((candidate) => {
      const said = verdict(criterion, values, candidate);
      if (said === 'passes') return true;
      if (said !== 'beyond') {
        unclear++;
        if (criterion.unknown === 'keep') {
          kept.push({ candidate, reason: said });
          return true;
        }
      }
      fallen.push({ candidate, reason: said });
      return false;
    });
    return { criterion, remaining: remaining.length, fallen, kept, unclear };
  });
  return { steps, remaining };
}
