import { CONFIDENCES, PRECISIONS } from '../data/codes.ts';
import type { Lang } from '../data/lang.ts';
import type { Figures } from '../data/load.ts';
import { TEXTS } from '../i18n/texts.ts';
import { lowerFirst } from '../lib/lowerFirst.ts';
import { type Measure, unitSlug } from '../state/criteria.ts';
import { formatKm, formatNumber } from '../ui/format.ts';
import { formatRange } from '../ui/formatFigure.ts';
import { SITES_TEXTS } from './texts.ts';

/** What is needed to put a measure into words. */
export type Wording = Readonly<{ lang: Lang; figures: Figures }>;

/** "engines or MRO": any of them does. */
function anyOf(names: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang === 'es' ? 'es-MX' : 'en', { type: 'disjunction' }).format(names);
}

/** What a measure is called; where those of unknown status count too, that is part of the name. */
export function measureName(measure: Measure, wording: Wording): string {
  const name = plainName(measure, wording);
  return 'any' in measure && measure.any ? SITES_TEXTS[wording.lang].orUnknownStatus(name) : name;
}

function plainName(measure: Measure, { lang, figures }: Wording): string {
  const sites = SITES_TEXTS[lang];
  const { codes } = TEXTS[lang];
  switch (measure.of) {
    case 'activity': {
      const names = measure.codes.map((code, i) => (i === 0 ? codes.activity[code] : lowerFirst(codes.activity[code])));
      return sites.activityWithin(anyOf(names, lang), formatKm(measure.km, lang));
    }
    case 'role': {
      const names = measure.codes.map((code) => lowerFirst(codes.role[code]));
      return sites.roleWithin(anyOf(names, lang), formatKm(measure.km, lang));
    }
    case 'region':
      return sites.inRegion(
        anyOf(
          measure.regions.map((region) =>
            region === 'alliance' ? (codes.stateGroup.alliance ?? region) : codes.state[region],
          ),
          lang,
        ),
      );
    case 'figure':
      return sites.figure(
        figures.catalogue.get(measure.indicator)?.[`title_${lang}`] ?? measure.indicator,
        unitName(measure, { lang, figures }),
      );
    case 'precision':
    case 'status':
    case 'confidence':
      return sites.evidenceOf[measure.of];
    default:
      return sites.nearest[measure.of];
  }
}

/** The unit that thresholds of the measure are in; "" where its values are words. */
export function unitName(measure: Measure, { lang, figures }: Wording): string {
  switch (measure.of) {
    case 'activity':
    case 'role':
      return SITES_TEXTS[lang].organizationsUnit;
    case 'figure':
      // A place is no unit: its figure is called one.
      return isRank(measure) ? '' : (unitOf(measure.unit, figures)?.[`short_${lang}`] ?? measure.unit);
    case 'region':
    case 'precision':
    case 'status':
    case 'confidence':
      return '';
    default:
      return 'km';
  }
}

/** Whether the values are places, the first of which is the best. */
export const isRank = (measure: Measure): boolean => measure.of === 'figure' && measure.unit === 'rank';

function unitOf(slug: string, figures: Figures) {
  return [...figures.units.values()].find(({ unit }) => unitSlug(unit) === slug);
}

/** A value in words, with its unit; a range where sources contradict each other. */
export function valueText(measure: Measure, low: number, high: number, { lang, figures }: Wording): string {
  const sites = SITES_TEXTS[lang];
  const { codes } = TEXTS[lang];
  if (Number.isNaN(low)) return sites.noValue;
  switch (measure.of) {
    case 'activity':
    case 'role':
      return sites.organizations(low, formatNumber(low, lang));
    case 'region':
      return low === 1 ? sites.yes : sites.no;
    case 'figure': {
      const unit = unitOf(measure.unit, figures);
      const { number, unit: short } = formatRange([low, high], unit?.unit ?? measure.unit, unit, lang);
      // "Place 3", but "3 km".
      return isRank(measure) ? `${short} ${number}` : `${number}\u00a0${short}`;
    }
    case 'precision':
      return stepName(PRECISIONS, sites.precisionIs, low);
    case 'confidence':
      return stepName(CONFIDENCES, codes.confidence, low);
    case 'status':
      return low === 1 ? sites.isActive : sites.notActive;
    default:
      return formatKm(low, lang);
  }
}

/** The label of a step of a vocabulary, 1 being its last code, see `measure.ts`. */
function stepName<Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, string>>, step: number) {
  const code = codes[codes.length - step];
  return code === undefined ? String(step) : labels[code];
}
