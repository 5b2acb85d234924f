import { loadRecords } from '../data/load.ts';
import type { Organization } from '../data/schema.ts';
import { selectSorted } from '../i18n/sorted.ts';
import { TEXTS } from '../i18n/texts.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { toCsv } from './csv.ts';
import { toGeoJson } from './geojson.ts';
import type { Export } from './records.ts';
import { shareLink } from './shareLink.ts';

export const FORMATS = ['csv', 'xlsx', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
};

/** Saves the visible organizations, with sources, edition and the link that shows them. @throws when the records cannot be loaded */
export async function download(format: Format): Promise<void> {
  const exported = collect(await loadRecords());
  const content = await write(format, exported);
  const file = new Blob([content], { type: TYPES[format] });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `atlas-aeroespacial-${exported.edition.slice(0, 10)}-${exported.records.length}.${format}`;
  link.click();
  // The browser has taken the file by the end of the task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

function collect(all: ReadonlyMap<string, Organization>): Export {
  const state = useAtlas.getState();
  const lang = selectLang(state);
  const records = selectSorted(state).flatMap((position) => all.get(state.facts.listings[position]?.id ?? '') ?? []);
  const [first] = all.values();
  const columns = Object.keys(first ?? {}) as (keyof Organization)[];
  return {
    records,
    columns,
    edition: state.facts.edition,
    lang,
    link: shareLink(state.view, lang, state.facts.edition, location),
  };
}

async function write(format: Format, exported: Export): Promise<BlobPart> {
  if (format === 'geojson') return toGeoJson(exported);
  const { share } = TEXTS[exported.lang];
  const headers = [...exported.columns.map((column) => share.columns[column]), share.editionColumn, share.linkColumn];
  if (format === 'csv') return toCsv(exported, headers);
  const { toXlsx } = await import('./xlsx.ts');
  const about = [
    [share.aboutEdition, exported.edition],
    [share.aboutLink, exported.link],
    [share.aboutCount, String(exported.records.length)],
    [share.aboutLicence, share.licence],
    [share.aboutCodes, share.codesAreIn],
  ] as const;
  return (await toXlsx(exported, headers, [share.sheetRecords, share.sheetAbout], about)) as Uint8Array<ArrayBuffer>;
}
