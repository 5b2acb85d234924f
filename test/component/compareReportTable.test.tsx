import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { numbered, sourcesOfTables } from '../../src/compare/report/numbered.ts';
import { ReportTable } from '../../src/compare/report/ReportTable.tsx';
import { useComparison } from '../../src/compare/useComparison.ts';
import type { View } from '../../src/state/view.ts';
import { renderAtlas } from './atlas.tsx';
import { comparing, serveFigures } from './compareFixture.ts';

beforeEach(serveFigures);

/** All rows on paper, whatever their subject. */
function Tables() {
  const comparison = useComparison();
  return (
    <ReportTable
      rows={[...comparison.byId.values()]}
      comparison={comparison}
      numbers={numbered(sourcesOfTables(comparison))}
      today={2026}
      lang="en"
    />
  );
}

/** The cells of a row, each source's number in brackets. */
async function print(title: RegExp, part: Partial<View['compare']> = {}) {
  await act(async () => void renderAtlas(<Tables />, comparing(part)));
  const row = screen.getAllByRole('rowheader').find(({ textContent }) => title.test(textContent ?? ''));
  for (const number of row?.parentElement?.querySelectorAll('sup span') ?? [])
    number.textContent = `[${number.textContent}]`;
  return [...(row?.parentElement?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
}

test('a figure has its sources beside it, each a number of its own', async () => {
  const [querétaro] = await print(/^Aircraft makers/);
  expect(querétaro).toMatch(/^50–85 companies\[1\], \[2\]2025/);
});

test('a count is the atlas’s own: what stands beside what it is per million is the source of the population', async () => {
  const [querétaro, california] = await print(/Companies and start-ups listed/);
  expect(querétaro).toMatch(/^31st of 3 · \d+(\.\d+)? per million\[\d+\]/);
  expect(california).not.toMatch(/\[/);
});

test('where counts are per million, the population’s source stands beside them', async () => {
  const [querétaro] = await print(/Companies and start-ups listed/, { mode: 'million' });
  expect(querétaro).toMatch(/^[\d.]+ per million\[\d+\]/);
});
