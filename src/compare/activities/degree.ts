/** Quotients, as cells write them, from which a cell is tinted otherwise: less, about as common, more, much more. The style sheet has a tint for each. */
export const DEGREES = [0, 0.8, 1.3, 2] as const;

/** A quotient as it is written, in both languages: with one decimal, 1.0 too. */
export function quotientText(quotient: number): string {
  return quotient.toFixed(1);
}

/** The class of a quotient, 0 to 3, by what is written, so that number and tint never disagree. */
export function degreeOf(quotient: number): number {
  const written = Number(quotientText(quotient));
  return DEGREES.findLastIndex((from) => written >= from);
}
