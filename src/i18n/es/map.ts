import type { map as en } from '../en/map.ts';

export const map: typeof en = {};
