import type { surroundings as en } from '../en/surroundings.ts';

const plural = new Intl.PluralRules('es');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

export const surroundings: typeof en = {
  title: 'Quién está alrededor',
  none: 'Elija una ubicación en la lista o en el mapa: aquí verá los anillos, los más cercanos de cada tipo y los posibles proveedores.',
  lookAtFirst: (name) => `Ver la primera: ${name}`,
  picker: {
    label: 'Ubicación',
    choose: 'Elija…',
    shortlist: 'Finalistas',
    remaining: 'Quedan',
    fallen: 'Descartadas',
  },
  toShortlist: 'Agregar a finalistas',
  onShortlist: 'Entre los finalistas',
  straightLine:
    'Distancias en línea recta (círculo máximo). No se dan tiempos de traslado: el atlas no conoce carreteras.',
  pointIs: (precision) => {
    switch (precision) {
      case 'site':
        return 'Se mide desde el punto exacto.';
      case 'park':
        return 'Se mide desde el punto del parque o aeropuerto; un lote puede quedar hasta a un kilómetro.';
      case 'locality':
        return 'Se mide desde el punto de la localidad: la ubicación puede estar en cualquier parte de ella.';
      case 'municipality':
        return 'Se mide desde el punto del municipio: la ubicación puede estar en cualquier parte de él.';
      default:
        return '';
    }
  },
  rings: 'Anillos',
  ringsHint: 'Radio en km, hasta cinco anillos.',
  ring: (number) => `Radio del anillo ${number}, en km`,
  addRing: 'Agregar un anillo',
  removeRing: (km) => `Quitar el anillo de ${km} km`,
  ringBad: 'Escriba kilómetros enteros, de 1 a 500.',
  ringTwice: 'Ya hay un anillo con ese radio.',
  noRings: 'Sin anillos. Agregue uno para ver quién está dentro.',
  usualRings: 'Volver a 30, 60 y 120',

  inside: 'Dentro de los anillos',
  countBy: 'Contar por',
  facet: { kind: 'Tipo', role: 'Papel', activity: 'Actividad', status: 'Estatus' },
  upTo: (km) => `≤ ${km}`,
  total: 'Organizaciones',
  cell: (label, count, number, km) =>
    `${label}: ${counted(count, number, 'organización', 'organizaciones')} a ${km} o menos; ver cuáles`,
  statusHint:
    'Las anunciadas y las cerradas cuentan solo aquí; las demás cifras son de las que hoy están ahí (activas o de estatus desconocido).',
  activityHint: 'Quien hace varias cosas cuenta en cada una: las líneas no suman el total.',
  rough: (count, number) =>
    `De ${number} solo se conoce la localidad o el municipio (≈): ${plural.select(count) === 'one' ? 'puede' : 'pueden'} quedar dentro o fuera del anillo.`,
  unplaced: (count, number, state) =>
    `${counted(count, number, 'organización', 'organizaciones')} de ${state} sin punto: no ${plural.select(count) === 'one' ? 'cuenta' : 'cuentan'} en ningún anillo, estén donde estén.`,
  showUnplaced: 'Ver cuáles',
  empty: 'Nadie de este atlas dentro de los anillos.',
  partial: 'El atlas no lista a todos: que un anillo esté vacío no significa que no haya nadie.',

  nearest: 'Los cinco más cercanos de cada grupo',
  nearestHint: 'Los que hoy están ahí; sin los cerrados ni los anunciados.',
  approximately: '≈ uno de los dos puntos representa una localidad o un municipio.',
  unknownStatus: 'estatus desconocido',

  suppliers: 'Posibles proveedores',
  suppliersMeans:
    'Quién lo hace, cerca y hoy: el enlace de proveedores que los cinco estados de la Alianza pusieron en línea, preguntado a este atlas.',
  within: 'A no más de (km)',
  does: 'Hace',
  match: { all: 'todo esto', any: 'algo de esto' },
  addActivity: 'Agregar una actividad…',
  removeActivity: (name) => `Quitar: ${name}`,
  unknownToo: 'También de estatus desconocido',
  townToo: 'También si solo se conoce la localidad',
  found: (count) => (plural.select(count) === 'one' ? 'empresa encontrada' : 'empresas encontradas'),
  noActivity: 'Agregue al menos una actividad para preguntar.',
  noneFound: 'Ninguna. Amplíe la distancia, pida algo de esto en lugar de todo, o acepte las de estatus desconocido.',
  leftOut: 'Fuera por falta de datos',
  leftOutNone: 'Nadie quedó fuera por falta de datos.',
  otherStatus: (count, number) =>
    `${counted(count, number, 'empresa lo hace', 'empresas lo hacen')}, pero ${plural.select(count) === 'one' ? 'está anunciada o se desconoce su estatus' : 'están anunciadas o se desconoce su estatus'}`,
  vague: (count, number) =>
    `De ${counted(count, number, 'empresa', 'empresas')} solo se conoce la localidad o el municipio`,
  unplacedSuppliers: (count, number) => `${counted(count, number, 'empresa', 'empresas')} del estado sin punto`,
  unknownActivity: (count, number) =>
    `${counted(count, number, 'empresa', 'empresas')} dentro del radio sin actividad conocida`,
  export: 'Guardar como CSV',
  saved: (file) => `Guardado: ${file}`,
  saveFailed: 'No se pudieron cargar los registros; intente de nuevo.',
  kmColumn: 'Distancia en línea recta (km)',
  fromColumn: 'Medida desde',
};
