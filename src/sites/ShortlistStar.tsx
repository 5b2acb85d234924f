import { Star } from 'lucide-react';
import { MAX_SHORTLIST } from '../state/ownView.ts';
import { useAtlas } from '../state/store.ts';
import { toggleShortlist } from './actions.ts';
import { useSitesTexts } from './texts.ts';

/** Puts a candidate on the shortlist, or takes it off. */
export function ShortlistStar({ id, name }: { id: string; name: string }) {
  const sites = useSitesTexts();
  const shortlist = useAtlas(({ view }) => view.own.shortlist);
  const isListed = shortlist.includes(id);
  const isFull = shortlist.length >= MAX_SHORTLIST && !isListed;
  return (
    <button
      type="button"
      className="sites-tool"
      aria-pressed={isListed}
      aria-label={isListed ? sites.shortlistRemove(name) : sites.shortlistAdd(name)}
      title={isFull ? sites.shortlistFull(MAX_SHORTLIST) : undefined}
      disabled={isFull}
      onClick={() => toggleShortlist(id)}
    >
      <Star size={17} fill={isListed ? 'currentColor' : 'none'} aria-hidden="true" />
    </button>
  );
}
