import type { Lang } from '../../data/lang.ts';
import { type HandOver, handOver, LONGEST_LINK } from '../../share/handOver.ts';
import { type Address, shareLink } from '../../share/shareLink.ts';
import { HOME, type View } from '../../state/view.ts';

/** How a page of the brief leads back: the link that restores it, what stands on paper, and a code where one can be read. */
type PageLink = Readonly<{
  whole: string;
  /** The link in words: the whole one, or what the code holds where that is too long to be printed. */
  words: string;
  /** null: what a readable code has room for would not lead to the page. */
  code: string | null;
  /** What the code does not carry. */
  leftOut: HandOver['leftOut'];
}>;

/** The view of a page about one location: of the visitor's own pins only those that the brief is about. */
export function withShortlistedPins(view: View): View {
  const { pins, shortlist } = view.own;
  return { ...view, own: { ...view.own, pins: pins.filter(({ id }) => shortlist.includes(id)) } };
}

/**
 * The link of a page. A code that telephones could not read from paper leaves out what a hand-over leaves out; a pin of the
 * visitor's own is nothing without what stands behind "#", so its page has no code then.
 * @param longest letters that the page has room for in words
 */
export function pageLink(view: View, lang: Lang, edition: string, address: Address, longest: number): PageLink {
  const whole = shareLink(view, lang, edition, address);
  // Filters, layers and colours of the other workspaces are not what the page is about.
  const page: View = { ...HOME, tab: view.tab, sites: view.sites, own: view.own };
  const { link, leftOut } = handOver(page, lang, edition, address, true);
  const isPinLost = view.sites.candidate?.startsWith('own:') && leftOut.includes('own');
  if (isPinLost || link.length > LONGEST_LINK) return { whole, words: whole, code: null, leftOut: [] };
  return { whole, words: whole.length <= longest ? whole : link, code: link, leftOut };
}
