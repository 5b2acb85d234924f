import { splitHits } from '../lib/emphasis.ts';
import { words } from '../lib/fold.ts';

/** A text with the searched words emphasised. */
export function Hits({ text, q }: { text: string; q: string }) {
  let at = 0;
  return splitHits(text, words(q)).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isHit ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
