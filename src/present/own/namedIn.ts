import type { Scene } from '../../data/storySchema.ts';
import type { Known } from '../../state/linkReader.ts';
import { readView } from '../../state/viewCodec.ts';

/** Ids of the organizations that a scene names: what is open, framed, lit, pinned, and behind its numbers. Each once. */
export function namedIn({ view, camera, lit, claims, pins = [] }: Scene, known: Known): readonly string[] {
  const { select } = readView(view, known).view;
  const ids = [
    ...(select === null ? [] : [select]),
    ...(camera.of === 'organization' ? [camera.id] : []),
    ...lit,
    ...pins.flatMap((pin) => (pin.of === 'organization' && pin.tone !== 'fallen' ? [pin.id] : [])),
    ...claims.flatMap((claim) => (claim.from === 'organization' ? [claim.organization] : [])),
  ];
  return [...new Set(ids)].filter((id) => known.organizations.has(id));
}
