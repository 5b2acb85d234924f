import type { shell as en } from '../en/shell.ts';

const plural = new Intl.PluralRules('es');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

const parts = (v: Readonly<Record<string, string | number>>) => `${v.parts}${v.more ? ` y ${v.more} más` : ''}`;

export const shell: typeof en = {
  name: 'Atlas Aeroespacial del Bajío',
  tagline: 'Quién fabrica aviones en México, dónde, con quién y con qué capacidades',
  skipToResults: 'Saltar el mapa, ir a los resultados',
  tab: { explore: 'Explorar', compare: 'Comparar', sites: 'Sitios', present: 'Presentar' },
  workspaces: 'Espacios de trabajo',
  share: 'Compartir',
  settings: 'Ajustes',
  about: 'Acerca de',
  switchLang: 'English',
  switchLangLabel: 'Switch to English',
  toDark: 'Cambiar a oscuro',
  toLight: 'Cambiar a claro',
  close: 'Cerrar',
  loading: 'Cargando…',
  retry: 'Intentar de nuevo',
  failed: 'No se pudo cargar esta parte.',
  dismiss: 'Descartar este aviso',
  sheetRaise: 'Mostrar más de la lista',
  sheetLower: 'Mostrar más del mapa',
  notices: 'Avisos',
  organizations: (count, number) => counted(count, number, 'organización', 'organizaciones'),
  withoutPoint: (_count, number) => `${number} sin punto`,
  notice: {
    dropped: (v) => `Se omitió del enlace lo que aquí no significa nada: ${parts(v)}`,
    repeated: (v) => `Se omitió del enlace lo que se repite: ${parts(v)}`,
    surplus: (v) => `Se omitió del enlace lo que pasa de nueve estados lado a lado: ${parts(v)}`,
    otherEdition: (v) =>
      `Este enlace se hizo con la edición ${v.edition}. Desde entonces: ${v.added} nuevas, ${v.removed} retiradas, ${v.changed} modificadas.`,
    unknownEdition: (v) =>
      `Este enlace se hizo con la edición ${v.edition}, que aquí no se conoce; los datos pueden haber cambiado.`,
    onlineMapFailed: () => 'No se pudo cargar el mapa en línea; se queda el incluido.',
    mapLost: () => 'El mapa perdió su contexto gráfico; la lista sigue mientras tanto.',
    noWebgl: () =>
      'Este navegador no muestra el mapa interactivo (WebGL está apagado). Todo lo demás funciona; los estados se ven en la imagen.',
    said: (v) => String(v.message),
  },
  kindCount: (count, number, kind, labels) =>
    `${number} ${(plural.select(count) === 'one' ? labels.one : labels.many)[kind].toLowerCase()}`,
};
