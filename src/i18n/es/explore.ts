import type { explore as en } from '../en/explore.ts';

export const explore: typeof en = {};
