import type { shortlist as en } from '../en/shortlist.ts';

const plural = new Intl.PluralRules('es');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

export const shortlist: typeof en = {
  title: 'Lado a lado',
  empty:
    'Aún no hay finalistas. Agregue hasta cinco ubicaciones con la estrella, en la clasificación o junto al nombre; aquí las verá lado a lado.',
  toRanking: 'Ir a la clasificación',
  missing: (count, number) =>
    `${number} de los finalistas ya no ${plural.select(count) === 'one' ? 'está' : 'están'} entre los candidatos: vuelva a elegir parques o aeropuertos en «Requisitos», o libere su lugar.`,
  caption: 'Los finalistas, lado a lado',
  lookAt: (name) => `Ver el entorno de ${name}`,
  remove: (name) => `Quitar ${name} de los finalistas`,
  group: {
    place: 'Dónde',
    score: 'Puntaje y estabilidad',
    criteria: 'Criterios',
    around: 'Entorno: activas o de estatus desconocido',
    suppliers: 'Proveedores',
    contacts: 'A quién acudir',
    notes: 'Mis notas',
  },
  kind: 'Qué es',
  municipality: 'Municipio',
  precision: 'Precisión del punto',
  status: 'Estatus',
  confidence: 'Confianza',
  score: 'Puntaje (de 100)',
  rank: 'Lugar',
  rankOf: (rank, count) => `${rank} de ${count}`,
  share: 'Primero en',
  shareMeans: 'de 1,000 ponderaciones al azar',
  known: 'Valores conocidos',
  noScore: 'sin puntaje',
  within: (km) => `≤ ${km}`,
  organizations: (count, number) => counted(count, number, 'organización', 'organizaciones'),
  companies: (count, number) => counted(count, number, 'empresa', 'empresas'),
  nearest: {
    airport: 'Aeropuerto más cercano',
    university: 'Universidad más cercana',
    'research-centre': 'Centro de investigación más cercano',
  },
  nearestOther: 'Otro aeropuerto más cercano',
  suppliersWithin: (activities, km) => `${activities}, ≤ ${km}`,
  noteFor: (name) => `Mis notas sobre ${name}`,
  notePlaceholder: 'Solo para usted',
  notesMeans:
    'Las notas se quedan en este dispositivo: no van en ningún enlace y nadie más las ve. Quien use este navegador puede leerlas.',
  notesFailed:
    'Este dispositivo no guarda notas (ventana privada o almacenamiento lleno): durarán hasta que cierre la página.',
  exportNotes: 'Guardar mis notas',
  clearNotes: 'Borrar todas mis notas',
  clearSure: '¿Borrar todas las notas de este dispositivo, también las de otras ubicaciones?',
  clearYes: 'Borrar',
  clearNo: 'Conservar',
  toBrief: 'Ir a la ficha',
  state: 'Estado',
  unknownState: 'estado desconocido',
};
