import { expect, test } from 'vitest';
import { evidenceOf } from '../../../src/explore/organization/evidence.ts';

const evidence = evidenceOf({
  sources: ['https://a.mx/?p=1', 'RETC 2022'],
  field_sources: ['since=https://a.mx/?p=1', 'site=RETC 2022', 'since=https://c.mx', 'website=https://c.mx'],
});

test('the record’s sources come first, those of single fields after them, each once', () => {
  expect(evidence.sources.map(({ source }) => source)).toEqual(['https://a.mx/?p=1', 'RETC 2022', 'https://c.mx']);
});

test('a field has the numbers of the sources that state it, and no others', () => {
  expect(evidence.numbers('since')).toEqual([1, 3]);
  expect(evidence.numbers('site')).toEqual([2]);
  expect(evidence.numbers('employees')).toEqual([]);
});
