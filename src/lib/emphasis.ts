import { fold } from './fold.ts';

export type Piece = Readonly<{ text: string; isHit: boolean }>;

/** Cuts a text into pieces so that the first place where each folded word stands can be emphasised. */
export function splitHits(text: string, words: readonly string[]): readonly Piece[] {
  const { folded, origins } = foldByUnit(text);
  const hits = new Uint8Array(text.length);
  for (const word of words) {
    const at = placeOfWord(folded, word);
    if (at === -1) continue;
    hits.fill(1, origins[at], origins[at + word.length] ?? text.length);
  }
  const pieces: { text: string; isHit: boolean }[] = [];
  for (let i = 0; i < text.length; i++) {
    const isHit = hits[i] === 1;
    const last = pieces.at(-1);
    if (last?.isHit === isHit) last.text += text[i];
    else pieces.push({ text: text[i] as string, isHit });
  }
  return pieces;
}

/** Position of a word in a folded text, at the start of one of its words if possible; −1 where it is not. */
function placeOfWord(folded: string, word: string): number {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    if (isWordStart(folded, at)) return at;
  }
  return folded.indexOf(word);
}

export function isWordStart(folded: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] as string);
}

/** The folded text with, for each of its units, where that came from: folding may change lengths. */
function foldByUnit(text: string): { folded: string; origins: readonly number[] } {
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const unit = /\s/.test(character) ? ' ' : fold(character);
    for (let i = 0; i < unit.length; i++) origins.push(at);
    folded += unit;
    at += character.length;
  }
  return { folded, origins };
}
