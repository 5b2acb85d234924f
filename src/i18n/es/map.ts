import type { map as en } from '../en/map.ts';

const plural = new Intl.PluralRules('es');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

export const map: typeof en = {
  title: 'Mapa de las organizaciones aeroespaciales de México',
  help: 'Las flechas mueven el mapa, más y menos acercan y alejan, Escape muestra toda la Alianza. La parada siguiente, «Marcas a la vista», va de marca en marca con las flechas y abre una con Entrar.',
  controls: 'Controles del mapa',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  north: 'Orientar al norte',
  home: 'Mostrar toda la Alianza',
  mexico: 'Mostrar todo México',
  fullScreen: 'Pantalla completa',
  leaveFullScreen: 'Salir de pantalla completa',
  noFullScreen: 'El navegador no permitió la pantalla completa; pruebe con F11.',
  sourcesInRecords: 'fuentes en cada registro',
  staticTitle: 'Estados con el número de organizaciones registradas',
  stateCount: (state, count, number) => `${state}: ${counted(count, number, 'organización', 'organizaciones')}`,

  marksInView: 'Marcas a la vista',
  walkHint: 'Flechas: marca siguiente · Entrar: abrir',
  noMarks: 'Ninguna marca a la vista',
  organizationMark: (name, kind, precision) => `${name} · ${kind} · ${precision}`,
  placeMark: (name, count, number) =>
    `${name} · ${counted(count, number, 'organización', 'organizaciones')} en un punto`,
  mergedMark: (name, places, number, organizations) =>
    `${name} y ${counted(places, number, 'lugar cercano', 'lugares cercanos')} · ${organizations} organizaciones`,

  legend: 'Leyenda',
  hideLegend: 'Ocultar la leyenda',
  notOnMap: (_count, number) => `${number} fuera del mapa`,
  kinds: 'Tipos',
  roles: 'Papel en la cadena de suministro',
  all: 'Mostrar todo',
  exactness: 'Qué tan exacto es el punto',
  precision: {
    site: 'La planta misma',
    park: 'Su parque o aeropuerto',
    locality: 'En algún lugar de esta localidad',
    municipality: 'En algún lugar de este municipio',
  },
  stateOnly: 'Solo el estado, fuera del mapa',
  signs: 'Números',
  crowdedSign: 'Varias en un punto',
  mergedSign: 'Varios lugares cercanos; acérquese para separarlos',
  closedSign: 'Tenue: cerrada',
  undatedSign: 'Hueca: año desconocido',
  layersTitle: 'Mapa base',
  layer: {
    alliance: 'Alianza del Bajío',
    hubs: 'Otros polos',
    states: 'Límites estatales',
    towns: 'Ciudades y aeropuertos',
    water: 'Ríos y lagos',
    labels: 'Nombres',
  },
  onlineBase: 'Mapa base en línea',
  colorTitle: 'Colorear los estados por',
  noColor: 'Nada',
  ownCount: 'Organizaciones registradas aquí',
  ownCountGroup: 'Este atlas',
  noData: 'Sin datos',
  noneListed: 'Ninguna registrada',
  states: (count, number) => counted(count, number, 'estado', 'estados'),
  asOf: (first, last) => (first === last ? `${first}` : `La cifra más reciente de cada estado, ${first} a ${last}`),
  from: (sources) => `Fuente: ${sources}`,
  moreSources: (_count, number) => `y ${number} más`,
  countCaveat: 'Lo que este atlas registra, según el filtro; no todo lo que hay.',
  coverage: (area, listed, low, high, years) =>
    low === high
      ? `${area}: ${listed} empresas registradas aquí; las fuentes reportan ${low} (${years}).`
      : `${area}: ${listed} empresas registradas aquí; las fuentes reportan ${low} a ${high} (${years}).`,
};
