import type { Numbered } from './sources.ts';

/** The numbers under which the sources stand at the foot of the page. */
export function Refs({ sources, of }: { sources: Numbered; of: readonly string[] }) {
  const numbers = sources.numbersOf(of);
  return numbers.length === 0 ? null : <sup className="brief-refs"> [{numbers.join(', ')}]</sup>;
}
