import type { print as en } from '../en/print.ts';

export const print: typeof en = {
  asOf: (date) => `Datos al ${date}`,
  edition: (edition) => `Edición ${edition}`,
  everything: 'Todas las organizaciones, sin filtro',
  list: 'Organizaciones',
  unknownStatus: 'Desconocido',
  sources: 'Fuentes',
  licence:
    'Datos: CC BY 4.0, Atlas Aeroespacial del Bajío. Cada registro nombra sus fuentes, que conservan sus propios términos.',
};
