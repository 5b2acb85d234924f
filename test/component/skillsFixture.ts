import { act, configure } from '@testing-library/react';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import { ALLIANCE } from '../../src/data/codes.ts';
import { makeFacts } from '../../src/data/load.ts';
import type { Listing } from '../../src/data/schema.ts';
import type { CompareView } from '../../src/state/compareView.ts';
import { useAtlas } from '../../src/state/store.ts';
import { HOME } from '../../src/state/view.ts';
import { labelsOf } from '../fixtures/facts.ts';
import { renderAtlas } from './atlas.tsx';

/** These pages have hundreds of buttons; whether each is visible is for the browser's tests to see. */
configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 20_000 });

/** Renders a part of the comparison of the five Alliance states over these listings, each with a source of its state. */
export function renderCompared(part: ReactElement, listings: readonly Listing[], compare: Partial<CompareView> = {}) {
  const organizations = listings.map((listing) => ({ ...listing, sources: [`https://example.org/${listing.state}`] }));
  const served = { organizations, indicators: [], catalogue: [], units: [], milestones: [] };
  vi.stubGlobal('fetch', async () => Response.json(served));
  const user = renderAtlas(part, { compare: { ...HOME.compare, areas: ALLIANCE, ...compare } });
  act(() => useAtlas.setState({ facts: makeFacts('2026-11-24+0123abcd', listings, [], labelsOf) }));
  return user;
}
