import type { Activity, StateCode } from '../data/codes.ts';
import type { Facts } from '../data/facts.ts';
import type { Matches } from '../data/filter.ts';
import type { Lang } from '../data/lang.ts';
import type { Listing } from '../data/schema.ts';
import { valueLabel } from '../i18n/labels.ts';
import { isWordStart } from '../lib/emphasis.ts';
import { fold, words } from '../lib/fold.ts';
import { memo } from '../lib/memo.ts';

export type Suggestion =
  | Readonly<{ type: 'organization'; listing: Listing; label: string }>
  | Readonly<{ type: 'state'; value: StateCode; label: string }>
  | Readonly<{ type: 'municipality'; value: string; label: string }>
  | Readonly<{ type: 'activity'; value: Activity; label: string }>;

const MOST = { organization: 8, state: 3, municipality: 4, activity: 4 } as const;

const foldNames = memo((facts: Facts) => facts.listings.map(({ name }) => fold(name)));

/** What a search text may mean: the visible organizations, names before other finds, then places and activities named so. */
export const suggest = memo((facts: Facts, matches: Matches, q: string, lang: Lang): readonly Suggestion[] => {
  const wanted = words(q);
  if (wanted.length === 0) return [];
  const named = (type: 'state' | 'municipality' | 'activity') =>
    facts.index.columns[type].values
      .map((value) => ({ type, value, label: valueLabel(type, value, lang, facts.listings) }))
      .filter(({ value, label }) => value !== 'unknown' && wanted.every((word) => startsAWord(fold(label), word)))
      .sort((a, b) => (a.label < b.label ? -1 : 1))
      .slice(0, MOST[type]) as readonly Suggestion[];
  return [
    ...organizationsFor(facts, matches, wanted),
    ...named('state'),
    ...named('municipality'),
    ...named('activity'),
  ];
});

function organizationsFor(facts: Facts, matches: Matches, wanted: readonly string[]): readonly Suggestion[] {
  const names = foldNames(facts);
  const byRank: number[][] = [[], [], [], []];
  for (const position of matches.visible) byRank[rank(names[position] as string, wanted)]?.push(position);
  const found: number[] = [];
  for (const positions of byRank) {
    if (found.length >= MOST.organization) break;
    positions.sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1));
    found.push(...positions.slice(0, MOST.organization - found.length));
  }
  return found.map((position) => {
    const listing = facts.listings[position] as Listing;
    return { type: 'organization', listing, label: listing.name };
  });
}

/** 0: the name begins so; 1: its words do; 2: it holds all words; 3: they stand elsewhere in the record. */
function rank(name: string, wanted: readonly string[]): number {
  if (!wanted.every((word) => name.includes(word))) return 3;
  if (!wanted.every((word) => startsAWord(name, word))) return 2;
  return name.startsWith(wanted[0] as string) ? 0 : 1;
}

function startsAWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    if (isWordStart(folded, at)) return true;
  }
  return false;
}
