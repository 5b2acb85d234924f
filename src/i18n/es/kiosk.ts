import type { kiosk as en } from '../en/kiosk.ts';

export const kiosk: typeof en = {
  invite: 'Toque la pantalla para explorar',
  explore: 'Explorar en español',
  inviteRegion: 'El atlas espera a un visitante',
  stillThere: '¿Sigue ahí?',
  startsAnew: (seconds) =>
    seconds === 1 ? 'El atlas vuelve a empezar en 1 segundo.' : `El atlas vuelve a empezar en ${seconds} segundos.`,
  stay: 'Aquí sigo',
  startOver: 'Empezar de nuevo',
  takeAlong: 'Llévelo a su teléfono',
  visit: 'Quiosco',
  onPhone: 'Ábralo en su teléfono',
  scan: 'Apunte la cámara de su teléfono al código.',
  codeOf: (name) => `Código QR de ${name}`,
  close: 'Cerrar',
};
