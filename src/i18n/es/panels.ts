import type { panels as en } from '../en/panels.ts';

export const panels: typeof en = {};
