import type { embed as en } from '../en/embed.ts';

export const embed: typeof en = {
  open: 'Abrir en el Atlas Aeroespacial del Bajío',
  edition: (edition) => `edición ${edition}`,
};
