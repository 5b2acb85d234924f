import type { Centre } from '../data/catchment.ts';
import type { Precision } from '../data/codes.ts';

/** A candidate as its surroundings need it. */
export type Site = Centre & Readonly<{ id: string; name: string; precision: Precision | null }>;
