import type { Problem } from './problem.ts';
import * as codes from './rules/codes.ts';
import * as contacts from './rules/contacts.ts';
import * as dates from './rules/dates.ts';
import * as duplicates from './rules/duplicates.ts';
import * as municipalities from './rules/municipalities.ts';
import * as points from './rules/points.ts';
import type { Draft, Rule } from './rules/rule.ts';
import * as sources from './rules/sources.ts';
import * as texts from './rules/texts.ts';

/** Every rule across cells and records. A new rule is a named function in one of these files and a line here. */
const RULES: readonly Rule[] = [
  duplicates.idsAreUnique,
  duplicates.figuresAreUnique,
  points.pointIsWhole,
  points.pointHasOrigin,
  points.pointIsInState,
  dates.sinceIsPast,
  dates.employeesHaveYear,
  dates.milestonesArePast,
  dates.observationsArePast,
  codes.rolesBelongToCompanies,
  codes.plantsBelongToParks,
  codes.indicatorsAreDescribed,
  codes.unitsAreDescribed,
  codes.valuesHaveUnits,
  codes.descriptionsAreUsed,
  codes.statesAreComplete,
  municipalities.municipalitiesAreOfficial,
  municipalities.municipalitiesMatchStates,
  sources.fieldSourcesAreSources,
  sources.certificationsMatchText,
  texts.textsHaveTwins,
  texts.allianceHasNotes,
  texts.stateRolesHaveSources,
  contacts.contactsCanBeReached,
  contacts.contactsAreListed,
  contacts.contactsArePast,
];

/** What is wrong across cells and records. */
export function check(draft: Draft): readonly Problem[] {
  return [...RULES.flatMap((rule) => rule(draft)), ...undated(draft)];
}

function undated({ date, rows }: Draft): readonly Problem[] {
  if (date !== null || rows.organizations.length === 0) return [];
  return [
    {
      file: 'geo/facts/organizations.csv',
      line: 1,
      column: 'status_as_of',
      message: 'is empty in every row; the edition takes its date from the newest',
    },
  ];
}
