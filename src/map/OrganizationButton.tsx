import type { ReactNode } from 'react';
import type { Listing } from '../data/schema.ts';
import { hover, visit } from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import { KindMark } from '../ui/KindMark.tsx';
import './organizationButton.css';

type Props = { listing: Listing; meta?: ReactNode; label?: string };

/** One organization in a list: hovering marks it on the map, choosing it flies there. */
export function OrganizationButton({ listing, meta, label }: Props) {
  const isHovered = useAtlas(({ hovered }) => hovered === listing.id);
  return (
    <button
      type="button"
      className="organization-button"
      data-hovered={isHovered}
      data-closed={listing.status === 'closed'}
      onClick={() => visit(listing.id)}
      onMouseEnter={() => hover(listing.id)}
      onMouseLeave={() => hover(null)}
      onFocus={() => hover(listing.id)}
      onBlur={() => hover(null)}
    >
      <KindMark kind={listing.kind} size={13} />
      <span className="organization-name">
        {label && <span className="organization-label">{label}</span>} {listing.name}
      </span>{' '}
      {meta && <span className="organization-meta">{meta}</span>}
    </button>
  );
}
