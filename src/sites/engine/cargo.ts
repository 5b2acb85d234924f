import type { StateCode } from '../../data/codes.ts';
import { isMeasured } from '../../data/figures.ts';
import type { Indicator } from '../../data/schema.ts';

/** Indicators of tonnes moved; the facts file them under the state and name the airport in the note. */
const TONNES: ReadonlySet<string> = new Set([
  'air-cargo-tonnes',
  'air-cargo-tonnes-part-year',
  'air-cargo-tonnes-airport',
]);

/** The airport that a state's tonnes are of. Where a state has two, `named` is the word in the note that tells them apart. */
const AIRPORTS: readonly Readonly<{ id: string; state: StateCode; named: string | null }>[] = [
  { id: 'airport-queretaro', state: 'MX-QUE', named: null },
  { id: 'airport-guadalajara', state: 'MX-JAL', named: null },
  { id: 'airport-san-luis-potosi', state: 'MX-SLP', named: null },
  { id: 'airport-monterrey', state: 'MX-NLE', named: null },
  { id: 'airport-tijuana', state: 'MX-BCN', named: null },
  { id: 'airport-mexico-city-aicm', state: 'MX-CMX', named: null },
  { id: 'airport-toluca', state: 'MX-MEX', named: 'Toluca' },
  { id: 'airport-felipe-angeles-aifa', state: 'MX-MEX', named: 'AIFA' },
];

/** Tonnes of air cargo by airport, those of part of a year too, newest first; airports without any are absent. */
export function cargoFigures(figures: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const tonnes = figures.filter((figure) => TONNES.has(figure.indicator) && isMeasured(figure));
  return new Map(
    AIRPORTS.flatMap(({ id, state, named }) => {
      const own = tonnes
        .filter(({ place, note_es }) => place === state && (named === null || note_es?.includes(named)))
        .sort((a, b) => (a.year === b.year ? 0 : a.year < b.year ? 1 : -1));
      return own.length ? [[id, own] as const] : [];
    }),
  );
}
