import { type Evidence, type Gone, goneLights, isProof, type Proof } from '../data/claims.ts';
import type { Scene } from '../data/storySchema.ts';
import { knownIn } from './store.ts';
import { readView } from './viewCodec.ts';

/**
 * What a scene names and the facts no longer hold, each once: behind its numbers, under its spotlight, in its link (what
 * was open by its id, anything else as the link writes it), before its camera and under its pins.
 * @param results of `proveAll`
 */
export function goneFrom(scene: Scene, results: readonly (Proof | Gone)[], evidence: Evidence): readonly string[] {
  const { view, camera, pins = [] } = scene;
  const known = knownIn(evidence.facts);
  const dropped = readView(view, known).dropped.filter(({ why }) => why === undefined);
  return [
    ...new Set([
      ...results.flatMap((result) => (isProof(result) ? [] : [result.missing])),
      ...goneLights(scene, evidence),
      ...dropped.map(({ parameter, value }) => (parameter === 'select' ? value : `${parameter}=${value}`)),
      ...(camera.of === 'organization' && !known.organizations.has(camera.id) ? [camera.id] : []),
      ...pins.flatMap((pin) => (pin.of === 'organization' && !known.organizations.has(pin.id) ? [pin.id] : [])),
    ]),
  ];
}
