import { expect, test } from 'vitest';
import { type Evidence, proveAll } from '../../../src/data/claims.ts';
import type { Scene } from '../../../src/data/storySchema.ts';
import { goneFrom } from '../../../src/state/goneFrom.ts';
import { FACTS } from '../../fixtures/facts.ts';
import { scene } from '../present/storyFixture.ts';

const evidence: Evidence = {
  facts: FACTS,
  figures: { indicators: [], catalogue: new Map(), units: new Map() },
  milestones: [],
  states: new Map(),
  records: new Map(),
};
const gone = (part: Partial<Scene>) => {
  const one = scene(part);
  return goneFrom(one, proveAll(one, evidence), evidence);
};

test('a scene says what is gone of its link, its camera, its spotlight and its numbers, each once', () => {
  expect(
    gone({
      view: 'kind=company,balloons&municipality=99999&select=gone-school',
      camera: { of: 'organization', id: 'gone-plant' },
      lit: ['gone-school', 'alas-queretaro'],
      claims: [{ id: 'n', show: 'text', from: 'organization', organization: 'gone-airport', field: 'name' }],
      pins: [{ of: 'organization', id: 'gone-park', tone: 'candidate' }],
    }),
  ).toEqual(['gone-airport', 'gone-school', 'kind=balloons', 'municipality=99999', 'gone-plant', 'gone-park']);
});

test('a scene of which all is there says nothing', () => {
  const camera = { of: 'organization', id: 'alas-queretaro' } as const;
  expect(gone({ view: 'kind=company&select=alas-queretaro', camera, lit: ['alas-queretaro'] })).toEqual([]);
});
