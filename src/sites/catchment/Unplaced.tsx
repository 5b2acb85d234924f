import type { Listing } from '../../data/schema.ts';
import { OrganizationButton } from '../../map/OrganizationButton.tsx';

/** Organizations that have no distance, behind the sentence that says how many. */
export function Unplaced({ listings, summary }: { listings: readonly Listing[]; summary: string }) {
  return (
    <details className="unplaced">
      <summary>{summary}</summary>
      <ul className="organization-list">
        {listings.map((listing) => (
          <li key={listing.id}>
            <OrganizationButton listing={listing} />
          </li>
        ))}
      </ul>
    </details>
  );
}
