import type { Lang } from '../data/lang.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { codes as codesEn } from './en/codes.ts';
import { explore as exploreEn } from './en/explore.ts';
import { map as mapEn } from './en/map.ts';
import { print as printEn } from './en/print.ts';
import { shell as shellEn } from './en/shell.ts';
import { codes as codesEs } from './es/codes.ts';
import { explore as exploreEs } from './es/explore.ts';
import { map as mapEs } from './es/map.ts';
import { print as printEs } from './es/print.ts';
import { shell as shellEs } from './es/shell.ts';

const en = { codes: codesEn, shell: shellEn, explore: exploreEn, map: mapEn, print: printEn };
const es: typeof en = {
  codes: codesEs,
  shell: shellEs,
  explore: exploreEs,
  map: mapEs,
  print: printEs,
};

/** Every text of the interface, by language; pure code takes one of these as an argument. */
export const TEXTS: Readonly<Record<Lang, Texts>> = { en, es };
export type Texts = typeof en;

/** The texts of the language in force. */
export const useTexts = (): Texts => TEXTS[useAtlas(selectLang)];
