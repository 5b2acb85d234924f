import { type Area, STATES, WIDER_AREAS } from '../data/codes.ts';
import { oneOf, type Part, wholeNumber } from './linkReader.ts';

export const COMPARE_SECTIONS = ['table', 'charts', 'activities', 'synergies', 'talent', 'method'] as const;
export type CompareSection = (typeof COMPARE_SECTIONS)[number];

/** What a planner has laid side by side. */
export type CompareView = Readonly<{
  /** In the order of the columns. */
  areas: readonly Area[];
  section: CompareSection;
  /** Id of the focused row. */
  row: string | null;
  /** The area whose cell of the focused row is open. */
  cell: Area | null;
  /** The row that orders the columns. */
  rank: Readonly<{ row: string; descending: boolean }> | null;
  /** Ids of the rows that are put away. */
  hidden: readonly string[];
  /** Only rows that all areas have a figure for. */
  complete: boolean;
  /** The two areas whose synergies are open. */
  pair: readonly [Area, Area] | null;
  /** How near a school must be to count, in km. */
  km: number;
}>;

/** Areas that a link can name. */
const AREAS: readonly Area[] = [...STATES, ...WIDER_AREAS];
const isArea = (code: string): code is Area => (AREAS as readonly string[]).includes(code);

const HOME: CompareView = {
  areas: [],
  section: 'table',
  row: null,
  cell: null,
  rank: null,
  hidden: [],
  complete: false,
  pair: null,
  km: 50,
};

/** Ids of rows are known only when the figures are here; until then any well-formed one is kept. */
const ROW = /^[\p{L}\p{N}$%/.~_-]{1,120}$/u;
const row = (text: string) => (ROW.test(text) ? text : undefined);

export const comparePart: Part<CompareView> = {
  home: HOME,
  read: (link) => ({
    areas: link.list('compare', isArea),
    section: link.one('part', oneOf(COMPARE_SECTIONS), HOME.section),
    row: link.one('row', row, HOME.row),
    cell: link.one('cell', oneOf(AREAS), HOME.cell),
    rank: link.one('rank', parseRank, HOME.rank),
    hidden: link.list('hide', (id): id is string => ROW.test(id)),
    complete: link.one('only', (text) => (text === 'complete' ? true : undefined), HOME.complete),
    pair: link.one('pair', parsePair, HOME.pair),
    km: link.one('km', wholeNumber(1, 2000), HOME.km),
  }),
  write: (view, write) => {
    write('compare', view.areas.join(','));
    write('part', view.section === HOME.section ? null : view.section);
    write('row', view.row);
    write('cell', view.cell);
    write('rank', view.rank && `${view.rank.descending ? '-' : ''}${view.rank.row}`);
    write('hide', view.hidden.join(','));
    write('only', view.complete ? 'complete' : null);
    write('pair', view.pair?.join(',') ?? null);
    write('km', view.km === HOME.km ? null : String(view.km));
  },
};

/** A row's id, with a leading "-" for descending order. */
function parseRank(text: string): CompareView['rank'] | undefined {
  const descending = text.startsWith('-');
  const id = row(descending ? text.slice(1) : text);
  return id === undefined ? undefined : { row: id, descending };
}

function parsePair(text: string): readonly [Area, Area] | undefined {
  const [a, b, ...others] = text.split(',');
  if (a === undefined || b === undefined || a === b || others.length > 0) return undefined;
  return isArea(a) && isArea(b) ? [a, b] : undefined;
}
