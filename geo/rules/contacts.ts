import { suggestion } from '../closest.ts';
import { isLater, tooLate } from './dates.ts';
import { type Rule, wrongRows } from './rule.ts';

/** A contact without any way to reach it helps nobody; that none was found is said by leaving the row out. */
export const contactsCanBeReached: Rule = ({ rows: { contacts } }) =>
  wrongRows(
    contacts,
    'website',
    ({ phone, email, website, address }) =>
      [phone, email, website, address].every((way) => way === null) &&
      'is empty, as are phone, email and address; write one of them, or leave the contact out',
  );

/** The institution of a contact is an organization of the same state. */
export const contactsAreListed: Rule = ({ rows: { contacts, organizations } }) => {
  const states = new Map(organizations.map(({ record }) => [record.id, record.state]));
  const ids = [...states.keys()].filter((id) => id !== undefined);
  // A row whose id could not be read may be the one that is meant.
  if (states.has(undefined)) return [];
  return wrongRows(contacts, 'organization_id', ({ organization_id: id, place }) => {
    if (id === null || id === undefined) return null;
    if (!states.has(id)) return `"${id}" is not in organizations.csv; ${suggestion(id, ids)}`;
    const state = states.get(id);
    return (
      state !== undefined &&
      place !== undefined &&
      state !== place &&
      `"${id}" is in ${state}, not in ${place}; mend one`
    );
  });
};

export const contactsArePast: Rule = ({ rows: { contacts }, date }) =>
  wrongRows(contacts, 'as_of', ({ as_of: day }) => isLater(day, date) && tooLate(day, date, 'mend it'));
