import type { about as en } from '../en/about.ts';

/** The same shape with any wording: the lists of pairs may say other words, and a missing text does not compile. */
type Worded<Part> = Part extends string
  ? string
  : Part extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : { readonly [Key in keyof Part]: Worded<Part[Key]> };

export const about: Worded<typeof en> = {
  title: 'Acerca del atlas',
  intro:
    'Quién fabrica aviones en México, dónde, con quién y con qué capacidades: los cinco estados de la Alianza del Bajío a fondo y, junto a ellos, los otros cuatro polos. Cada afirmación tiene sus fuentes.',
  edition: 'Edición',
  editionText: (edition, organizations) =>
    `${edition}: la fecha más reciente de su evidencia y una huella de las ${organizations} organizaciones publicadas. Un enlace compartido nombra la edición con que se hizo.`,

  method: 'Método',
  methodText: [
    'Los datos provienen de fuentes públicas: prensa, sitios oficiales, registros y paquetes de datos abiertos. Cada registro conserva sus fuentes, la fecha de su evidencia y qué tan seguro es; las personas revisan los archivos y unas reglas los comprueban en cada compilación.',
    'Lo que no se sabe queda vacío y se dice que se desconoce. Cuando las fuentes se contradicen, quedan ambas cifras: se muestran como rango, nunca se promedian ni se mezclan unidades.',
    'Las notas están redactadas de nuevo en español e inglés. Los nombres quedan como los escriben sus dueños.',
    'Las distancias son líneas de círculo máximo entre puntos, no caminos.',
  ],

  definitions: 'Qué significan las palabras',
  terms: [
    [
      'Organización',
      'Una empresa, escuela, laboratorio, parque, aeropuerto… en una ubicación. Un grupo con tres plantas son tres organizaciones.',
    ],
    [
      'Lugar',
      'Todas las organizaciones de un mismo punto. De muchas solo se conoce el parque o la localidad, por eso lo comparten.',
    ],
    [
      'Precisión',
      'Lo que representa un punto: la planta misma, su parque o aeropuerto (hasta a un kilómetro), su localidad o su municipio. Sin punto solo se conoce el estado: está en la lista y en las cuentas, no en el mapa.',
    ],
    [
      'Estatus',
      'Activa, anunciada, cerrada o desconocido en la fecha de la evidencia, que se muestra. Las empresas vistas por última vez antes de 2018 quedan como desconocido.',
    ],
    ['Confianza', 'Alta: una fuente oficial o dos que coinciden. Media: una fuente. Baja: menos que eso.'],
    [
      'Papel',
      'OEM, nivel 1, nivel 2, MRO, ingeniería o servicios: un juicio a partir de los productos que nombran las fuentes.',
    ],
    ['Tamaño', 'Empleados según los cuenta la fuente, a veces de un grupo entero. Nunca se suman.'],
    [
      'Naturaleza de una cifra',
      'Observada, estimación, parte del año, no comparable (su nota dice por qué: otra base de precios, un solo oficio, otro territorio), meta o dudosa. Las cuatro últimas van marcadas y quedan fuera de rangos, lugares y gráficas.',
    ],
  ],

  coverage: 'Cobertura',
  coverageText: (listed) =>
    `El atlas está incompleto y lo dice: lista ${listed} empresas y empresas emergentes en los cinco estados de la Alianza. El panel de cada estado compara lo listado con lo que reportan las fuentes, que depende de qué cuentan. Varias plantas del norte vienen de listas de 2012 a 2018: conviene ver la fecha junto a su estatus.`,

  licences: 'Licencias',
  licenceTerms: [
    ['Código', 'MIT'],
    ['Datos', 'CC BY 4.0; se cita «Atlas Aeroespacial del Bajío» con la edición'],
    ['Puntos de localidades', 'GeoNames, CC BY 4.0'],
    ['Aeropuertos', 'OurAirports, dominio público'],
    ['Límites, costa, ríos', 'Natural Earth, dominio público'],
    ['Plantas y parques', 'SEMARNAT, registro RETC 2004–2022, libre uso con atribución'],
    ['Municipios, población', 'INEGI, libre uso con atribución'],
  ],

  data: 'Datos abiertos',
  dataText: 'Los datos tal como los lee el atlas, con una descripción Frictionless de cada columna:',

  contribute: 'Aportar o corregir un dato',
  contributeText:
    'Envíe la organización, lo correcto y una fuente pública que lo diga, con su fecha. No se acepta un dato sin fuente ni una coordenada sin origen.',
  report: 'Reportar un dato',
  reportTitle: (edition) => `Atlas Aeroespacial del Bajío, edición ${edition}`,
  reportBody: 'Organización:\nLo correcto:\nFuente (dirección, fecha):\n',

  keys: 'Teclas',
  keyList: [
    ['/', 'ir al buscador'],
    ['Esc', 'cerrar lo que está abierto'],
    ['Tab', 'siguiente control; el primero salta el mapa'],
    ['← ↑ → ↓', 'mover el mapa cuando tiene el foco; en «Marcas a la vista», ir de marca en marca (Entrar abre)'],
    ['+ −', 'acercar o alejar el mapa'],
  ],
};
