import type { Lang } from '../../data/lang.ts';
import { type HandOver, handOver, LONGEST_ON_PAPER, withoutOtherPins } from '../../share/handOver.ts';
import { type Address, shareLink } from '../../share/shareLink.ts';
import { HOME, type View } from '../../state/view.ts';

/** How a page of the brief leads back: the link that restores it, what stands on paper, and a code where one can be read. */
type PageLink = Readonly<{
  whole: string;
  /** The link in words: the whole one, or only the atlas's own address where nobody would type the rest. */
  words: string;
  /** null: what a readable code has room for would not lead to the page. */
  code: string | null;
  /** What the code does not carry. */
  leftOut: HandOver['leftOut'];
}>;

/**
 * The link of a page, with all that its scores depend on: criteria, weights, shortlist and the visitor's own locations. A page
 * about one location hands on no location that the brief is not about, and says so, since each is a candidate as well. A code that telephones could not read from paper leaves out what
 * a hand-over leaves out; a location of the visitor's own is nothing without what stands behind "#", so its page has no code then.
 * @param longest letters that the page has room for in words
 */
export function pageLink(view: View, lang: Lang, edition: string, address: Address, longest: number): PageLink {
  // Filters, layers and colours of the other workspaces are not what the page is about.
  const all: View = { ...HOME, tab: view.tab, sites: view.sites, own: view.own };
  const page = view.sites.candidate === null ? all : withoutOtherPins(all);
  const whole = shareLink(page, lang, edition, address);
  const { link, leftOut } = handOver(page, lang, edition, address, { withOwn: true, longest: LONGEST_ON_PAPER });
  const words = whole.length <= longest ? whole : (whole.split('?')[0] ?? '');
  const isPinLost = view.sites.candidate?.startsWith('own:') && leftOut.includes('pins');
  if (isPinLost || link.length > LONGEST_ON_PAPER) return { whole, words, code: null, leftOut: [] };
  const isAll = page.own.pins.length === all.own.pins.length;
  return { whole, words, code: link, leftOut: isAll ? leftOut : [...leftOut, 'otherPins'] };
}

export type Carried = 'criteria' | 'weights' | 'shortlist' | 'pins';

/** What the link of a page carries beside the place itself. */
export function carriedBy({ sites, own }: View): readonly Carried[] {
  const counts: Readonly<Record<Carried, number>> = {
    criteria: sites.criteria.length,
    weights: Object.keys(own.weights).length,
    shortlist: own.shortlist.length,
    pins: own.pins.length,
  };
  return (Object.keys(counts) as Carried[]).filter((part) => counts[part] > 0);
}
