import { type Correction, qrCode } from '../../share/qr.ts';

/** Of a code in print: what a telephone held over it tells apart, the least size that looks like a code, and its correction. */
export const PAPER_CODE = { module: 0.31, least: 24, correction: 'L' } as const satisfies Readonly<{
  /** mm */
  module: number;
  /** mm */
  least: number;
  correction: Correction;
}>;

/** How wide a code must be on paper, its white edge included, in mm: as small as its modules allow. */
export const widthOnPaper = (text: string): number =>
  Math.max(PAPER_CODE.least, Math.ceil(qrCode(text, PAPER_CODE.correction).side * PAPER_CODE.module * 10) / 10);
