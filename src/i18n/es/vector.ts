import type { vector as en } from '../en/vector.ts';

const plural = new Intl.PluralRules('es');

export const vector: typeof en = {
  label: (title) => `Mapa: ${title}`,
  onMap: (count, number) =>
    `${number} ${plural.select(count) === 'one' ? 'organización' : 'organizaciones'} en el mapa`,
  ownCount: 'Organizaciones registradas en este atlas',
  outside: (_count, number) => `${number} fuera del encuadre`,
  stateOnly: (_count, number) => `${number} sin punto: solo se conoce el estado`,
  baseMap: (sources) => `Mapa base: ${sources}`,
};
