import type { Lang } from '../data/lang.ts';
import { HOME, type View } from '../state/view.ts';
import { writeHash, writeView } from '../state/viewCodec.ts';

/** The parts of the address that are not the view's. */
export type Address = Readonly<{ origin: string; pathname: string; hash: string }>;

/** Where the deployer publishes the atlas; '' where nothing was said at build time. */
const PUBLIC_URL: string = import.meta.env.VITE_PUBLIC_URL ?? '';

/**
 * The link to hand on: what is on screen, with language and edition said, since another device would choose its own.
 * @param publicUrl the address that links leave the device with, whatever address the atlas is open at; '' for that one
 */
export function shareLink(
  view: View,
  lang: Lang,
  edition: string | null,
  address: Address,
  publicUrl: string = PUBLIC_URL,
): string {
  // Whoever takes a view home from a stand shall not find a stand there.
  const present = { ...view.present, kiosk: HOME.present.kiosk, idle: HOME.present.idle };
  const query = writeView({ ...view, lang, edition, present });
  return `${publicUrl || `${address.origin}${address.pathname}`}?${query}${writeHash(view, address.hash)}`;
}

/** Whether only this device can open the link: what it calls itself means another device elsewhere. */
export function isOnlyHere(link: string): boolean {
  const { protocol, hostname } = new URL(link);
  return !/^https?:$/.test(protocol) || /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/** The view without anything of the visitor's own, so that its link tells nothing of it. */
export function withoutOwn(view: View): View {
  const candidate = view.sites.candidate?.startsWith('own:') ? null : view.sites.candidate;
  return { ...view, sites: { ...view.sites, candidate }, own: HOME.own };
}
