import type { contacts as en } from '../en/contacts.ts';

export const contacts: typeof en = {
  title: 'A quién acudir',
  means: 'Solo instituciones, tal como las dan sus fuentes; ninguna persona.',
  kind: {
    cluster: 'Asociación del clúster',
    'state-government': 'Dependencia estatal de desarrollo económico',
    'city-government': 'Gobierno municipal',
    'private-body': 'Organismo privado',
  },
  none: 'Las fuentes de esta edición no dan ningún contacto.',
  listed: 'En este atlas, sin datos de contacto:',
  noDate: 'fecha no indicada',
  asOf: (date) => `dato de ${date}`,
  source: 'Fuente',
};
