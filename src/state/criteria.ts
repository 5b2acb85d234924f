import { ACTIVITIES, type Activity, ROLES, type Role, STATES, type StateCode } from '../data/codes.ts';

/** What is measured as the distance to the nearest one of a kind. */
export const NEAREST = ['airport', 'cargo', 'school', 'research'] as const;
export type Nearest = (typeof NEAREST)[number];
/** What is asked of the evidence for the candidate itself. */
const EVIDENCE = ['precision', 'status', 'confidence'] as const;
type EvidenceMeasure = (typeof EVIDENCE)[number];
export type Region = StateCode | 'alliance';

/** What a criterion measures, in one unit: km, organizations, yes or no, a figure's unit, or a step of a vocabulary. */
export type Measure =
  /** km to the nearest; `any` counts those of unknown status too, never closed or announced ones. */
  | Readonly<{ of: Nearest; any: boolean }>
  /** How many organizations with one of the codes lie within `km`. */
  | Readonly<{ of: 'activity'; codes: readonly Activity[]; km: number; any: boolean }>
  | Readonly<{ of: 'role'; codes: readonly Role[]; km: number; any: boolean }>
  | Readonly<{ of: 'region'; regions: readonly Region[] }>
  /** The state's figure; `unit` as `unitSlug` writes it, so one indicator in two units is two measures. */
  | Readonly<{ of: 'figure'; indicator: string; unit: string }>
  | Readonly<{ of: EvidenceMeasure }>;

/** At most or at least so much, in the measure's unit. */
export type Threshold = Readonly<{ op: 'max' | 'min'; value: number }>;

export type Criterion = Readonly<{
  measure: Measure;
  /** null: it eliminates nobody. */
  must: Threshold | null;
  /** Whether the must-have is switched off; the score does not mind. */
  isOff: boolean;
  /** What happens to candidates whose value is unknown. */
  unknown: 'keep' | 'drop';
  isScored: boolean;
  /** Which end is better. */
  prefer: 'more' | 'less';
}>;

/** More than anybody weighs, and few enough for a link. */
export const MAX_CRITERIA = 24;
export const MAX_KM = 2000;

const INDICATOR = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A unit as links write it: "USD/m2/month" is "usd-m2-month", "%" is "percent". */
export function unitSlug(unit: string): string {
  return unit
    .toLowerCase()
    .replaceAll('%', 'percent')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The measure as links name it, like `airport`, `activity.engines_mro.60.any`, `figure.industrial-rent.usd-m2-month`. */
export function keyOf(measure: Measure): string {
  switch (measure.of) {
    case 'activity':
    case 'role':
      return join(measure.of, measure.codes.join('_'), String(measure.km), measure.any && 'any');
    case 'region':
      return join('region', measure.regions.join('_'));
    case 'figure':
      return join('figure', measure.indicator, measure.unit);
    case 'precision':
    case 'status':
    case 'confidence':
      return measure.of;
    default:
      return join(measure.of, measure.any && 'any');
  }
}

const join = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join('.');

/** The measure of that key; undefined where it means nothing. Whether an indicator has that unit shows when the figures are here. */
export function measureOf(key: string, indicators: ReadonlySet<string>): Measure | undefined {
  const [of = '', first, second, third, ...rest] = key.split('.');
  const measure = build(of, first, second, third, indicators);
  return rest.length === 0 && measure && keyOf(measure) === key ? measure : undefined;
}

function build(
  of: string,
  first: string | undefined,
  second: string | undefined,
  third: string | undefined,
  indicators: ReadonlySet<string>,
): Measure | undefined {
  if (isOne(NEAREST, of)) return { of, any: first === 'any' };
  if (isOne(EVIDENCE, of)) return { of };
  const codes = (first ?? '').split('_');
  if (of === 'region') {
    const regions = codes.filter((code) => isOne([...STATES, 'alliance'] as const, code));
    return regions.length === codes.length ? { of, regions } : undefined;
  }
  if (of === 'figure' && first !== undefined && second !== undefined) {
    return indicators.has(first) && INDICATOR.test(second) ? { of, indicator: first, unit: second } : undefined;
  }
  const km = /^\d{1,4}$/.test(second ?? '') ? Number(second) : 0;
  if (km < 1 || km > MAX_KM || new Set(codes).size < codes.length) return undefined;
  const any = third === 'any';
  if (of === 'activity' && areAll(ACTIVITIES, codes)) return { of, codes, km, any };
  if (of === 'role' && areAll(ROLES, codes)) return { of, codes, km, any };
  return undefined;
}

function isOne<Code extends string>(codes: readonly Code[], text: string): text is Code {
  return (codes as readonly string[]).includes(text);
}

function areAll<Code extends string>(codes: readonly Code[], texts: readonly string[]): texts is readonly Code[] {
  return texts.every((text) => isOne(codes, text));
}

/** Which end of a measure is better where nobody says otherwise. A figure's catalogue may know better. */
export function usualPreference({ of }: Measure): Criterion['prefer'] {
  return isOne(NEAREST, of) ? 'less' : 'more';
}

/** `airport:max25`, `activity.engines_mro.60:min5:keep:score`, `figure.average-wage.mxn-day:max600:off:less`. */
export function writeCriterion({ measure, must, isOff, unknown, isScored, prefer }: Criterion): string {
  return [
    keyOf(measure),
    must && `${must.op}${must.value}`,
    isOff && 'off',
    unknown === 'keep' && 'keep',
    isScored && 'score',
    prefer !== usualPreference(measure) && prefer,
  ]
    .filter((part) => part !== null && part !== false)
    .join(':');
}

const THRESHOLD = /^(max|min)(-?\d{1,15}(?:\.\d{1,6})?)$/;
const PARTS: Readonly<Record<string, Partial<Criterion>>> = {
  off: { isOff: true },
  keep: { unknown: 'keep' },
  score: { isScored: true },
  more: { prefer: 'more' },
  less: { prefer: 'less' },
};

/** A criterion as `writeCriterion` writes it; undefined where any part of it means nothing. */
export function parseCriterion(text: string, indicators: ReadonlySet<string>): Criterion | undefined {
  const [key = '', ...parts] = text.split(':');
  const measure = measureOf(key, indicators);
  if (measure === undefined) return undefined;
  let criterion: Criterion = { ...plainCriterion(measure) };
  for (const part of parts) {
    const [, op, value] = THRESHOLD.exec(part) ?? [];
    const known = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
    if (op !== undefined)
      criterion = { ...criterion, must: { op: op === 'max' ? 'max' : 'min', value: Number(value) } };
    else if (known) criterion = { ...criterion, ...known };
    else return undefined;
  }
  return criterion;
}

/** A criterion that asks nothing yet. */
export function plainCriterion(measure: Measure): Criterion {
  return { measure, must: null, isOff: false, unknown: 'drop', isScored: false, prefer: usualPreference(measure) };
}
