/** Digits in groups of three, by comma as in Mexico and the United States, or by blanks. "0,125" is none: nobody groups a nought. */
const GROUPED = /^-?[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d*)?$/;
/** The same as other countries write it: points between the groups and a comma before decimals, or several points. */
const GROUPED_BY_POINTS = /^-?[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?:,\d*)?|(?:\.\d{3})+,\d*)$/;
const PLAIN = /^-?(?:\d+[.,]?\d*|[.,]\d+)$/;

/**
 * A number as people type it: "12,000", "12 000", "1.5" and "1,5". Both languages of the atlas write a point before decimals, so
 * that a comma stands for thousands wherever it can.
 * @returns null where it is no number (yet)
 */
export function readNumber(text: string): number | null {
  const written = text
    .trim()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^[−–]/, '-');
  if (GROUPED.test(written)) return Number(written.replace(/[, ]/g, ''));
  if (GROUPED_BY_POINTS.test(written)) return Number(written.replaceAll('.', '').replace(',', '.'));
  return PLAIN.test(written) ? Number(written.replace(',', '.')) : null;
}
