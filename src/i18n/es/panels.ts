import type { panels as en } from '../en/panels.ts';

const plural = new Intl.PluralRules('es');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

export const panels: typeof en = {
  backTo: (name) => `Volver a ${name}`,
  home: 'todo el mapa',
  close: 'Cerrar este panel',
  source: (number) => `Fuente ${number}`,
  sources: (count, number) => counted(count, number, 'fuente', 'fuentes'),
  notKnown: 'se desconoce',
  all: (_count, number) => `Ver todo (${number})`,
  fewer: 'Ver menos',

  seen: (date) => `visto en ${date}`,
  noDate: 'fecha no indicada',
  pastEvent: 'ya se realizó',
  closedMark: (date) => (date === null ? 'Cerrada' : `Cerrada, según evidencia de ${date}`),
  announcedMark: (date) =>
    date === null ? 'Anunciada, aún sin abrir' : `Anunciada, aún sin abrir según evidencia de ${date}`,

  where: 'Dónde',
  since: 'Aquí desde',
  held: 'Fecha',
  parent: 'Matriz',
  country: 'Sede del grupo',
  size: 'Tamaño',
  employees: (count, number) => counted(count, number, 'empleado', 'empleados'),
  sizeYear: (year) => (year === null ? 'año no indicado' : `en ${year}`),
  sizeCaveat: 'Según cuenta la fuente; puede ser el total de un grupo en el estado.',
  activities: 'Qué hace',
  filterBy: (name) => `Ver todas: ${name}`,
  certifications: 'Certificaciones',
  certificationsQuote: (text) => `En palabras de la fuente: «${text}»`,
  website: 'Sitio web',
  plants: 'Plantas',
  plantsNamed: (count, number) =>
    `${counted(count, number, 'planta lo nombró', 'plantas lo nombraron')} en el registro RETC de la SEMARNAT`,

  exactness: 'Qué tan exacto es este punto',
  pointIs: (precision, kind, town) => {
    const isPlant = kind === 'company' || kind === 'startup';
    const it = isPlant ? 'la planta' : 'la organización';
    switch (precision) {
      case 'site':
        return isPlant ? 'La planta misma' : 'El sitio mismo';
      case 'park':
        return `Ubicada en su parque o aeropuerto; ${it} puede estar hasta a un kilómetro`;
      case 'locality':
        return `Solo se conoce la localidad: el punto es el de ${town ?? 'su localidad'} y ${it} puede estar en cualquier parte de ella`;
      case 'municipality':
        return `Solo se conoce el municipio: ${it} puede estar en cualquier parte de ${town ?? 'él'}`;
      default:
        return 'Solo se conoce el estado; no está en el mapa';
    }
  },
  withOthers: (count, number) => `con ${counted(count, number, 'más', 'más')}`,
  pointFrom: (source) => `Origen del punto: ${source}`,
  coordinates: 'Latitud y longitud',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'Seleccione y copie a mano',

  samePlace: 'En el mismo lugar',
  sameTown: 'Con el mismo punto de localidad',
  near: 'Cerca de ahí',
  nearest: {
    airport: 'Aeropuerto más cercano',
    university: 'Universidad más cercana',
    'industrial-park': 'Parque industrial más cercano',
  },
  nearestOthers: 'Las cinco más cercanas en otros puntos',
  samePoint: 'mismo punto',
  straightLine: (precision) =>
    precision === 'site'
      ? 'En línea recta (círculo máximo) desde el punto mismo.'
      : precision === 'park'
        ? 'En línea recta (círculo máximo) desde el punto de su parque o aeropuerto.'
        : 'En línea recta (círculo máximo) desde el punto de su localidad.',
  aboutMeans: '≈ de una de las dos solo se conoce la localidad.',

  evidence: 'Evidencia',
  confidence: {
    high: 'Confianza alta: una fuente oficial o dos que coinciden.',
    medium: 'Confianza media: se apoya sobre todo en una fuente.',
    low: 'Confianza baja: menos que una fuente clara.',
  },
  asOf: (date) => `Datos a ${date}.`,
  asOfNone: 'Fecha de la evidencia no indicada.',
  roleJudged: 'El papel en la cadena es un juicio a partir de los productos que nombran las fuentes.',
  report: 'Reportar un error',
  reportTitle: (name, id, edition) => `${name} (${id}), edición ${edition}`,
  reportBody: (link) => `¿Qué está mal y qué fuente lo dice?\n\n\n${link}`,

  place: {
    shared: (count, number) => `${counted(count, number, 'organización', 'organizaciones')} en un punto`,
    precision: {
      site: 'El punto es la dirección misma.',
      park: 'El punto representa un parque o un aeropuerto; cada una puede estar hasta a un kilómetro.',
      locality: 'El punto representa la localidad; cada una puede estar en cualquier parte de ella.',
      municipality: 'El punto representa el municipio; cada una puede estar en cualquier parte de él.',
    },
    hidden: (count, number) => `El filtro oculta ${counted(count, number, 'organización', 'organizaciones')}.`,
    showHidden: 'Quitar el filtro',
    unknown: 'En esta edición no hay organizaciones en este punto.',
  },

  state: {
    member: 'Miembro de la Alianza del Bajío',
    hub: 'Polo aeroespacial fuera de la Alianza',
    other: 'Fuera de los nueve estados que el atlas cubre a fondo',
    compareThis: 'Comparar este',
    compared: 'En la comparación',
    capital: (name) => `capital ${name}`,

    coverage: 'Cobertura',
    listed: (count, number) => `${counted(count, number, 'empresa listada', 'empresas listadas')} aquí`,
    reported: (low, high, lowText, highText) =>
      low === high ? `las fuentes reportan ${lowText}` : `las fuentes reportan de ${lowText} a ${highText}`,
    noReport: 'ninguna fuente de este atlas reporta un número de empresas',
    coverageMeans:
      'Listadas: empresas y empresas emergentes de este atlas, sin las cerradas, sea cual sea el filtro. Reportadas: empresas aeroespaciales, no plantas ni otras unidades.',
    coverageYears: (years, sources) => `Reportado para ${years} por ${sources}.`,

    figures: 'Cifras clave',
    noFigures: 'En esta edición no hay cifras de este estado.',
    newestIs: (value, date) => `la más reciente: ${value} (${date})`,
    figuresOf: (count, number) => counted(count, number, 'cifra', 'cifras'),
    perUnit:
      'No se mezclan unidades ni se promedian cifras. Las cifras de parte del año, no comparables, metas o dudosas quedan fuera de los rangos.',
    allFigures: 'Todas las cifras',
    inUnit: (unit) => `Contado en: ${unit}`,
    rank: (number) => `Lugar ${number}`,

    who: 'Quién está ahí',
    organizations: (count) => (plural.select(count) === 'one' ? 'organización' : 'organizaciones'),
    ofAll: (all) => `de ${all} organizaciones con el filtro actual`,
    none: 'No hay organizaciones listadas aquí.',
    noneFiltered: 'El filtro actual no muestra ninguna.',
    byKind: 'Tipo',
    byRole: 'Papel de las empresas',
    byActivity: 'Actividad',
    placeless: (count, number) =>
      `De ${counted(count, number, 'organización', 'organizaciones')} solo se conoce el estado; no ${plural.select(count) === 'one' ? 'está' : 'están'} en el mapa.`,

    milestones: 'Hitos',
    noMilestones: 'No hay hitos registrados.',

    changes: (months) => `Qué cambió en ${months} meses`,
    changesUntil: (date) => `hasta la edición del ${date}`,
    noChanges: 'Nada en las fuentes de esta edición.',
    change: {
      opened: 'Abrió',
      announced: 'Anunciada',
      closed: 'Cerró',
      held: 'Realizado',
      milestone: 'Hito',
    },
  },
};
