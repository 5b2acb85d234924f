import { ALLIANCE } from '../../src/data/codes.ts';
import type { Problem } from '../problem.ts';
import type { Row } from '../read.ts';
import { problemAt, type Rule, wrongRows } from './rule.ts';

/** A text in one language needs its twin in the other. */
export const textsHaveTwins: Rule = ({ rows: { organizations, indicators, states, units } }) => [
  ...untranslated(organizations, 'notes_es', 'notes_en'),
  ...untranslated(indicators, 'note_es', 'note_en'),
  ...untranslated(states, 'role_es', 'role_en'),
  ...untranslated(units, 'one_es', 'one_en'),
];

export const allianceHasNotes: Rule = ({ rows: { organizations } }) =>
  wrongRows(
    organizations,
    'notes_es',
    ({ state, notes_es, notes_en }) =>
      state !== undefined &&
      ALLIANCE.includes(state) &&
      notes_es === null &&
      notes_en === null &&
      `is empty, as is notes_en; every organization of the Alliance (${state}) has notes in both`,
  );

export const stateRolesHaveSources: Rule = ({ rows: { states } }) =>
  wrongRows(states, 'role_sources', ({ role_es, role_sources }) => {
    if (typeof role_es === 'string' && role_sources?.length === 0)
      return 'is empty; name the sources of role_es and role_en';
    return (
      role_es === null &&
      (role_sources?.length ?? 0) > 0 &&
      'names sources of no text; write role_es and role_en, or empty it'
    );
  });

type Texts<Column extends string> = Readonly<Partial<Record<Column, string | null>>>;

function untranslated<Es extends string, En extends string>(
  rows: readonly Row<Record<Es | En, string | null>>[],
  es: Es,
  en: En,
): readonly Problem[] {
  return rows.flatMap((row) => {
    const record: Texts<Es | En> = row.record;
    if (record[es] === null && typeof record[en] === 'string')
      return [problemAt(row, es, `is empty but ${en} is not; write both or none`)];
    if (record[en] === null && typeof record[es] === 'string')
      return [problemAt(row, en, `is empty but ${es} is not; write both or none`)];
    return [];
  });
}
