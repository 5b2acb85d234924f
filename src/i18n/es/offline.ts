import type { offline as en } from '../en/offline.ts';

export const offline: typeof en = {
  newVersion: 'Hay una versión nueva del atlas guardada en este dispositivo. Al cambiar se conserva la vista actual.',
  change: 'Cambiar',
  later: 'Más tarde',
};
