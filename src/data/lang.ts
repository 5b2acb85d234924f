export const LANGS = ['es', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
