import type { ContactKind } from '../../data/codes.ts';

export const contacts = {
  title: 'Whom to turn to',
  means: 'Institutions only, as their sources give them; no persons.',
  kind: {
    cluster: 'Cluster association',
    'state-government': 'State’s development agency',
    'city-government': 'City government',
    'private-body': 'Private body',
  } satisfies Record<ContactKind, string> as Record<ContactKind, string>,
  none: 'No contact found in the sources of this edition.',
  listed: 'In this atlas, without contact details:',
  noDate: 'date not stated',
  asOf: (date: string) => `as of ${date}`,
  source: 'Source',
};
