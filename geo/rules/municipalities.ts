import { ALLIANCE, HUBS } from '../../src/data/codes.ts';
import type { Municipality, Organization } from '../../src/data/schema.ts';
import { suggestion } from '../closest.ts';
import { type Rule, wrongRows } from './rule.ts';

type Part<Value> = Readonly<Partial<Value>>;

/** In the nine states a municipality has INEGI's code and official name; elsewhere it has no code. */
export const municipalitiesAreOfficial: Rule = ({ rows: { organizations, municipalities } }) => {
  const listed = municipalities.map(({ record }) => record);
  const byCode = new Map(listed.map((municipality) => [municipality.code, municipality]));
  return [
    ...wrongRows(organizations, 'municipality_code', (record) => wrongCode(record, byCode, listed)),
    ...wrongRows(organizations, 'municipality', (record) => wrongName(record, byCode)),
  ];
};

/** INEGI's codes begin with the number of the state. */
export const municipalitiesMatchStates: Rule = ({ rows: { states, municipalities } }) => {
  const numbers = new Map(states.map(({ record }) => [record.code, record.inegi]));
  return wrongRows(municipalities, 'code', ({ code, state }) => {
    const number = numbers.get(state);
    return (
      code !== undefined &&
      number !== undefined &&
      !code.startsWith(number) &&
      `"${code}" is not in ${state}, whose codes begin with ${number}`
    );
  });
};

type ByCode = ReadonlyMap<string | undefined, Part<Municipality>>;

function wrongCode(record: Part<Organization>, byCode: ByCode, listed: readonly Part<Municipality>[]): string | null {
  const { municipality, municipality_code: code, state } = record;
  if (state === undefined || municipality === undefined || code === undefined) return null;
  if (code === null) {
    if (municipality === null || !(ALLIANCE.includes(state) || HUBS.includes(state))) return null;
    const official = listed.find(({ name, state: its }) => its === state && name === municipality);
    return official === undefined ? null : `is empty; write ${official.code}, the code of ${municipality}`;
  }
  const found = byCode.get(code);
  if (found === undefined)
    return `"${code}" is not in municipalities.csv; look it up there, or empty it outside the nine states`;
  return found.state === undefined || found.state === state
    ? null
    : `"${code}" is ${found.name} in ${found.state}, not in ${state}; mend code or state`;
}

function wrongName(
  { municipality, municipality_code: code, state }: Part<Organization>,
  byCode: ByCode,
): string | null {
  if (municipality === undefined || code === undefined || state === undefined) return null;
  if (code === null) {
    const names = [...byCode.values()].flatMap(({ state: its, name }) =>
      its === state && name !== undefined ? [name] : [],
    );
    return municipality === null || names.length === 0 || names.includes(municipality)
      ? null
      : `"${municipality}" is no official name in ${state}; ${suggestion(municipality, names)}`;
  }
  const official = byCode.get(code)?.name;
  return official === undefined || official === municipality
    ? null
    : `is "${municipality ?? ''}"; the official name of ${code} is "${official}"`;
}
