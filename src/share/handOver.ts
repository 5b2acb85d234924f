import type { Lang } from '../data/lang.ts';
import { HOME, type View } from '../state/view.ts';
import { type Address, shareLink, withoutOwn } from './shareLink.ts';

/** A code of more letters is too fine for a telephone at the back of a hall. */
export const LONGEST_LINK = 300;
/** A code of more letters takes more of a printed page than the page can spare; held in the hand it may be finer than in a hall. */
export const LONGEST_ON_PAPER = 850;

type Step = (view: View) => View;

/**
 * What a longer view leaves out, first those one misses least. Filters, comparison, selection and camera come last;
 * the language always stays. README states this order.
 */
const STEPS = {
  listing: (view) => ({ ...view, sort: HOME.sort, list: HOME.list }),
  appearance: (view) => ({ ...view, theme: HOME.theme, base: HOME.base }),
  layers: (view) => ({ ...view, layers: HOME.layers }),
  rows: ({ compare, ...view }) => ({
    ...view,
    compare: { ...HOME.compare, areas: compare.areas, section: compare.section, pair: compare.pair },
  }),
  edition: (view) => ({ ...view, edition: HOME.edition }),
  otherPins: withoutOtherPins,
  pins: withoutPins,
  weights: (view) => ({ ...view, own: { ...view.own, weights: HOME.own.weights } }),
  shortlist: (view) => ({ ...view, own: { ...view.own, shortlist: HOME.own.shortlist } }),
  search: (view) => ({ ...view, q: HOME.q }),
  criteria: ({ sites, ...view }) => ({
    ...view,
    sites: { ...HOME.sites, section: sites.section, candidate: sites.candidate },
  }),
  color: (view) => ({ ...view, color: HOME.color, year: HOME.year }),
  filters: (view) => ({ ...view, facets: HOME.facets, since: HOME.since }),
  comparison: (view) => ({ ...view, compare: HOME.compare }),
  selection: (view) => ({ ...view, select: HOME.select }),
  camera: (view) => view,
} as const satisfies Record<string, Step>;
type LeftOut = keyof typeof STEPS;
const ORDER = Object.keys(STEPS) as readonly LeftOut[];

/** Of the visitor's own locations only those that are on the shortlist or looked at. */
export function withoutOtherPins(view: View): View {
  const { pins, shortlist } = view.own;
  const kept = pins.filter(({ id }) => shortlist.includes(id) || id === view.sites.candidate);
  return { ...view, own: { ...view.own, pins: kept } };
}

/** Without the visitor's own locations, and without what would lead to them. */
function withoutPins(view: View): View {
  const shortlist = view.own.shortlist.filter((id) => !id.startsWith('own:'));
  return { ...withoutOwn(view), own: { ...view.own, pins: HOME.own.pins, shortlist } };
}

/** A link short enough for a code, and what it does not carry. */
export type HandOver = Readonly<{ link: string; leftOut: readonly LeftOut[] }>;

type Options = Readonly<{
  /** Whether the visitor's own goes along. */
  withOwn: boolean;
  /** Letters that the code has room for; those for the back of a hall unless said. */
  longest?: number;
  publicUrl?: string;
}>;

/**
 * The link that a telephone scans. A telephone is neither stage, console nor kiosk; what is the visitor's own goes along only
 * where that is wished, since a hall may be looking on.
 */
export function handOver(
  view: View,
  lang: Lang,
  edition: string,
  address: Address,
  { withOwn, longest = LONGEST_LINK, publicUrl }: Options,
): HandOver {
  const { story, scene } = view.present;
  const whole: View = { ...(withOwn ? view : withoutOwn(view)), edition, present: { ...HOME.present, story, scene } };
  const linkWithout = (parts: readonly LeftOut[]): string => {
    const rest = parts.reduce<View>((before, part) => STEPS[part](before), whole);
    const hash = parts.includes('camera') ? '' : address.hash;
    return shareLink(rest, lang, rest.edition, { ...address, hash }, publicUrl);
  };
  let leftOut: readonly LeftOut[] = [];
  for (const part of ORDER) {
    const link = linkWithout(leftOut);
    if (link.length <= longest) break;
    // What is not there need not be left out.
    if (linkWithout([...leftOut, part]) !== link) leftOut = [...leftOut, part];
  }
  // A large part may have made room for small ones before it.
  for (const part of leftOut.toReversed()) {
    const others = leftOut.filter((other) => other !== part);
    if (linkWithout(others).length <= longest) leftOut = others;
  }
  return { link: linkWithout(leftOut), leftOut };
}

/** Whether the visitor has made anything that a link could carry. */
export const hasOwn = ({ own }: View): boolean => JSON.stringify(own) !== JSON.stringify(HOME.own);
