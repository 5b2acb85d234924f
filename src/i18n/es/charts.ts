import type { charts as en } from '../en/charts.ts';

const plural = new Intl.PluralRules('es');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

export const charts: typeof en = {
  source: (names) => `Fuente: ${names}`,
  sources: (names) => `Fuentes: ${names}`,
  moreSources: (_count, number) => `y ${number} más`,
  edition: (edition) => `Atlas Aeroespacial del Bajío, edición ${edition}`,
  save: 'Guardar',
  saveAs: (format, title) => `Guardar como ${format}: ${title}`,
  saved: (file) => `Guardado: ${file}`,
  failed: 'No se pudo crear la imagen; el SVG contiene lo mismo.',
  table: 'Cifras en tabla',
  noData: 'sin datos',
  noDataFor: (names) => `Sin datos: ${names}`,
  ownScale: (names) => `Con escala propia: ${names}`,
  leftOut: (count, number) =>
    `${counted(count, number, 'cifra está', 'cifras están')} solo en la tabla, por ser de parte del año, no comparables, metas o dudosas.`,
  column: {
    area: 'Área',
    value: 'Valor',
    unit: 'Unidad',
    date: 'Fecha',
    nature: 'Naturaleza',
    source: 'Fuente',
    publisher: 'Publicado por',
    note: 'Nota',
    edition: 'Edición',
    areaCode: 'Clave del área',
    indicator: 'Indicador',
    indicatorCode: 'Clave del indicador',
    unitCode: 'Clave de la unidad',
    undated: 'De año desconocido',
  },

  jump: 'Indicador',
  all: 'Todos los indicadores',
  byArea: (title) => `${title}, por área`,
  overYears: (title) => `${title}, a lo largo de los años`,
  comparison: (unit, period) => (period === '' ? unit : `${unit} · cifra más reciente de cada área (${period})`),
  comparisonIn: (unit, year, period) =>
    `${unit} · cifra más reciente de cada área hasta ${year}${period && ` (${period})`}`,
  course: (unit, period) => `${unit} · ${period} · cada punto es una fuente; sin línea donde falta un año`,
  logarithmic: 'escala logarítmica',
  rankScale: '1 es el mejor lugar',
  range: 'La banda abarca las fuentes que se contradicen; el punto grande es la cifra más reciente.',
  counted: 'Contado en este atlas; lo que registra no es el tamaño de la industria.',
  listedAndReported: (areas) => `Empresas registradas aquí / reportadas por fuentes: ${areas}.`,
  byKind: 'Organizaciones por tipo',
  organizations: 'organizaciones',
  countedThen: (year) => `que se sabe que iniciaron hasta ${year}; las de año desconocido, en la tabla`,
  countedBy: (year) => `que se sabe que iniciaron hasta ${year}; las de año desconocido, a la derecha`,
  noCharts: 'No queda ninguna fila por graficar. Muestre más en la tabla.',
};
