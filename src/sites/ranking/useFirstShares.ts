import { useEffect, useMemo, useState } from 'react';
import type { Funnel } from '../engine/funnel.ts';
import type { Scale } from '../engine/score.ts';
import { firstShares, type StabilityInput } from '../engine/stability.ts';

/** The share of random weightings that each candidate comes first in, by position among the candidates. */
export type Shares = ReadonlyMap<number, number>;

type Answer = Readonly<{ question: number; shares: Float64Array }>;

/** null before the first question, and where there are no workers or none that answers: then the page counts itself. */
let worker: Worker | null = null;
let isBroken = typeof Worker === 'undefined';
let questions = 0;

/** The worker, which is started once and stays; null where it does not start. */
function startedWorker(): Worker | null {
  if (isBroken) return null;
  try {
    worker ??= new Worker(new URL('../engine/stability.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    isBroken = true;
  }
  return worker;
}

/** Asks the worker, and counts here where it fails. @returns a function that hears no answer any more */
function ask(input: StabilityInput, hear: (shares: Float64Array) => void): () => void {
  const asked = startedWorker();
  if (asked === null) {
    hear(firstShares(input));
    return () => {};
  }
  const question = ++questions;
  const ending = new AbortController();
  const { signal } = ending;
  const fail = () => {
    isBroken = true;
    worker = null;
    asked.terminate();
    hear(firstShares(input));
  };
  asked.addEventListener(
    'message',
    ({ data }: MessageEvent<Answer>) => {
      if (data.question === question) hear(data.shares);
    },
    { signal },
  );
  // Its script may be missing, as when an old page meets a new version, or it may not be allowed.
  asked.addEventListener('error', fail, { signal });
  asked.addEventListener('messageerror', fail, { signal });
  asked.postMessage({ ...input, question });
  return () => ending.abort();
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
    return ask(input, hear);
  }, [input]);
  return useMemo(() => {
    if (answer === null || answer.to !== input) return null;
    return new Map(remaining.map((candidate, at) => [candidate, answer.shares[at] as number]));
  }, [answer, input, remaining]);
}
