import type { Criterion } from '../../state/criteria.ts';
import { funnelOf, isMustHave } from './funnel.ts';
import type { Measurer } from './measure.ts';

/** Must-haves without which somebody remains, and how many then. */
type Eased = Readonly<{ without: readonly Criterion[]; count: number }>;

/**
 * The must-haves to switch off so that somebody remains: one by one that which brings most candidates back, or, while none does,
 * that which fewest pass by itself; whichever of them turns out not to matter stays on.
 * @returns null where somebody remains already, or where there are no candidates at all
 */
export function easedOff(criteria: readonly Criterion[], count: number, measurer: Measurer): Eased | null {
  const left = (needs: readonly Criterion[]) => funnelOf(needs, count, measurer).remaining.length;
  let needs = criteria.filter(isMustHave);
  if (count === 0 || left(needs) > 0) return null;
  const alone = new Map(needs.map((need) => [need, left([need])]));
  const without: Criterion[] = [];
  while (left(needs) === 0) {
    const rated = needs.map((need) => ({ need, back: left(needs.filter((other) => other !== need)) }));
    rated.sort((a, b) => b.back - a.back || (alone.get(a.need) ?? 0) - (alone.get(b.need) ?? 0));
    const [dearest] = rated;
    if (dearest === undefined) return null;
    without.push(dearest.need);
    needs = needs.filter((other) => other !== dearest.need);
  }
  for (const need of without.slice(0, -1)) {
    if (left([...needs, need]) === 0) continue;
    needs = [...needs, need];
    without.splice(without.indexOf(need), 1);
  }
  return { without, count: left(needs) };
}
