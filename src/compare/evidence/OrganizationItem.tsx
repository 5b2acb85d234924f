import { Suspense, use } from 'react';
import { loadRecords } from '../../data/load.ts';
import type { Listing } from '../../data/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { once } from '../../lib/once.ts';
import { OrganizationButton } from '../../map/OrganizationButton.tsx';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { useWords } from '../skills/words.ts';

type Props = { listing: Listing; label?: string; meta?: string };

/** One organization as evidence: its name opens it on the map, its sources stand beneath. */
export function OrganizationItem({ listing, label, meta }: Props) {
  const { codes } = useTexts();
  const { evidence } = useWords().texts;
  const { municipality, state, lat, status, confidence } = listing;
  const facts = [
    municipality,
    codes.state[state],
    status === 'active' ? null : codes.status[status].toLowerCase(),
    lat === null ? evidence.noPoint : null,
    evidence.confidence[confidence],
  ];
  return (
    <li className="evidence-item">
      <OrganizationButton listing={listing} {...(label && { label })} {...(meta && { meta })} />
      <p className="evidence-facts">
        {[...new Set(facts)].filter(Boolean).join(' · ')}
        <Suspense>
          <Sources id={listing.id} />
        </Suspense>
      </p>
    </li>
  );
}

/** The record's own sources, by publisher; all of the record is one click away. */
function Sources({ id }: { id: string }) {
  const record = use(once(loadRecords)).get(id);
  return record?.sources.map((source) => (
    <span key={source} className="evidence-source">
      {' · '}
      <SourceLink source={source} short />
    </span>
  ));
}
