import { firstShares, type StabilityInput } from './stability.ts';

/** Counts beside the page, so that no frame waits for it; each answer carries the number of its question. */
addEventListener('message', ({ data }: MessageEvent<StabilityInput & Readonly<{ question: number }>>) => {
  postMessage({ question: data.question, shares: firstShares(data) });
});
