import { scaleLinear, scaleLog } from 'd3-scale';
import { textWidth } from '../vector/textWidth.ts';

/** How values become lengths. `rank` has 1, the best, at its far end. */
export type AxisKind = 'linear' | 'log' | 'rank';

export type Axis = Readonly<{
  kind: AxisKind;
  /** From a value to pixels. */
  at: (value: number) => number;
  ticks: readonly number[];
  /** Least and greatest value that have room. */
  domain: readonly [least: number, greatest: number];
}>;

/** Beyond this ratio of the greatest to the least, small values would all lie at zero. */
const LOG_FROM = 100;

/** A scale of powers where all values are positive and lie far apart; it must be said beside the chart. */
export function kindFor(values: readonly number[], isRank: boolean): AxisKind {
  if (isRank) return 'rank';
  const least = Math.min(...values);
  return values.length > 1 && least > 0 && Math.max(...values) / least > LOG_FROM ? 'log' : 'linear';
}

/**
 * @param pixels where the axis begins and ends
 * @param most how many ticks there may be
 */
export function makeAxis(
  values: readonly number[],
  kind: AxisKind,
  pixels: readonly [from: number, to: number],
  most: number,
): Axis {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  if (kind === 'rank') {
    const scale = scaleLinear()
      .domain([Math.max(greatest, 2), 1])
      .range(pixels);
    const ticks = scale.ticks(most).filter((tick) => Number.isInteger(tick) && tick > 1);
    return { kind, at: (value) => scale(value), ticks: [1, ...ticks], domain: [1, Math.max(greatest, 2)] };
  }
  if (kind === 'log') {
    const scale = scaleLog()
      .domain([10 ** Math.floor(Math.log10(least)), 10 ** Math.ceil(Math.log10(greatest))])
      .range(pixels);
    const [low, high] = scale.domain() as [number, number];
    return { kind, at: (value) => scale(value), ticks: powers(low, high, most), domain: [low, high] };
  }
  // Lengths are compared from zero, so zero is always there.
  const scale = scaleLinear()
    .domain([Math.min(0, least), Math.max(0, greatest) || (least < 0 ? 0 : 1)])
    .range(pixels)
    .nice(most);
  const [low, high] = scale.domain() as [number, number];
  // Half a company is no mark to read whole ones by.
  const isWhole = values.every(Number.isInteger);
  const ticks = scale.ticks(most).filter((tick) => !isWhole || Number.isInteger(tick));
  return { kind, at: (value) => scale(value), ticks, domain: [low, high] };
}

function powers(low: number, high: number, most: number): readonly number[] {
  const first = Math.round(Math.log10(low));
  const count = Math.round(Math.log10(high)) - first + 1;
  const step = Math.max(1, Math.ceil(count / Math.max(most, 2)));
  return Array.from({ length: count }, (_, i) => 10 ** (first + i)).filter((_, i) => i % step === 0);
}

export type Tick = Readonly<{
  value: number;
  label: string /** Of the label, which moves in where it would leave the drawing. */;
  center: number;
}>;

/** The ticks whose labels have room beside each other within the width, the first of them always. */
export function roomyTicks(axis: Axis, write: (value: number) => string, size: number, width: number): readonly Tick[] {
  const kept: Tick[] = [];
  let before: readonly [from: number, to: number] | null = null;
  for (const value of axis.ticks) {
    const label = write(value);
    const half = textWidth(label, size) / 2;
    const center = Math.min(Math.max(axis.at(value), half), width - half);
    const box: readonly [number, number] = [center - half - ROOM, center + half + ROOM];
    if (before && box[0] < before[1] && box[1] > before[0]) continue;
    kept.push({ value, label, center });
    before = box;
  }
  return kept;
}

/** Half of what keeps two labels apart, in pixels. */
const ROOM = 4;
