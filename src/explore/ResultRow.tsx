import { MapPinOff } from 'lucide-react';
import { memo } from 'react';
import { yearOf } from '../data/facets.ts';
import { placeId } from '../data/places.ts';
import type { Listing } from '../data/schema.ts';
import { useTexts } from '../i18n/texts.ts';
import { hover, visit } from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import { KindMark } from '../ui/KindMark.tsx';

type Props = {
  index: number;
  position: number;
  listing: Listing;
  isTabStop: boolean;
  onFocused: (position: number) => void;
};

/** One organization of the list: under the pointer its mark lights up, and under the mark's it does. */
export const ResultRow = memo(function ResultRow({ index, position, listing, isTabStop, onFocused }: Props) {
  const { codes, explore } = useTexts();
  const place = placeId(listing);
  const isSelected = useAtlas(({ view }) => view.select === listing.id);
  const isHovered = useAtlas(({ hovered }) => hovered !== null && (hovered === listing.id || hovered === place));
  const { role, kind, municipality, state, since, status } = listing;
  const facts = [
    role === null ? codes.kindOne[kind] : codes.role[role],
    municipality ?? codes.state[state],
    since && explore.sinceYear(yearOf(since)),
  ];
  return (
    <button
      type="button"
      className="result"
      data-row={index}
      data-hovered={isHovered}
      data-status={status}
      aria-current={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => visit(listing.id)}
      onPointerEnter={() => hover(listing.id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => {
        onFocused(position);
        hover(listing.id);
      }}
      onBlur={() => hover(null)}
    >
      <KindMark kind={kind} />
      <span className="result-name">{listing.name}</span>
      {place === null && (
        <span className="result-unplaced" title={explore.noPoint}>
          <MapPinOff size={14} aria-hidden="true" />
          <span className="visually-hidden">{explore.noPoint}</span>
        </span>
      )}
      <span className="result-facts">
        {facts.filter(Boolean).join(' · ')}
        {status !== 'active' && <span className="result-status"> · {codes.status[status]}</span>}
      </span>
    </button>
  );
});
