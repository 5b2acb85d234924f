import { expect, test } from 'vitest';
import { contactsIn } from '../../../src/data/contacts.ts';
import type { Contact } from '../../../src/data/schema.ts';
import { listing } from '../../fixtures/facts.ts';

const contact = (part: Partial<Contact>): Contact => ({
  place: 'MX-QUE',
  kind: 'cluster',
  organization_id: null,
  name: 'Asociación',
  role_es: 'x',
  role_en: 'x',
  phone: null,
  email: null,
  website: 'https://example.org',
  address: null,
  as_of: null,
  source_url: 'https://example.org',
  ...part,
});
const facts = {
  listings: [
    listing({ id: 'liga', kind: 'cluster' }),
    listing({ id: 'vieja-liga', kind: 'cluster', status: 'closed' }),
    listing({ id: 'secretaria', kind: 'government' }),
    listing({ id: 'de-otro-estado', kind: 'government', state: 'MX-JAL' }),
  ],
};

test('a contact stands under its kind, and those of other states nowhere', () => {
  const { sought, others } = contactsIn('MX-QUE', [contact({}), contact({ place: 'MX-JAL', name: 'Otra' })], facts);
  expect(sought.map(({ kind, contacts }) => [kind, contacts.map(({ name }) => name)])).toEqual([
    ['cluster', ['Asociación']],
    ['state-government', []],
  ]);
  expect(others).toEqual([]);
});

test('what the state lists is named only where no contact was found, closed ones never', () => {
  const listed = (contacts: readonly Contact[]) =>
    contactsIn('MX-QUE', contacts, facts).sought.map((group) => group.listed.map(({ id }) => id));
  expect(listed([])).toEqual([['liga'], ['secretaria']]);
  expect(listed([contact({})])).toEqual([[], ['secretaria']]);
});

test('other institutions stand apart: they are not what was looked for', () => {
  const city = contact({ kind: 'city-government', name: 'Ciudad' });
  expect(contactsIn('MX-QUE', [city], facts)).toMatchObject({
    sought: [{ contacts: [] }, { contacts: [] }],
    others: [city],
  });
});
