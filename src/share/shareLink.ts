import type { Lang } from '../data/lang.ts';
import type { View } from '../state/view.ts';
import { writeView } from '../state/viewCodec.ts';

/** The link to hand on: what is on screen, with language and edition said, since another device would choose its own. */
export function shareLink(
  view: View,
  lang: Lang,
  edition: string,
  address: { origin: string; pathname: string; hash: string },
): string {
  return `${address.origin}${address.pathname}?${writeView({ ...view, lang, edition })}${address.hash}`;
}
