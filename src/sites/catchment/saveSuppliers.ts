import { loadRecords } from '../../data/load.ts';
import type { Near } from '../../data/near.ts';
import type { Organization } from '../../data/schema.ts';
import { csvOf } from '../../share/csv.ts';
import { type Cell, headersOf, rowsOf } from '../../share/records.ts';
import { saveFile } from '../../share/saveFile.ts';
import { shareLink, withoutOwn } from '../../share/shareLink.ts';
import { SHARE_TEXTS } from '../../share/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import type { Site } from '../site.ts';
import { SURROUNDINGS_TEXTS } from '../surroundingsTexts.ts';

/**
 * Saves the companies found as CSV: all columns of their records, the distance to a tenth of a kilometre, and from where.
 * @returns the name of the file
 * @throws when the records cannot be loaded
 */
export async function saveSuppliers(site: Site, found: readonly Near[]): Promise<string> {
  const state = useAtlas.getState();
  const all = await loadRecords();
  const { edition } = state.facts;
  const name = `atlas-aeroespacial-proveedores-${edition.slice(0, 10)}-${found.length}.csv`;
  return saveFile(name, suppliersCsv(site, found, all, state), 'text/csv;charset=utf-8');
}

/** @param all the full records by id */
export function suppliersCsv(
  site: Site,
  found: readonly Near[],
  all: ReadonlyMap<string, Organization>,
  state: ReturnType<typeof useAtlas.getState>,
): string {
  const lang = selectLang(state);
  const texts = SURROUNDINGS_TEXTS[lang];
  const known = found.flatMap(({ listing, km }) => {
    const record = all.get(listing.id);
    return record ? [{ record, km: Math.round(km * 10) / 10 }] : [];
  });
  const [first] = all.values();
  const exported = {
    records: known.map(({ record }) => record),
    columns: Object.keys(first ?? {}) as (keyof Organization)[],
    edition: state.facts.edition,
    lang,
    // Whoever gets the file is told nothing of the visitor's own but the name that the distances are measured from.
    link: shareLink(withoutOwn(state.view), lang, state.facts.edition, location),
    filter: '',
  };
  const rows = rowsOf(exported).map((row, i): readonly Cell[] => [...row, known[i]?.km ?? null, site.name]);
  return csvOf([[...headersOf(exported, SHARE_TEXTS[lang]), texts.kmColumn, texts.fromColumn], ...rows]);
}
