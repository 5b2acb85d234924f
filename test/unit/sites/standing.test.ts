import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/sites/engine/candidates.ts';
import { doubtsOf, standingOf } from '../../../src/sites/standing.ts';
import { SITES_TEXTS } from '../../../src/sites/texts.ts';

const candidate = (status: Candidate['status'], confidence: Candidate['confidence']): Candidate => ({
  id: 'park',
  name: 'Park',
  from: 'park',
  lat: 20,
  lon: -100,
  state: null,
  municipality: null,
  precision: 'park',
  status,
  confidence,
});

test('a candidate that is not known to be there, or hardly, gives pause; a sound one does not', () => {
  expect(doubtsOf(candidate('announced', 'low'), SITES_TEXTS.es)).toEqual(['anunciado', 'confianza baja']);
  expect(doubtsOf(candidate('unknown', 'medium'), SITES_TEXTS.en)).toEqual(['status unknown']);
  expect(doubtsOf(candidate('active', 'high'), SITES_TEXTS.en)).toEqual([]);
});

test('status and confidence are said of every record, and nothing of an own pin', () => {
  expect(standingOf(candidate('active', 'medium'), SITES_TEXTS.en)).toEqual(['active', 'medium confidence']);
  expect(standingOf(candidate(null, null), SITES_TEXTS.en)).toEqual([]);
});
