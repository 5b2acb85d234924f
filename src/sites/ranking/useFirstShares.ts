import { useEffect, useMemo, useState } from 'react';
import type { Funnel } from '../engine/funnel.ts';
import type { Scale } from '../engine/score.ts';
import { firstShares, type StabilityInput } from '../engine/stability.ts';

/** The share of random weightings that each candidate comes first in, by position among the candidates. */
export type Shares = ReadonlyMap<number, number>;

type Answer = Readonly<{ question: number; shares: Float64Array }>;

let worker: Worker | null = null;
let questions = 0;

/** Asks the worker, which is started once and stays. @returns a function that hears no answer any more */
function ask(input: StabilityInput, hear: (shares: Float64Array) => void): () => void {
  const question = ++questions;
  worker ??= new Worker(new URL('../engine/stability.worker.ts', import.meta.url), { type: 'module' });
  const listen = ({ data }: MessageEvent<Answer>) => {
    if (data.question === question) hear(data.shares);
  };
  worker.addEventListener('message', listen);
  worker.postMessage({ ...input, question });
  return () => worker?.removeEventListener('message', listen);
}

/** null while they are being counted. They hang on criteria and must-haves, not on the weights. */
export function useFirstShares({ remaining }: Funnel, scales: readonly Scale[]): Shares | null {
  const [answer, setAnswer] = useState<Readonly<{ to: StabilityInput; shares: Float64Array }> | null>(null);
  const input = useMemo(
    (): StabilityInput => ({
      columns: scales.map(({ worst, best }) =>
        Float64Array.from(remaining, (i) => ((worst[i] as number) + (best[i] as number)) / 2),
      ),
      count: remaining.length,
    }),
    [remaining, scales],
  );
  useEffect(() => {
    const hear = (shares: Float64Array) => setAnswer({ to: input, shares });
    if (input.count === 0 || input.columns.length === 0) return;
    // Where there are no workers the page counts itself.
    if (typeof Worker === 'undefined') return hear(firstShares(input));
    return ask(input, hear);
  }, [input]);
  return useMemo(() => {
    if (answer === null || answer.to !== input) return null;
    return new Map(remaining.map((candidate, at) => [candidate, answer.shares[at] as number]));
  }, [answer, input, remaining]);
}
