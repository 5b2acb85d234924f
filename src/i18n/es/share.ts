import type { SitesSection } from '../../state/sitesView.ts';
import type { share as en } from '../en/share.ts';

const plural = new Intl.PluralRules('es');
const list = new Intl.ListFormat('es');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

const SITES: Readonly<Record<SitesSection, string>> = {
  needs: 'Requisitos de sitio',
  ranking: 'Clasificación de sitios',
  catchment: 'Entorno del sitio',
  shortlist: 'Sitios finalistas',
  brief: 'Ficha del sitio',
  method: 'Clasificación de sitios',
};

export const share: typeof en = {
  link: 'Enlace a esta vista',
  linkCarries:
    'Lleva filtros, búsqueda, lo que está abierto, colores, idioma, cámara y la edición de los datos; nada de lo que usted hizo ni nada sobre usted.',
  linkCarriesToo:
    'Lleva filtros, búsqueda, lo que está abierto, colores, idioma, cámara y la edición de los datos, además de lo que usted hizo, como se indica abajo.',
  linkCarriesSearch: (parts) => `Además, ${list.format(parts)}.`,
  searchCriteria: (count, number) => counted(count, number, 'criterio', 'criterios'),
  searchThresholds: (count, number) => counted(count, number, 'requisito con su umbral', 'requisitos con su umbral'),
  searchParts: {
    rings: 'los anillos',
    supply: 'lo que se pide a los proveedores',
    candidate: 'el candidato que se mira',
  },
  own: 'Lo suyo, detrás de «#»',
  ownPins: (count, number, names) =>
    `${counted(count, number, 'ubicación', 'ubicaciones')} con coordenadas y nombre: ${names}`,
  ownWeights: (count, number) => counted(count, number, 'peso', 'pesos'),
  ownShortlist: (count, number) => counted(count, number, 'finalista', 'finalistas'),
  ownSeen:
    'Los navegadores nunca mandan esta parte a un servidor, pero quien reciba el enlace la lee. Las notas se quedan en este dispositivo.',
  ownInclude: 'Incluirlo en el enlace',
  copy: 'Copiar enlace',
  copied: 'El enlace está copiado.',
  copyFailed: 'El navegador no permitió copiar: seleccione el enlace de arriba y cópielo a mano.',
  handOn: 'Enviar…',
  qr: 'Para el teléfono',
  qrEnlarge: 'Mostrar en grande',
  qrLabel: 'Código QR de esta vista',
  qrTitle: 'Escanee para abrir esta vista en su teléfono',
  qrOnlyHere:
    'Los teléfonos no pueden abrir este enlace: el atlas solo corre en esta computadora. Quien lo publique puede configurar su dirección pública.',
  qrLeftOut: (parts) => `Se omite para que el código siga siendo legible: ${list.format(parts)}.`,
  qrOwn: 'Llevar también lo mío: ubicaciones, pesos y finalistas',
  leftOut: {
    listing: 'el orden de la lista',
    appearance: 'el tema y el mapa base',
    layers: 'las capas del mapa',
    rows: 'los ajustes de la tabla comparativa',
    edition: 'la edición',
    otherPins: 'las ubicaciones suyas que no son finalistas',
    pins: 'las ubicaciones suyas',
    weights: 'los pesos',
    shortlist: 'los finalistas',
    search: 'la búsqueda',
    criteria: 'los requisitos del sitio',
    color: 'el color de los estados y el año',
    filters: 'los filtros',
    comparison: 'la comparación',
    selection: 'lo que está abierto',
    camera: 'la cámara',
  },
  files: 'Estas organizaciones en un archivo',
  filesText: (count, number) =>
    `${number} ${plural.select(count) === 'one' ? 'organización' : 'organizaciones'}, con el filtro y el orden actuales, con fuentes, edición y este enlace.`,
  format: { csv: 'CSV', xlsx: 'Excel (XLSX)', geojson: 'GeoJSON' },
  opensIn: { csv: 'Cualquier programa', xlsx: 'Excel, Calc, Sheets', geojson: 'QGIS, mapas web' },
  aboutSize: (size) => `unos ${size}`,
  saved: (file) => `Guardado: ${file}`,
  fileFailed: 'No se pudieron cargar los registros; intente de nuevo.',
  openData: 'Todos los datos, abiertos y descritos en',
  newStory: 'Mi historia',
  newStorySummary: 'Escenas propias.',
  sceneCount: 'organizaciones en este atlas con este filtro',
  countNamed: (filter) => `organizaciones en este atlas: ${filter}`,
  sceneAreas: (names) => list.format(names),
  sceneManyAreas: (count) => `${count} áreas comparadas`,
  sceneSites: (section, criteria) => {
    const title = SITES[section];
    return criteria === 0 ? title : `${title}: ${counted(criteria, String(criteria), 'criterio', 'criterios')}`;
  },
  scenePins: {
    ranked: (criteria, date) =>
      `El número de cada punto es su lugar con ${counted(criteria, String(criteria), 'criterio y su peso', 'criterios y sus pesos')}, con datos al ${date}; los empates comparten lugar y, donde los puntos se enciman, solo los mejores lo muestran.`,
    behind: 'Los que quedan más atrás no llevan número.',
    all: 'Los puntos son los candidatos de la búsqueda.',
    fallen: 'Los pequeños, de borde gris, no cumplen algún requisito.',
  },
  scene: 'Como escena de una historia',
  sceneText:
    'Guarda esta vista y su encuadre en este equipo. En «Presentar» puede ordenarla, escribir su texto y presentarla.',
  sceneShows: {
    compare:
      'En el escenario se verá el mapa con estos filtros y este encuadre, lo que aquí está resaltado y los anillos, con el color del indicador enfocado; la tabla, las gráficas, la matriz y los colores que cuentan empresas se quedan aquí. Su código QR (Q) abre la comparación.',
    sites:
      'En el escenario se verá el mapa con estos filtros y este encuadre, los puntos con su lugar de hoy y los anillos. Su código QR (Q) abre los requisitos.',
  },
  sceneOwnPins:
    'Los puntos propios que están en el mapa también se guardan: quedan en la historia y en todo archivo que salga de ella.',
  sceneStory: 'Historia',
  sceneNew: 'Una historia nueva',
  sceneAdd: 'Agregar como escena',
  sceneAdded: (title, count) => `Se agregó a «${title}» como escena ${count}.`,
  sceneNotKept:
    'Este navegador no guarda nada: la historia dura hasta que se cierre esta página. Expórtela en «Presentar» para conservarla.',
  sceneFull: 'Esta historia está llena: admite sesenta escenas.',
  picture: 'Imagen del mapa',
  pictureText: 'El mapa tal como está, con título, leyenda, escala, fuentes y edición.',
  pictureSize: { '1x': 'PNG', '2x': 'PNG, doble', '4k': 'PNG, 4K' },
  pictureFor: { '1x': 'Correo, chat', '2x': 'Presentaciones, impresión', '4k': 'Pantallas grandes' },
  pictureFailed: 'No se pudo crear la imagen; intente de nuevo o elija una más pequeña.',
  paper: 'Para leer y para entregar',
  paperText: 'Los registros con todas sus fuentes, en un archivo para memoria USB o en papel.',
  handoutVisible: 'Folleto (HTML)',
  handoutOpen: 'Folleto de lo que está abierto',
  handoutOf: (count, number) =>
    `${number} ${plural.select(count) === 'one' ? 'organización' : 'organizaciones'} y su mapa`,
  handoutOpens: 'Se abre sin red',
  handout: {
    title: 'Organizaciones aeroespaciales en México',
    onMap: (number) => `${number} en el mapa`,
    withoutPoint: (number) => `${number} sin punto: solo se conoce el estado`,
    stateOnly: 'Solo se conoce el estado',
    records: (number) => `Organizaciones (${number})`,
    sources: 'Fuentes',
    link: 'La misma vista en el atlas:',
  },
  slides: {
    saveNamed: (title) => `Guardar como PowerPoint: ${title}`,
    hint: 'Una diapositiva editable por escena, con notas y fuentes',
    making: 'Creando las diapositivas…',
    failed: 'No se pudieron crear las diapositivas; intente de nuevo.',
    sources: 'Fuentes',
    inNotes: (number) => `Más cifras en las notas: ${number}`,
    ownCount: 'Conteo de este atlas',
    undated: 'sin fecha',
    someGone: (count) =>
      plural.select(count) === 'one'
        ? 'Una parte de esta escena ya no está en los datos.'
        : `${count} partes de esta escena ya no están en los datos.`,
    gone: (what: string) => `Ya no está en los datos: ${what}`,
    mapOf: (title) => `Mapa de la escena: ${title}`,
  },
  printText: 'Lo que está abierto y la lista, sin la pantalla alrededor.',
  printButton: 'Imprimir',
  sheetRecords: 'Organizaciones',
  sheetAbout: 'Acerca de',
  sheetCodes: 'Columnas y códigos',
  aboutTitle: 'Atlas',
  aboutEdition: 'Edición',
  aboutDate: 'Datos al',
  aboutLink: 'Enlace',
  aboutFilter: 'Filtro',
  noFilter: 'ninguno: todas las organizaciones',
  aboutCount: 'Organizaciones',
  aboutLicence: 'Licencia',
  aboutCodes: 'Códigos',
  codesHeaders: ['Columna', 'Nombre de la columna en los datos abiertos', 'Código', 'Significado'],
  codesAreIn:
    'Los códigos son iguales en todos los idiomas; data/datapackage.json describe las columnas. Una celda vacía significa que no se conoce, no que sea cero.',
  editionColumn: 'Edición',
  linkColumn: 'Enlace',
  columns: {
    id: 'Id',
    name: 'Nombre',
    legal_name: 'Razón social',
    parent: 'Matriz',
    hq_country: 'País de la sede',
    kind: 'Tipo',
    role: 'Papel',
    activities: 'Actividades',
    state: 'Estado',
    municipality: 'Municipio',
    municipality_code: 'Clave del municipio',
    site: 'Dirección',
    lat: 'Latitud',
    lon: 'Longitud',
    precision: 'Precisión del punto',
    coord_source: 'Fuente del punto',
    employees: 'Empleados',
    employees_year: 'Año del dato de empleados',
    since: 'Aquí desde',
    certifications: 'Certificaciones',
    certifications_text: 'Certificaciones, en palabras de la fuente',
    website: 'Sitio web',
    status: 'Estatus',
    status_as_of: 'Fecha del estatus',
    confidence: 'Confianza',
    sources: 'Fuentes',
    field_sources: 'Fuentes de un solo campo',
    plants: 'Plantas en el parque (RETC)',
    notes_es: 'Notas (español)',
    notes_en: 'Notas (inglés)',
  },
};
