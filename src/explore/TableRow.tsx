import { memo } from 'react';
import type { Lang } from '../data/lang.ts';
import { placeId } from '../data/places.ts';
import type { Listing } from '../data/schema.ts';
import { TEXTS } from '../i18n/texts.ts';
import { hover, visit } from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { COLUMNS } from './columns.ts';

type Props = {
  index: number;
  position: number;
  listing: Listing;
  lang: Lang;
  isTabStop: boolean;
  onFocused: (position: number) => void;
};

/** The cells of one organization; its name opens it. */
export const TableRow = memo(function TableRow({ index, position, listing, lang, isTabStop, onFocused }: Props) {
  const place = placeId(listing);
  const isSelected = useAtlas(({ view }) => view.select === listing.id);
  const isHovered = useAtlas(({ hovered }) => hovered !== null && (hovered === listing.id || hovered === place));
  return COLUMNS.map(({ key, text }) => {
    const words = text(listing, TEXTS[lang], lang);
    if (key !== 'name') {
      return (
        <td key={key} title={words} data-kind={key === 'kind' ? listing.kind : undefined}>
          {words || <span aria-hidden="true">–</span>}
        </td>
      );
    }
    return (
      <th key={key} scope="row">
        <button
          type="button"
          className="table-name"
          data-row={index}
          data-hovered={isHovered}
          data-status={listing.status}
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
          <KindMark kind={listing.kind} />
          <span className="table-name-text">{words}</span>
        </button>
      </th>
    );
  });
});
