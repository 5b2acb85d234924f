import { ALLIANCE, HUBS, STATES } from '../../src/data/codes.ts';
import { suggestion } from '../closest.ts';
import type { Row } from '../read.ts';
import { type Rule, wrongRows } from './rule.ts';

/** Companies have a position in the supply chain, start-ups may have one, others have none. */
export const rolesBelongToCompanies: Rule = ({ rows: { organizations } }) =>
  wrongRows(organizations, 'role', ({ kind, role }) => {
    if (kind === 'company' && role === null) return 'is empty; every company needs its position in the supply chain';
    const mayHave = kind === undefined || kind === 'company' || kind === 'startup';
    return (
      !mayHave &&
      typeof role === 'string' &&
      `is "${role}" but the kind is ${kind}; empty it, only companies and start-ups have a role`
    );
  });

export const plantsBelongToParks: Rule = ({ rows: { organizations } }) =>
  wrongRows(
    organizations,
    'plants',
    ({ kind, plants }) =>
      typeof plants === 'number' &&
      kind !== undefined &&
      kind !== 'industrial-park' &&
      `is ${plants} but the kind is ${kind}; empty it, only an industrial-park has plants`,
  );

export const indicatorsAreDescribed: Rule = ({ rows }) => {
  const known = valuesOf(rows['indicator-catalogue'], 'indicator');
  return wrongRows(rows.indicators, 'indicator', ({ indicator }) =>
    unknown(indicator, known, 'indicator-catalogue.csv'),
  );
};

export const unitsAreDescribed: Rule = ({ rows }) => {
  const known = valuesOf(rows.units, 'unit');
  return [
    ...wrongRows(rows.indicators, 'unit', ({ unit }) => unknown(unit, known, 'units.csv')),
    ...wrongRows(rows.timeline, 'unit', ({ unit }) => unknown(unit, known, 'units.csv')),
  ];
};

export const valuesHaveUnits: Rule = ({ rows: { timeline } }) =>
  wrongRows(timeline, 'unit', ({ value, unit }) => {
    if (value === null && typeof unit === 'string') return `is "${unit}" without a value; write both or none`;
    return typeof value === 'number' && unit === null && `is empty but the value is ${value}; write both or none`;
  });

export const descriptionsAreUsed: Rule = ({ rows }) => {
  const indicators = valuesOf(rows.indicators, 'indicator');
  const units = [...valuesOf(rows.indicators, 'unit'), ...valuesOf(rows.timeline, 'unit')];
  // A row that could not be read may be the one that uses it.
  if (rows.indicators.some(({ record }) => record.indicator === undefined || record.unit === undefined)) return [];
  return [
    ...wrongRows(rows['indicator-catalogue'], 'indicator', ({ indicator }) => unused(indicator, indicators)),
    ...wrongRows(rows.units, 'unit', ({ unit }) => unused(unit, units)),
  ];
};

/** All 32 states once (duplicates have their own rule), grouped as src/data/codes.ts groups them. */
export const statesAreComplete: Rule = ({ rows: { states } }) => {
  const missing = STATES.filter((code) => !valuesOf(states, 'code').includes(code));
  const unread = states.some(({ record }) => record.code === undefined);
  return [
    ...(missing.length === 0 || unread
      ? []
      : [
          {
            file: 'geo/facts/states.csv',
            line: 1,
            column: 'code',
            message: `has no row for ${missing.join(', ')}; add them`,
          },
        ]),
    ...wrongRows(states, 'group', ({ code, group }) => {
      if (code === undefined || group === undefined) return null;
      const expected = ALLIANCE.includes(code) ? 'alliance' : HUBS.includes(code) ? 'hub' : null;
      return group !== expected && `is "${group ?? ''}"; ${code} belongs to "${expected ?? ''}" in src/data/codes.ts`;
    }),
  ];
};

/** Values of a column, each once. */
function valuesOf<Value>(rows: readonly Row<Value>[], column: keyof Value): readonly string[] {
  return [...new Set(rows.flatMap(({ record }) => (typeof record[column] === 'string' ? [record[column]] : [])))];
}

function unknown(code: string | null | undefined, known: readonly string[], file: string): string | false {
  return typeof code === 'string' && !known.includes(code) && `"${code}" is not in ${file}; ${suggestion(code, known)}`;
}

function unused(code: string | undefined, used: readonly string[]): string | false {
  return code !== undefined && !used.includes(code) && `"${code}" is used by no figure; remove it, or add the figure`;
}
