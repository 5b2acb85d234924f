import type { Lang } from '../data/lang.ts';
import type { View } from '../state/view.ts';
import { writeView } from '../state/viewCodec.ts';

/** The parts of the address that are not the view's. */
export type Address = Readonly<{ origin: string; pathname: string; hash: string }>;

/** The link to hand on: what is on screen, with language and edition said, since another device would choose its own. */
export function shareLink(view: View, lang: Lang, edition: string, address: Address): string {
  return `${address.origin}${address.pathname}?${writeView({ ...view, lang, edition })}${address.hash}`;
}
