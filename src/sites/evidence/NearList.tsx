import { isRough, type Near } from '../../data/near.ts';
import type { Listing } from '../../data/schema.ts';
import { OrganizationButton } from '../../map/OrganizationButton.tsx';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatKm } from '../../ui/format.ts';
import { useSurroundingsTexts } from '../surroundingsTexts.ts';

type Props = { near: readonly Near[]; from: Pick<Listing, 'precision'>; label: string };

/** The records behind a number of organizations, nearest first; each opens its sources. */
export function NearList({ near, from, label }: Props) {
  const lang = useAtlas(selectLang);
  const texts = useSurroundingsTexts();
  return (
    <ul className="organization-list" aria-label={label}>
      {near.map(({ listing, km }) => {
        const about = isRough(from) || isRough(listing) ? '≈ ' : '';
        const status = listing.status === 'unknown' ? `${texts.unknownStatus} · ` : '';
        return (
          <li key={listing.id}>
            <OrganizationButton listing={listing} meta={`${status}${about}${formatKm(km, lang)}`} />
          </li>
        );
      })}
    </ul>
  );
}
