import { UNKNOWN } from '../data/codes.ts';
import type { Row } from '../data/comparison.ts';
import type { Lang } from '../data/lang.ts';
import type { Figures } from '../data/load.ts';
import { ANY, type TallyMode, type TallyRow } from '../data/tallies.ts';
import { TEXTS } from '../i18n/texts.ts';
import { formatCountry } from '../ui/format.ts';
import { COMPANIES } from './favouriteRows.ts';
import { COMPARE_TEXTS } from './texts.ts';

/** What a row is about, without its unit. */
export function rowTitle(row: Row, { catalogue }: Figures, lang: Lang): string {
  return row.of === 'tally'
    ? tallyTitle(row, lang)
    : (catalogue.get(row.indicator)?.[`title_${lang}`] ?? row.indicator);
}

/** What a row counts in, at length; counts of this atlas alone can be per million. */
export function rowUnit(row: Row, { units }: Figures, lang: Lang, mode: TallyMode = 'absolute'): string {
  if (row.of === 'indicator') return units.get(row.unit)?.[`label_${lang}`] ?? row.unit;
  const { tallyUnit, companiesUnit, perMillionOf } = COMPARE_TEXTS[lang];
  const unit = row.id === COMPANIES ? companiesUnit : tallyUnit[row.key];
  return mode === 'million' ? perMillionOf(unit) : unit;
}

/** Title, with the unit where the indicator has rows in several: "Aerospace companies (plants)". */
export function rowName(row: Row, figures: Figures, lang: Lang): string {
  const title = rowTitle(row, figures, lang);
  return row.of === 'indicator' && row.isSplit ? `${title} (${rowUnit(row, figures, lang)})` : title;
}

function tallyTitle({ key, value }: TallyRow, lang: Lang): string {
  const { codes } = TEXTS[lang];
  const compare = COMPARE_TEXTS[lang];
  if (key === 'total') return compare.total[value] ?? value;
  if (value === UNKNOWN && key !== 'status') return codes.unknown[key] ?? value;
  if (key === 'country') return formatCountry(value, lang);
  if (key === 'since') return compare.since[value] ?? compare.decade(value.slice(0, 4));
  if (value === ANY) return compare.anyCertification;
  return (codes[key] as Readonly<Record<string, string>>)[value] ?? value;
}
