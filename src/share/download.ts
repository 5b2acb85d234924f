import { loadRecords } from '../data/load.ts';
import type { Organization } from '../data/schema.ts';
import { filterWords } from '../i18n/labels.ts';
import { selectSorted } from '../i18n/sorted.ts';
import { selectLang } from '../state/selectors.ts';
import { type State, useAtlas } from '../state/store.ts';
import { toCsv } from './csv.ts';
import { toGeoJson } from './geojson.ts';
import type { Export } from './records.ts';
import { saveFile } from './saveFile.ts';
import { type Address, shareLink } from './shareLink.ts';
import { SHARE_TEXTS } from './texts.ts';

export const FORMATS = ['csv', 'xlsx', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
};

/** Mean length of a record of the published facts, link and edition included; a unit test compares it with the files. */
const BYTES_PER_RECORD: Readonly<Record<Format, number>> = { csv: 980, xlsx: 280, geojson: 1240 };
const BYTES_AT_LEAST: Readonly<Record<Format, number>> = { csv: 600, xlsx: 11_000, geojson: 300 };

/** About how large the file will be, before anything is loaded. */
export function approximateBytes(format: Format, count: number): number {
  return BYTES_AT_LEAST[format] + count * BYTES_PER_RECORD[format];
}

/**
 * Saves the visible organizations, with sources, edition and the link that shows them.
 * @returns the name of the file
 * @throws when the records cannot be loaded
 */
export async function download(format: Format): Promise<string> {
  // What was on screen at the click, even if it changes while the records arrive.
  const state = useAtlas.getState();
  const exported = collect(state, await loadRecords(), location);
  return saveFile(fileName(exported, format), await write(format, exported), TYPES[format]);
}

export function fileName({ edition, records }: Pick<Export, 'edition' | 'records'>, format: Format): string {
  return `atlas-aeroespacial-${edition.slice(0, 10)}-${records.length}.${format}`;
}

/** The full records of what the list shows, in its order. */
export function collect(state: State, all: ReadonlyMap<string, Organization>, address: Address): Export {
  const { facts, view } = state;
  const lang = selectLang(state);
  const [first] = all.values();
  return {
    records: selectSorted(state).flatMap((position) => all.get(facts.listings[position]?.id ?? '') ?? []),
    columns: Object.keys(first ?? {}) as (keyof Organization)[],
    edition: facts.edition,
    lang,
    link: shareLink(view, lang, facts.edition, address),
    filter: filterWords(view, lang, facts.listings).join(' · '),
  };
}

async function write(format: Format, exported: Export): Promise<BlobPart> {
  if (format === 'geojson') return toGeoJson(exported);
  if (format === 'csv') return toCsv(exported, SHARE_TEXTS[exported.lang]);
  const { toXlsx } = await import('./xlsx.ts');
  return (await toXlsx(exported)) as Uint8Array<ArrayBuffer>;
}
