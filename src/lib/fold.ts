/** Lower case without accents, so that "queretaro" finds "Querétaro". Ñ folds to n like the rest. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The folded words of a search text; none for an empty one. */
export function words(text: string): readonly string[] {
  return fold(text).split(' ').filter(Boolean);
}
