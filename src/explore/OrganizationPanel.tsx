import { use } from 'react';
import { loadRecords } from '../data/load.ts';
import { useTexts } from '../i18n/texts.ts';
import { once } from '../lib/once.ts';
import { visit } from '../state/actions.ts';
import { Evidence } from './organization/Evidence.tsx';
import { Exactness } from './organization/Exactness.tsx';
import { evidenceOf } from './organization/evidence.ts';
import { FactGrid } from './organization/FactGrid.tsx';
import { Heading } from './organization/Heading.tsx';
import { Nearby } from './organization/Nearby.tsx';
import { SamePlace } from './organization/SamePlace.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import './organization/organization.css';

/** All that is known of one organization, each statement with what stands behind it. */
export function OrganizationPanel({ id }: { id: string }) {
  const { codes } = useTexts();
  const organization = use(once(loadRecords)).get(id);
  // Listings and records come from one build; a link to an unknown id never gets here (viewCodec drops it).
  if (organization === undefined) throw new Error(`organizations.json lacks ${id}`);
  const evidence = evidenceOf(organization);
  return (
    <PanelFrame back={{ name: codes.state[organization.state], go: () => visit(organization.state) }}>
      <Heading organization={organization} evidence={evidence} />
      <FactGrid organization={organization} evidence={evidence} />
      <Exactness organization={organization} evidence={evidence} />
      <SamePlace organization={organization} />
      <Nearby organization={organization} />
      <Evidence organization={organization} evidence={evidence} />
    </PanelFrame>
  );
}
