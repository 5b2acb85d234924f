import { isMeasured } from '../../src/data/figures.ts';
import { firstDay } from '../edition.ts';
import { type Rule, wrongRows } from './rule.ts';

/** There is no clock in the build: the newest status_as_of of the facts is what they know of today. */
export const sinceIsPast: Rule = ({ rows: { organizations }, date }) =>
  wrongRows(
    organizations,
    'since',
    ({ since }) => isLater(since, date) && tooLate(since, date, 'plans belong into the notes'),
  );

export const milestonesArePast: Rule = ({ rows: { timeline }, date }) =>
  wrongRows(timeline, 'date', ({ date: day }) => isLater(day, date) && tooLate(day, date, 'milestones have happened'));

export const employeesHaveYear: Rule = ({ rows: { organizations }, date }) =>
  wrongRows(organizations, 'employees_year', ({ employees, employees_year: year }) => {
    if (employees === null && typeof year === 'number') return `is ${year} without employees; write both, or empty it`;
    return typeof year === 'number' && isLater(String(year), date) && tooLate(String(year), date, 'mend the year');
  });

/** Targets may lie ahead, as estimates may, and a doubtful figure may claim anything. */
export const observationsArePast: Rule = ({ rows: { indicators }, date }) =>
  wrongRows(
    indicators,
    'year',
    ({ year, nature }) =>
      nature !== undefined &&
      nature !== 'estimate' &&
      isMeasured({ nature }) &&
      isLater(year, date) &&
      tooLate(year, date, 'a figure for the future is a target or an estimate'),
  );

export function isLater(day: string | null | undefined, date: string | null): day is string {
  return typeof day === 'string' && date !== null && firstDay(day) > date;
}

export const tooLate = (day: string, date: string | null, advice: string) =>
  `"${day}" is later than the edition's date ${date} (the newest status_as_of); ${advice}`;
