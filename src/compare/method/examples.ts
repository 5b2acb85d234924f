import { isState } from '../../data/areas.ts';
import type { ComparedRow } from '../../data/comparison.ts';
import { coverage } from '../../data/coverage.ts';
import type { Facts } from '../../data/facts.ts';
import type { Lang } from '../../data/lang.ts';
import { nearestProviders } from '../../data/nearestProvider.ts';
import type { Listing } from '../../data/schema.ts';
import { membersIn } from '../../data/tallies.ts';
import { areaName } from '../../i18n/areaName.ts';
import { formatDate, formatKm, formatNumber } from '../../ui/format.ts';
import { sourceName } from '../../ui/sourceName.ts';
import { cellText } from '../cellText.ts';
import type { Comparison } from '../comparing.ts';
import { coverageText } from '../coverageText.ts';
import { COMPANIES, REPORTED } from '../favouriteRows.ts';
import { rowName } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { METHOD_TEXTS, type MethodPart } from './texts.ts';

/** What the examples are made from: what is compared now, so that a planner meets known numbers. */
type Case = Readonly<{ comparison: Comparison; facts: Facts; lang: Lang; today: number }>;

/** The year of the example while none is chosen. */
const SOME_YEAR = 2010;

/** Each formula worked with numbers of this edition; null where the compared areas have nothing to show it with. */
export const EXAMPLES: Readonly<Record<MethodPart, (given: Case) => string | null>> = {
  newest: ({ comparison, lang, today }) => {
    const { figures } = comparison;
    const found = rowsOf(comparison)
      .flatMap(({ row, areas, cells }) => cells.map((cell, i) => ({ row, cell, area: areas[i] })))
      .find(({ cell }) => cell.of === 'indicator' && cell.span !== null && cell.span[0] !== cell.span[1]);
    if (found?.cell.of !== 'indicator' || !found.cell.summary || found.area === undefined) return null;
    const { recent } = found.cell.summary;
    const { number, unit, date, more } = cellText(found.row, found.cell, figures, lang, today);
    return METHOD_TEXTS[lang].newest.example({
      title: rowName(found.row, figures, lang),
      area: areaName(found.area, lang),
      list: recent.map(({ value, year }) => `${formatNumber(value, lang)} (${formatDate(year, lang)})`).join(', '),
      shown: `${number} ${unit} · ${date} · ${more}`,
    });
  },

  places: ({ comparison, lang, today }) => {
    const compared = rowsOf(comparison).find(({ row, have }) => row.of === 'indicator' && have >= 2);
    if (!compared) return null;
    const { row, areas, cells, ranks } = compared;
    // A place between two shows most, one in the middle more than the first.
    const places = ranks.map((rank, i) => ({ rank, area: areas[i], span: cells[i]?.span }));
    const { rank, area, span } =
      places.find(({ rank: one }) => one && one.best !== one.worst) ??
      places.find(({ rank: one }) => one && one.best > 2) ??
      places.find(({ rank: one }) => one) ??
      {};
    if (area === undefined || !rank || !span) return null;
    const lowerIsBetter = row.of === 'indicator' && row.better === 'lower';
    const named = (isBetter: (least: number, greatest: number) => boolean) => {
      const names = places.flatMap(({ area: other, span: ends }) => {
        if (other === undefined || other === area || !isState(other) || !ends) return [];
        return isBetter(...ends) ? [areaName(other, lang)] : [];
      });
      return { names: names.join(', ') || METHOD_TEXTS[lang].places.nobody, count: String(names.length) };
    };
    const surely = named((least, greatest) => (lowerIsBetter ? greatest < span[0] : least > span[1]));
    const perhaps = named((least, greatest) => (lowerIsBetter ? least < span[1] : greatest > span[0]));
    return METHOD_TEXTS[lang].places.example({
      title: rowName(row, comparison.figures, lang),
      list: cells
        .flatMap((cell, i) => {
          const other = areas[i];
          if (other === undefined || !isState(other) || cell.span === null) return [];
          return `${areaName(other, lang)} ${cellText(row, cell, comparison.figures, lang, today).number}`;
        })
        .join(', '),
      area: areaName(area, lang),
      surely: surely.names,
      better: surely.count,
      best: String(rank.best),
      perhaps: perhaps.names,
      maybe: perhaps.count,
      worst: String(rank.worst),
      place: COMPARE_TEXTS[lang].place(rank.best, rank.worst, rank.of, rank.isTied),
    });
  },

  perMillion: ({ comparison, lang }) => {
    const { figures } = comparison;
    const compared = comparison.byId.get(COMPANIES);
    const at = compared?.cells.findIndex((cell) => cell.of === 'tally' && cell.perMillion !== null) ?? -1;
    const [cell, area] = [compared?.cells[at], compared?.areas[at]];
    if (!compared || cell?.of !== 'tally' || !cell.population || cell.perMillion === null || !area) return null;
    return METHOD_TEXTS[lang].perMillion.example({
      area: areaName(area, lang),
      title: rowName(compared.row, figures, lang),
      count: formatNumber(cell.count, lang),
      population: formatNumber(cell.population.value, lang),
      year: formatDate(cell.population.year, lang),
      source: sourceName(cell.population.source_url).host,
      result: formatNumber(cell.perMillion, lang),
    });
  },

  counted: ({ comparison, facts, lang }) => {
    const [area] = comparison.comparing.areas;
    if (area === undefined) return null;
    const line = coverageText(coverage(facts, comparison.figures.indicators, area), lang);
    return METHOD_TEXTS[lang].counted.example({ area: areaName(area, lang), ...line });
  },

  year: ({ comparison, lang }) => {
    const row = comparison.byId.get(COMPANIES)?.row;
    const [area] = comparison.comparing.areas;
    if (row?.of !== 'tally' || area === undefined) return null;
    const year = comparison.comparing.year ?? SOME_YEAR;
    const { begun, undated } = membersIn(row, area, year);
    return METHOD_TEXTS[lang].year.example({
      year: String(year),
      area: areaName(area, lang),
      begun: formatNumber(begun.length, lang),
      undated: formatNumber(undated.length, lang),
    });
  },

  distance: ({ comparison, facts, lang }) => {
    const [area] = comparison.comparing.areas;
    if (area === undefined) return null;
    const [nearest] = [...nearestProviders(facts.listings, area).values()].sort((a, b) => b.km - a.km);
    const [from, to] = [facts.listings[nearest?.from ?? -1], facts.listings[nearest?.to ?? -1]];
    if (!nearest || !from || !to) return null;
    return METHOD_TEXTS[lang].distance.example({
      a: from.name,
      b: to.name,
      from: pointWords(from, lang),
      to: pointWords(to, lang),
      km: formatKm(nearest.km, lang),
    });
  },
};

/** Latitude and longitude in degrees, as the facts have them. */
function pointWords({ lat, lon }: Listing, lang: Lang): string {
  return `φ = ${formatNumber(lat ?? 0, lang, 4)}°, λ = ${formatNumber(lon ?? 0, lang, 4)}°`;
}

/** Every row; what sources report of companies, which shows well what is to be explained, comes first. */
function rowsOf({ byId }: Comparison): readonly ComparedRow[] {
  const favourite = byId.get(REPORTED);
  return favourite ? [favourite, ...byId.values()] : [...byId.values()];
}
